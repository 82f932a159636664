using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CsCheck;
using Publications.Model.Graph;
using Publications.Model.Search;
using Publications.Model.Text;
using Publications.Query.Definitions;
using Publications.Query.Execution;
using Publications.Query.Schema;
using Publications.Stores;

namespace Publications.Tests.Stores;

/// <summary>What every store keeps beside its elements, so that they are found by text, by an older id, and in the default order.</summary>
public abstract partial class StoreContract
{
    private static readonly GraphSchema Schema = GraphSchema.Default;

    /// <summary>The ids of the nodes whose full text matches, in their order.</summary>
    protected abstract Statement Matching(NodeType type, SearchQuery query);

    /// <summary>The ids of the nodes that an alias names, in their order.</summary>
    protected abstract Statement Known(NodeType type, string alias);

    /// <summary>The ids of the listed nodes in the default order or against it; behind a place in it where one is given.</summary>
    protected abstract Statement Listed(NodeType type, bool descending, (PropertyValue? Value, string Id)? after);

    [Fact]
    public async Task Text_is_found_as_the_model_says_and_keeps_step_with_what_is_stored()
    {
        await using var store = await EmptyAsync();
        await PublishAsync(store, [Work("w_1", "Tanneries of the valley", keywords: ["value chains", "governance"]), Work("w_2", "Città e telai"), Work("w_3", null)]);
        (await FindAsync(store, "tannery valleys")).ShouldBe(["w_1"]);
        (await FindAsync(store, "citta")).ShouldBe(["w_2"]);
        (await FindAsync(store, "\"value chain\"")).ShouldBe(["w_1"]);
        (await FindAsync(store, "\"chains governance\"")).ShouldBeEmpty();
        (await FindAsync(store, "governa")).ShouldBe(["w_1"]);
        (await FindAsync(store, IndexedText.Separator)).ShouldBeEmpty();

        await PublishAsync(store, [Work("w_1", "Weavers", keywords: ["governance"]), Work("w_2", null), Work("w_3", "Valleys")]);
        (await FindAsync(store, "tanneries")).ShouldBeEmpty();
        (await FindAsync(store, "citta")).ShouldBeEmpty();
        (await FindAsync(store, "weaver governance")).ShouldBe(["w_1"]);
        (await FindAsync(store, "valley")).ShouldBe(["w_3"]);

        await PublishAsync(store, [Work("w_1", "Weavers", keywords: ["governance"]), Work("w_2", null), Work("w_3", "Valleys", year: 2004)]);
        (await FindAsync(store, "valley")).ShouldBe(["w_3"]);

        await PublishAsync(store, [Work("w_2", null)]);
        (await FindAsync(store, "weaver")).ShouldBeEmpty();
        (await FindAsync(store, "valley")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Aliases_find_their_nodes_and_keep_step_with_what_is_stored()
    {
        await using var store = await EmptyAsync();
        const string odd = "a \"b\" \\ c:d* (Ø)";
        await PublishAsync(store, [Work("w_1", null, aliases: ["w_old", odd]), Work("w_2", null, aliases: ["w_old"]), Work("w_3", null)]);
        (await KnownAsync(store, "w_old")).ShouldBe(["w_1", "w_2"]);
        (await KnownAsync(store, odd)).ShouldBe(["w_1"]);
        foreach (var unknown in new[] { "w_ol", "w_old1", "W_OLD", "old", "w_old w_old", "", "*", "w_1" })
        {
            (await KnownAsync(store, unknown)).ShouldBeEmpty();
        }

        await PublishAsync(store, [Work("w_1", null, aliases: ["w_new"]), Work("w_3", null, aliases: ["w_old", odd])]);
        (await KnownAsync(store, "w_old")).ShouldBe(["w_3"]);
        (await KnownAsync(store, odd)).ShouldBe(["w_3"]);
        (await KnownAsync(store, "w_new")).ShouldBe(["w_1"]);
        await PublishAsync(store, [Work("w_1", null), Work("w_3", null)]);
        (await KnownAsync(store, "w_old")).ShouldBeEmpty();
        (await KnownAsync(store, "w_new")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Listed_nodes_stand_in_the_default_order_and_unlisted_ones_do_not()
    {
        await using var store = await EmptyAsync();
        await PublishAsync(store, [Work("w_1", null, year: 2004), Work("w_2", null), Work("w_3", null, type: "REFERENCE_ONLY", year: 2004), Work("w_4", null, year: 999), Work("w_5", null, year: 2004)]);
        (await ListAsync(store, "Work", descending: true)).ShouldBe(["w_5", "w_1", "w_4", "w_2"]);
        (await ListAsync(store, "Work", descending: true, (new PropertyValue.Whole(2004), "w_5"))).ShouldBe(["w_1", "w_4", "w_2"]);
        (await ListAsync(store, "Work", descending: true, (null, "w_2"))).ShouldBeEmpty();
        (await ListAsync(store, "Work", descending: false, (null, "w_2"))).ShouldBe(["w_4", "w_1", "w_5"]);

        await PublishAsync(store, [Work("w_1", null), Work("w_2", null, type: "REFERENCE_ONLY"), Work("w_3", null, year: 2004)]);
        (await ListAsync(store, "Work", descending: true)).ShouldBe(["w_3", "w_1"]);
    }

    [Fact]
    public async Task Any_values_are_in_the_order_of_value_and_id_and_so_is_what_follows_a_place()
    {
        await using var store = await EmptyAsync();
        var texts = Gen.Frequency(
            (3, RandomGraph.Choose<string?>(null, "Moro", "moro", "Mörö", "Mo", "moro b", "moro-b", "z", "线", "🧵", PrivateText, " ")),
            (2, Gen.Select(RandomGraph.Choose("a", "é", "🧵"), RandomGraph.Choose(249, 250, 251, 300), RandomGraph.Choose("", "a", "b"), (part, times, end) => (string?)(string.Concat(Enumerable.Repeat(part, times)) + end))));
        var years = RandomGraph.Choose<long?>(null, -300, -1, 0, 7, 1999, 2004, 10_000, long.MaxValue);
        await Gen.Select(texts.Array[1, 8], years.Array[1, 8]).SampleAsync(
            async values =>
            {
                var people = values.Item1.Select((name, i) => (GraphElement)new GraphElement.Node("Author", $"a_{i}") { Properties = new Properties.Builder().Add("name", "x").Add("familyName", name).Build() });
                var works = values.Item2.Select((year, i) => Work($"w_{i}", null, year: year));
                await PublishAsync(store, [.. people, .. works]);
                await CheckAsync(store, "Author", values.Item1.Select((name, i) => (name is null ? null : new PropertyValue.Text(Folding.Fold(name)) as PropertyValue, $"a_{i}")));
                await CheckAsync(store, "Work", values.Item2.Select((year, i) => (year is null ? null : new PropertyValue.Whole(year.Value) as PropertyValue, $"w_{i}")));
            },
            iter: Graphs, threads: 1);
    }

    private static async Task CheckAsync(IGraphStore store, StoreContract contract, string type, List<(PropertyValue? Value, string Id)> ordered)
    {
        foreach (var descending in new[] { false, true })
        {
            (await contract.ListAsync(store, type, descending)).ShouldBe(ordered.Select(row => row.Id));
            for (var i = 0; i < ordered.Count; i++)
            {
                (await contract.ListAsync(store, type, descending, ordered[i])).ShouldBe(ordered.Skip(i + 1).Select(row => row.Id));
            }

            ordered.Reverse();
        }
    }

    private Task CheckAsync(IGraphStore store, string type, IEnumerable<(PropertyValue? Value, string Id)> rows) => CheckAsync(store, this, type,
        [.. rows.OrderBy(row => row.Value is null ? 0 : 1).ThenBy(row => (row.Value as PropertyValue.Whole)?.Value)
            .ThenBy(row => (row.Value as PropertyValue.Text)?.Value, CodePoints).ThenBy(row => row.Id, StringComparer.Ordinal)]);

    private static readonly IComparer<string?> CodePoints = Comparer<string?>.Create((a, b) => Encoding.UTF8.GetBytes(a ?? "").AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b ?? "")));

    private Task<string[]> FindAsync(IGraphStore store, string typed) => IdsAsync(store, Matching(Schema.Node("Work"), SearchQuery.Parse(typed)));

    private Task<string[]> KnownAsync(IGraphStore store, string alias) => IdsAsync(store, Known(Schema.Node("Work"), alias));

    private Task<string[]> ListAsync(IGraphStore store, string type, bool descending, (PropertyValue? Value, string Id)? after = null) => IdsAsync(store, Listed(Schema.Node(type), descending, after));

    private static async Task<string[]> IdsAsync(IGraphStore store, Statement statement) => JsonSerializer.Deserialize<string[]>((await store.RunAsync([statement], None)).Single().Span)!;

    private static GraphElement Work(string id, string? title, string type = "ARTICLE", long? year = null, ImmutableArray<string> keywords = default, ImmutableArray<string> aliases = default) =>
        new GraphElement.Node("Work", id)
        {
            Properties = new Properties.Builder().Add("title", title).Add("type", type).Add("year", year).Add("isRetracted", false).Add("keywords", keywords).Add("mergedIds", aliases).Build(),
        };
}
