using System.Text;
using CsCheck;
using Publications.Query.Definitions;
using Publications.Query.Schema;

namespace Publications.Tests.Query;

public class DefinitionsTests
{
    [Theory]
    [InlineData("publications.sqlite.sql")]
    [InlineData("publications.neo4j.cypher")]
    public void The_definitions_beside_the_schema_are_what_follows_from_it(string file)
    {
        var path = Repository.At("graph-schema", file);
        var script = file.EndsWith(".sql", StringComparison.Ordinal) ? SqliteDefinitions.Script(GraphSchema.Default) : Neo4jDefinitions.Script(GraphSchema.Default);
        if (Environment.GetEnvironmentVariable("PUBLICATIONS_ACCEPT") == "1")
        {
            File.WriteAllText(path, script);
        }

        script.ShouldBe(File.ReadAllText(path));
    }

    [Fact]
    public void Nothing_asks_for_what_only_the_Enterprise_edition_has() =>
        Neo4jDefinitions.Script(GraphSchema.Default).ShouldNotMatch("IS NOT NULL|NODE KEY|IS ::");

    [Fact]
    public void Cutting_a_key_keeps_order_and_whole_characters() =>
        Gen.Select(Gen.String[Gen.Char, 0, 20], Stores.RandomGraph.Choose("", "a", "é", "🧵"), Gen.Int[0, 300], Gen.String[Gen.Char.AlphaNumeric, 0, 20])
            .Select((start, part, times, end) => Publications.Model.Text.Folding.WellFormed(start + string.Concat(Enumerable.Repeat(part, times)) + end))
            .Array[2]
            .Sample(texts =>
            {
                var (a, b) = (Encoding.UTF8.GetBytes(IndexKey.Cut(texts[0])), Encoding.UTF8.GetBytes(IndexKey.Cut(texts[1])));
                var order = Encoding.UTF8.GetBytes(texts[0]).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(texts[1]));
                var cut = a.AsSpan().SequenceCompareTo(b);
                return a.Length <= 1_000 && texts[0].StartsWith(Encoding.UTF8.GetString(a), StringComparison.Ordinal)
                    && Encoding.UTF8.GetString(a).EnumerateRunes().Count() == Math.Min(texts[0].EnumerateRunes().Count(), 250)
                    && (cut == 0 || Math.Sign(cut) == Math.Sign(order));
            });
}
