using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Publications.Model.Theme;
using Publications.Tagging;

namespace Publications.Tests.Tagging;

/// <summary>A labelled work: its texts and what a reader found in them.</summary>
public sealed record GoldWork(
    string Key, GoldText Text, bool IsSameText,
    IReadOnlySet<string> Concepts, IReadOnlySet<string> Regions, IReadOnlySet<string> PassingConcepts, IReadOnlySet<string> PassingRegions);

/// <summary>The development set of <c>shared/gold</c>, and how it is scored.</summary>
public static class GoldSet
{
    /// <summary>Reads the labels and the texts of the corpora beside them.</summary>
    public static IReadOnlyList<GoldWork> Read(string labels, string shared)
    {
        var files = new Dictionary<string, IReadOnlyList<GoldText>>(StringComparer.Ordinal);
        var works = new List<GoldWork>();
        foreach (var line in File.ReadLines(labels))
        {
            using var json = JsonDocument.Parse(line);
            var work = json.RootElement;
            var file = work.GetProperty("file").GetString()!;
            if (!files.TryGetValue(file, out var texts))
            {
                files[file] = texts = GoldTexts.Of(Path.Combine(shared, file));
            }

            var text = texts[work.GetProperty("record").GetInt32()];
            var sums = work.GetProperty("fields");
            bool Same(string field, string value) => sums.GetProperty(field).GetString() == Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(value)));
            var passing = work.GetProperty("passing");
            works.Add(new GoldWork(
                work.GetProperty("key").GetString()!, text,
                Same("title_sha1", text.Title) && Same("abstract_sha1", text.Abstract) && Same("keywords_sha1", text.Keywords),
                Ids(work, "concepts"), Ids(work, "regions"), Ids(passing, "concepts"), Ids(passing, "regions")));
        }

        return works;
    }

    /// <summary>Scores a tagger: concepts by id; regions at country level, where what is implied by a labelled region is neither right nor wrong.</summary>
    public static (GoldScore Concepts, GoldScore Regions) Score(Tagger tagger, Theme theme, IEnumerable<GoldWork> works)
    {
        var byId = theme.Regions.ToDictionary(region => region.Id, StringComparer.Ordinal);
        var byVocabulary = theme.Regions.ToDictionary(region => region.VocabularyId, StringComparer.Ordinal);
        var concepts = new GoldScore();
        var regions = new GoldScore();
        foreach (var work in works)
        {
            var found = tagger.Tag(work.Text.Title, work.Text.Abstract, work.Text.Keywords);
            concepts.Add(work.Concepts, found.Concepts.Select(tag => tag.Id).ToHashSet(), work.PassingConcepts);
            var expected = work.Regions.Select(OfLabel).ToHashSet();
            var passing = work.PassingRegions.Select(OfLabel).ToHashSet();
            regions.Add(
                expected.Except(expected.SelectMany(Above)).ToHashSet(),
                found.Regions.Select(tag => OfRegion(byId[tag.Id])).ToHashSet(),
                expected.SelectMany(Above).Concat(passing).ToHashSet());
        }

        return (concepts, regions);

        string OfLabel(string label) => label.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var comma ? label[(comma + 2)..] : label;

        string OfRegion(Region region) => region.Kind == RegionKind.Place ? OfLabel(region.VocabularyId) : region.VocabularyId;

        IEnumerable<string> Above(string label) =>
            byVocabulary[label].Within.SelectMany(parent => Above(byId[parent].VocabularyId).Prepend(byId[parent].VocabularyId));
    }

    private static HashSet<string> Ids(JsonElement work, string property) =>
        work.GetProperty(property).EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetProperty("id").GetString()!).ToHashSet();
}
