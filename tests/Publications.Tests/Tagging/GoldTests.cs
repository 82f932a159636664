using Publications.Tagging;

namespace Publications.Tests.Tagging;

public class GoldTests(ITestOutputHelper output)
{
    /// <summary>A little under what is reached, so that a change for the worse shows.</summary>
    private const double ConceptsFloor = 0.89;

    private const double RegionsFloor = 0.93;

    [Fact]
    public void The_development_set_is_tagged_above_its_floors()
    {
        var works = GoldSet.Read(Repository.Shared("gold", "development.jsonl"), Repository.Shared());
        works.Where(work => !work.IsSameText).Select(work => work.Key).ShouldBeEmpty("the texts are not those that were labelled");
        works.Count.ShouldBe(216);

        var (concepts, regions) = GoldSet.Score(new Tagger(Seeds.Theme), Seeds.Theme, works);
        output.WriteLine(concepts.Report("concepts", worst: 15));
        output.WriteLine(regions.Report("regions at country level", worst: 10));
        concepts.F1.ShouldBeGreaterThanOrEqualTo(ConceptsFloor);
        regions.F1.ShouldBeGreaterThanOrEqualTo(RegionsFloor);
    }

    [Fact]
    public void Every_id_of_the_labels_is_in_the_theme()
    {
        var works = GoldSet.Read(Repository.Shared("gold", "development.jsonl"), Repository.Shared());
        works.SelectMany(work => work.Concepts).Except(Seeds.Theme.Concepts.Select(concept => concept.Id)).ShouldBeEmpty();
        works.SelectMany(work => work.Regions).Except(Seeds.Theme.Regions.Select(region => region.VocabularyId)).ShouldBeEmpty();
    }
}
