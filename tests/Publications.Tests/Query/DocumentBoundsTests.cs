using CsCheck;
using Publications.Api.GraphQl;
using Publications.Query.Documents;
using Publications.Query.Schema;

namespace Publications.Tests.Query;

public class DocumentBoundsTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "$", "!", "@", "...", "|", "&", "=", "\"", "\"\"\"", "\\", "#", "\r", "\r\n", "\n", "\0", "\ud800", "é", " on ", "query ",
        "fragment ", "works", "nodes", "id ", "first", "12", "-", "1.5e", "null", ",",
    ];

    public static TheoryData<string, string> Hostile => new()
    {
        { "fields", $"{{ works {{ nodes {{ {Repeat("id ", 300_000)} }} }} }}" },
        { "equal fields within the limit of tokens", $"{{ works {{ nodes {{ {Repeat("id ", 3_900)} }} }} }}" },
        { "braces", Repeat("{a", 400_000) },
        { "brackets", "{ works(where: " + Repeat("[", 400_000) },
        { "aliases", $"{{ works {{ nodes {{ {string.Concat(Enumerable.Range(0, 1_000).Select(i => $"a{i}: id "))} }} }} }}" },
        { "roots", $"{{ {Repeat("works { totalCount } ", 100)} }}" },
        { "a comment without end", "#" + Repeat("x", 1_000_000) },
        { "a string without end", "{ works(after: \"" + Repeat("\\\"", 400_000) },
        { "a block string without end", "{ works(after: \"\"\"" + Repeat("\\\"\"\"", 60_000) },
        { "fragments that double", "{ works { nodes { ...F0 } } }" + string.Concat(Enumerable.Range(0, 25).Select(i => $"fragment F{i} on Work {{ cites {{ nodes {{ ...F{i + 1} }} }} citedBy {{ nodes {{ ...F{i + 1} }} }} }}")) + "fragment F25 on Work { id }" },
        { "fragments", "{ works { nodes { id } } }" + string.Concat(Enumerable.Range(0, 500).Select(i => $"fragment F{i} on Work {{ id }}")) },
        { "variables", $"query ({string.Concat(Enumerable.Range(0, 900).Select(i => $"$v{i}: Int "))}) {{ works {{ totalCount }} }}" },
        { "directives", $"{{ works {Repeat("@skip(if: false) ", 500)} {{ totalCount }} }}" },
        { "input objects", $"{{ works(where: {Repeat("{not: ", 28)}{{}}{Repeat("}", 28)}) {{ totalCount }} }}" },
        { "introspection", "{ __schema { types { " + Repeat("fields { type { ", 12) + "name" + Repeat(" } }", 12) + " } } }" },
    };

    // Each takes milliseconds here; without bounds some take minutes.
    [Theory(Timeout = 10_000)]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_document_costs_little(string what, string text)
    {
        var executor = new GraphQlExecutor(new RefusingStore(), ApiSchema.Default, DocumentLimits.Default);
        var answer = await executor.ExecuteAsync(new(text), TestContext.Current.CancellationToken);
        answer.Body.Length.ShouldBeGreaterThan(0, what);
    }

    [Fact]
    public async Task Any_text_is_answered_not_thrown_at()
    {
        var executor = new GraphQlExecutor(new RefusingStore(), ApiSchema.Default, DocumentLimits.Default);
        await Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].SampleAsync(
            async pieces => (await executor.ExecuteAsync(new(string.Concat(pieces)), CancellationToken.None)).Body.Length.ShouldBeGreaterThan(0), iter: 2_000, threads: 1);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
