using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CsCheck;
using Publications.Model.Graph;
using Publications.Query.Execution;
using Publications.Query.Schema;
using Publications.Stores;

namespace Publications.Tests.Stores;

/// <summary>What every store keeps; the classes below it say where one is.</summary>
public abstract partial class StoreContract
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    /// <summary>A store without any element of the graph, its schema made.</summary>
    protected abstract Task<IGraphStore> EmptyAsync();

    /// <summary>A statement that returns a list of its two parameters.</summary>
    protected abstract Statement Echo(PropertyValue? a, PropertyValue? b);

    /// <summary>A statement that writes.</summary>
    protected abstract Statement Write { get; }

    /// <summary>How many random graphs are tried.</summary>
    protected virtual long Graphs => 20;

    /// <summary>A text between U+E000 and U+FFFF is before one beyond the basic plane, by code points; in UTF-16 it is after. Null where the engine does not keep to one of them.</summary>
    protected virtual string? PrivateText => "\uFFFDx";

    [Fact]
    public async Task A_dump_gives_back_what_was_put_in()
    {
        await using var store = await EmptyAsync();
        await RandomGraph.Of(GraphSchema.Default).SampleAsync(
            async graph =>
            {
                await PublishAsync(store, graph);
                (await DumpAsync(store)).ShouldBe(Lines(graph));
                (await store.ReadHashesAsync(None)).OrderBy(pair => pair.Key).ShouldBe(graph.OrderBy(element => element.Key).Select(element => KeyValuePair.Create(element.Key, CanonicalJson.HashOf(element))));
            },
            iter: Graphs, threads: 1);
    }

    [Fact]
    public async Task Elements_come_back_equal_and_of_the_same_kinds()
    {
        await using var store = await EmptyAsync();
        var region = new GraphElement.Node("Region", "x")
        {
            Properties = new Properties.Builder().Add("name", "X").Add("kind", "PLACE").Add("latitude", 3.0).Add("longitude", -0.5).Build(),
        };
        await PublishAsync(store, [region]);
        var held = await store.DumpAsync(None).SingleAsync(None);
        held.Properties["latitude"].ShouldBe(new PropertyValue.Real(3.0));
        held.Properties.ShouldBe(region.Properties);
    }

    [Fact]
    public async Task Applying_twice_or_half_and_then_the_whole_ends_the_same()
    {
        await using var store = await EmptyAsync();
        var changes = Between([], Samples.Graph);
        await store.ApplyAsync(new([.. changes.Changes.Take(changes.Changes.Length / 2)]), null, None);
        await store.ApplyAsync(changes, null, None);
        await store.ApplyAsync(changes, null, None);
        (await DumpAsync(store)).ShouldBe(Lines(Samples.Graph));
    }

    [Fact]
    public async Task An_update_of_half_its_changes_can_be_completed()
    {
        await using var store = await EmptyAsync();
        await PublishAsync(store, Samples.Graph);
        var changes = Between(Samples.Graph, Samples.Changed);
        await store.ApplyAsync(new([.. changes.Changes.Take(changes.Changes.Length / 2)]), null, None);
        await store.ApplyAsync(changes, null, None);
        (await DumpAsync(store)).ShouldBe(Lines(Samples.Changed));
        await store.ApplyAsync(Between(Samples.Changed, []), null, None);
        (await DumpAsync(store)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_property_that_is_gone_is_gone()
    {
        await using var store = await EmptyAsync();
        await PublishAsync(store, [Samples.Work("w_1", "One", "10.1/one")]);
        await PublishAsync(store, [Samples.Work("w_1", "One", null)]);
        (await DumpAsync(store)).Single().ShouldNotContain("10.1/one");
    }

    [Fact]
    public async Task Unique_values_can_be_exchanged()
    {
        await using var store = await EmptyAsync();
        await PublishAsync(store, [Samples.Work("w_1", "One", "10.1/one"), Samples.Work("w_2", "Two", "10.1/two")]);
        ImmutableArray<GraphElement> exchanged = [Samples.Work("w_1", "One", "10.1/two"), Samples.Work("w_2", "Two", "10.1/one")];
        await PublishAsync(store, exchanged);
        (await DumpAsync(store)).ShouldBe(Lines(exchanged));
    }

    [Fact]
    public async Task A_state_that_is_neither_old_nor_new_is_a_conflict_that_names_the_element()
    {
        await using var store = await EmptyAsync();
        await PublishAsync(store, [Samples.Work("w_1", "One", null)]);
        var error = await Should.ThrowAsync<StoreException>(() => store.ApplyAsync(new([Change.Upsert(Samples.Work("w_1", "Other", null), 42)]), null, None));
        error.Failure.ShouldBe(StoreFailure.Conflict);
        error.Message.ShouldContain("Work w_1");
        (await Should.ThrowAsync<StoreException>(() => store.ApplyAsync(new([Change.Delete(new("Work", "w_1", null), 42)]), null, None))).Failure.ShouldBe(StoreFailure.Conflict);
        (await DumpAsync(store)).ShouldBe(Lines([Samples.Work("w_1", "One", null)]));
    }

    [Fact]
    public async Task Two_nodes_with_one_unique_value_are_a_conflict_that_names_one()
    {
        await using var store = await EmptyAsync();
        var error = await Should.ThrowAsync<StoreException>(() => PublishAsync(store, [Samples.Work("w_1", "One", "10.1/x"), Samples.Work("w_2", "Two", "10.1/x")]));
        error.Failure.ShouldBe(StoreFailure.Conflict);
        error.Message.ShouldMatch("w_1|w_2");
    }

    [Fact]
    public async Task An_edge_in_the_air_is_a_conflict()
    {
        await using var store = await EmptyAsync();
        var edge = new GraphElement.Edge("CITES", "w_1", "w_2") { Properties = Properties.None };
        var error = await Should.ThrowAsync<StoreException>(() => PublishAsync(store, [Samples.Work("w_1", "One", null), edge]));
        error.Failure.ShouldBe(StoreFailure.Conflict);
        error.Message.ShouldContain("CITES w_1 → w_2");
    }

    [Fact]
    public async Task A_node_cannot_leave_its_edges_in_the_air()
    {
        await using var store = await EmptyAsync();
        await PublishAsync(store, Samples.Graph);
        var work = Samples.Graph.First(element => element.Key.Kind == "Work");
        var error = await Should.ThrowAsync<StoreException>(() => store.ApplyAsync(new([Change.Delete(work.Key, CanonicalJson.HashOf(work))]), null, None));
        error.Failure.ShouldBe(StoreFailure.Conflict);
        (await DumpAsync(store)).ShouldBe(Lines(Samples.Graph));
    }

    [Theory]
    [InlineData("year", "lately")]
    [InlineData("colour", "red")]
    [InlineData("type", "POEM")]
    public async Task An_element_that_does_not_fit_the_schema_is_named(string property, string value)
    {
        await using var store = await EmptyAsync();
        var work = Samples.Work("w_1", "One", null);
        var odd = new GraphElement.Node("Work", "w_1") { Properties = work.Properties.Aggregate(new Properties.Builder(), (builder, pair) => builder.Put(pair.Key, pair.Value)).Add(property, value).Build() };
        var error = await Should.ThrowAsync<StoreException>(() => PublishAsync(store, [odd]));
        error.Failure.ShouldBe(StoreFailure.Misfit);
        error.Message.ShouldContain(property);
        error.Message.ShouldContain("w_1");
    }

    [Fact]
    public async Task The_schema_can_be_made_twice_and_keeps_what_is_there()
    {
        await using var store = await EmptyAsync();
        await PublishAsync(store, Samples.Graph);
        await store.EnsureSchemaAsync(None);
        (await DumpAsync(store)).ShouldBe(Lines(Samples.Graph));
        (await store.CheckAsync(None)).IsReady.ShouldBeTrue();
    }

    [Fact]
    public async Task The_schema_alone_is_not_ready_to_be_asked()
    {
        await using var store = await EmptyAsync();
        var check = await store.CheckAsync(None);
        check.IsReady.ShouldBeFalse();
        check.Message.ShouldContain("no graph has been published yet");
        await PublishAsync(store, Samples.Graph);
        (await store.CheckAsync(None)).IsReady.ShouldBeTrue();
    }

    [Fact]
    public async Task Statements_answer_with_their_value_as_json_in_their_order()
    {
        await using var store = await EmptyAsync();
        var answers = await store.RunAsync(
            [Echo(new PropertyValue.Text("it's \"é\" 🧵"), null), Echo(new PropertyValue.Whole(-3), new PropertyValue.Real(3.0)), Echo(new PropertyValue.Real(0.1), new PropertyValue.Whole(long.MaxValue))], None);
        JsonElement.Parse(answers[0].Span).EnumerateArray().Select(item => item.ToString()).ShouldBe(["it's \"é\" 🧵", ""]);
        answers.Skip(1).Select(answer => Encoding.UTF8.GetString(answer.Span)).ShouldBe(["[-3,3.0]", "[0.1,9223372036854775807]"]);
        Encoding.UTF8.GetString((await store.RunAsync([Echo(null, null)], None)).Single().Span).ShouldBe("[null,null]");
    }

    [Fact]
    public async Task Statements_cannot_write()
    {
        await using var store = await EmptyAsync();
        (await Should.ThrowAsync<StoreException>(() => store.RunAsync([Write], None))).Failure.ShouldBe(StoreFailure.Refused);
        (await Should.ThrowAsync<StoreException>(() => store.RunAsync([Echo(null, null), Write], None))).Failure.ShouldBe(StoreFailure.Refused);
        (await DumpAsync(store)).ShouldBeEmpty();
        (await store.RunAsync([Echo(null, null), Echo(null, null)], None)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Progress_ends_with_all_changes()
    {
        await using var store = await EmptyAsync();
        var reports = new List<int>();
        await store.ApplyAsync(Between([], Samples.Graph), new Inline(reports.Add), None);
        reports[^1].ShouldBe(Samples.Graph.Length);
        reports.ShouldBeInOrder();
    }

    /// <summary>Turns what the store holds into the graph.</summary>
    protected static async Task PublishAsync(IGraphStore store, ImmutableArray<GraphElement> graph) =>
        await store.ApplyAsync(ChangeSet.Between(await store.ReadHashesAsync(None), graph), null, None);

    /// <summary>The lines of the store's dump.</summary>
    protected static async Task<List<string>> DumpAsync(IGraphStore store)
    {
        var lines = new List<string>();
        await foreach (var element in store.DumpAsync(None))
        {
            lines.Add(Line(element));
        }

        return lines;
    }

    /// <summary>The lines of a graph's dump.</summary>
    protected static List<string> Lines(IEnumerable<GraphElement> graph) => [.. graph.OrderBy(element => element.Key).Select(Line)];

    private static string Line(GraphElement element) => Encoding.UTF8.GetString(CanonicalJson.Of(element).Span);

    private static ChangeSet Between(IEnumerable<GraphElement> held, IEnumerable<GraphElement> wanted) =>
        ChangeSet.Between(held.ToDictionary(element => element.Key, CanonicalJson.HashOf), wanted);

    private sealed class Inline(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
