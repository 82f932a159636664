namespace Publications.Tagging.Themes;

/// <summary>The problems of one file, as they are found.</summary>
internal sealed class YamlNotes(string file, List<ThemeProblem> problems)
{
    public void Add(int line, string what, string toDo) => problems.Add(new ThemeProblem(file, line, what, toDo));
}
