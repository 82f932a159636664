using Publications.Ingestion.Sources;

namespace Publications.Tests.Ingestion;

public class SourceManifestTests
{
    [Fact]
    public void A_source_is_described_by_plain_keys()
    {
        var manifest = SourceManifest.Read("sources:\n  - file: page.txt\n    owner: Ada Moro\n    redistribution: restricted\n", "sources.yaml");

        manifest.Problems.ShouldBeEmpty();
        manifest.Of("page.txt").ShouldBe(new SourceEntry { File = "page.txt", Owner = "Ada Moro", Redistribution = "restricted", Line = 2 });
        manifest.Of("other.bib").Redistribution.ShouldBe("open");
    }

    [Fact]
    public void Files_that_supersede_each_other_in_a_circle_all_stay()
    {
        var manifest = SourceManifest.Read("sources:\n  - file: a.txt\n    supersedes: b.txt\n  - file: b.txt\n    supersedes: a.txt\n", "sources.yaml");

        manifest.Problems.ShouldNotBeEmpty();
        manifest.Entries.Count(entry => entry.Supersedes is not null).ShouldBeLessThan(2);
    }

    [Theory]
    [InlineData("sources:\n  - file: a.txt\n    colour: red\n", 3, "'colour' is not a key")]
    [InlineData("sources:\n  - owner: Ada Moro\n", 2, "no 'file'")]
    [InlineData("sources:\n  - file: a.txt\n    redistribution: maybe\n", 3, "'open' or 'restricted'")]
    [InlineData("sources:\n  - file: a.txt\n  - file: a.txt\n", 3, "described twice")]
    [InlineData("sources:\n  - file: a.txt\n    date: yesterday\n", 3, "is a day such as")]
    [InlineData("sources:\n  - file: a.txt\n    supersedes: a.txt\n", 2, "supersedes itself")]
    [InlineData("files: []\n", 1, "one key, 'sources'")]
    [InlineData("sources: [\n", 2, "not YAML")]
    public void What_is_wrong_is_told_with_its_line(string text, int line, string message)
    {
        var problem = SourceManifest.Read(text, "sources.yaml").Problems.ShouldHaveSingleItem();

        problem.Line.ShouldBe(line);
        problem.Message.ShouldContain(message);
    }
}
