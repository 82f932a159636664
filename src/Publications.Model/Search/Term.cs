namespace Publications.Model.Search;

/// <summary>A term, and where it stands in the text it was made from.</summary>
/// <param name="Text">One or more letters and digits, folded and stemmed, at most 60 UTF-16 units; never a blank, punctuation or half a surrogate pair.</param>
/// <param name="Start">Offset of its first UTF-16 unit in the text.</param>
/// <param name="End">Offset behind its last one. Terms that one character stands for (½ is 1 and 2) share its span.</param>
public readonly record struct Term(string Text, int Start, int End);

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">Offset of its first unit.</param>
/// <param name="End">Offset behind its last unit.</param>
public readonly record struct TextSpan(int Start, int End);
