using System.Text;
using Publications.Model.Graph;
using Publications.Query.Execution;
using Publications.Stores;

namespace Publications.Tests.Stores;

/// <summary>How the embedded store reads: many at once, with kept statements, until it is told to stop.</summary>
public sealed partial class SqliteStoreTests
{
    [Fact]
    public async Task Values_of_every_kind_arrive_as_they_are()
    {
        await using var store = await EmptyAsync();
        var texts = new PropertyValue.Texts(["", "it's \"é\"", "\\"]);
        (await AnswerAsync(store, Echo(new PropertyValue.Text(""), texts))).ShouldBe("[\"\",\"[\\\"\\\",\\\"it's \\\\\\\"é\\\\\\\"\\\",\\\"\\\\\\\\\\\"]\"]");
        (await AnswerAsync(store, Echo(new PropertyValue.Flag(true), new PropertyValue.Json("{}")))).ShouldBe("[1,\"{}\"]");
        var wide = new string('é', 3_000);
        (await AnswerAsync(store, Echo(new PropertyValue.Text(wide), null))).ShouldBe($"[\"{wide}\",null]");
        (await AnswerAsync(store, new("SELECT NULL", []))).ShouldBe("null");
        (await AnswerAsync(store, new("SELECT '[1]' WHERE $x", [new("x", new PropertyValue.Whole(0))]))).ShouldBe("null");
        (await AnswerAsync(store, new("SELECT '[1]' UNION ALL SELECT '[2]'", []))).ShouldBe("[1]");
    }

    [Fact]
    public async Task More_statements_than_are_kept_answer_each_for_itself()
    {
        await using var store = await EmptyAsync();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 600; i++)
            {
                (await AnswerAsync(store, new($"SELECT json_array({i}, $v)", [new("v", new PropertyValue.Whole(i))]))).ShouldBe($"[{i},{i}]");
            }
        }
    }

    [Fact]
    public async Task Many_at_once_get_their_own_answers()
    {
        await using var store = await EmptyAsync();
        await Parallel.ForAsync(0, 2_000, async (i, _) =>
        {
            var a = new PropertyValue.Whole(i);
            (await store.RunAsync([Echo(a, null), Echo(null, a)], CancellationToken.None)).Select(answer => Encoding.UTF8.GetString(answer.Span)).ShouldBe([$"[{i},null]", $"[null,{i}]"]);
        });
    }

    [Fact]
    public async Task A_query_that_nobody_waits_for_is_stopped()
    {
        await using var store = await EmptyAsync();
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var endless = new Statement("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n", []);
        await Should.ThrowAsync<OperationCanceledException>(() => store.RunAsync([Echo(null, null), endless], cancel.Token));
        (await AnswerAsync(store, Echo(null, null))).ShouldBe("[null,null]");
    }

    [Fact]
    public async Task A_statement_that_is_refused_leaves_the_next_one_unharmed()
    {
        await using var store = await EmptyAsync();
        (await Should.ThrowAsync<StoreException>(() => store.RunAsync([new("SELECT nonsense FROM nowhere", [])], CancellationToken.None))).Failure.ShouldBe(StoreFailure.Refused);
        await Should.ThrowAsync<ArgumentException>(() => store.RunAsync([new("SELECT json_array($a, $b)", [new("a", null)])], CancellationToken.None));
        (await store.RunAsync([Echo(null, null), Echo(null, null)], CancellationToken.None)).Count.ShouldBe(2);
    }

    private static async Task<string> AnswerAsync(IGraphStore store, Statement statement) => Encoding.UTF8.GetString((await store.RunAsync([statement], CancellationToken.None)).Single().Span);
}
