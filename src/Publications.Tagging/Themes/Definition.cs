namespace Publications.Tagging.Themes;

/// <summary>A concept or region as read, with the lines that messages name.</summary>
/// <param name="Item">The concept or region.</param>
/// <param name="Id">Its id.</param>
/// <param name="Line">Line of the entry.</param>
/// <param name="Parents">Ids of broader concepts, or of regions that hold it.</param>
/// <param name="ParentsLine">Their line.</param>
internal sealed record Definition<T>(T Item, string Id, int Line, IReadOnlyList<string> Parents, int ParentsLine);

/// <summary>A form as read.</summary>
/// <param name="Form">The form.</param>
/// <param name="Line">Its line.</param>
/// <param name="Shared">The file says that it stands for several ids on purpose.</param>
internal sealed record FormDefinition(VocabularyForm Form, int Line, bool Shared);
