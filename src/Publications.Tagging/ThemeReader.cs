using System.Collections.Immutable;
using Publications.Model.Theme;
using Publications.Tagging.Themes;

namespace Publications.Tagging;

/// <summary>Reads and checks a theme: the texts of its two vocabulary files in, the theme or all its problems out. Never throws on data.</summary>
public static class ThemeReader
{
    /// <summary>Reads both files; their names are only for messages.</summary>
    public static ThemeReading Read(string concepts, string conceptsFile, string regions, string regionsFile)
    {
        var problems = new List<ThemeProblem>();
        var conceptNotes = new YamlNotes(conceptsFile, problems);
        var conceptEntries = new ConceptsFile(conceptNotes).Read(concepts);
        ThemeChecks.CheckTree(conceptEntries.Concepts, "broader", conceptNotes);
        ThemeChecks.CheckForms(conceptEntries.Forms, conceptNotes);

        var regionNotes = new YamlNotes(regionsFile, problems);
        var regionEntries = new RegionsFile(regionNotes).Read(regions);
        ThemeChecks.CheckTree(regionEntries.Regions, "within", regionNotes);
        ThemeChecks.CheckForms(regionEntries.Forms, regionNotes);
        if (problems.Count > 0)
        {
            return new ThemeReading(null, [.. problems.OrderBy(problem => problem.File == regionsFile).ThenBy(problem => problem.Line)]);
        }

        var named = RegionNames.Complete(regionEntries.Regions, regionNotes);
        if (problems.Count > 0)
        {
            return new ThemeReading(null, [.. problems]);
        }

        return new ThemeReading(
            new Theme(
                [.. conceptEntries.Concepts.Select(concept => concept.Item)], named,
                [.. conceptEntries.Forms.Select(form => form.Form)], [.. regionEntries.Forms.Select(form => form.Form)],
                regionEntries.NoRegion),
            []);
    }
}
