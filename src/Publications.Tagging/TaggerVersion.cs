namespace Publications.Tagging;

/// <summary>The version of the rules in code. A store tagged under another version, or with another theme, is to be tagged again.</summary>
public static class TaggerVersion
{
    /// <summary>Raised with every change of the rules that can change a tag.</summary>
    public const string Current = "1";
}
