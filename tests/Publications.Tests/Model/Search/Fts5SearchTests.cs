using CsCheck;
using Microsoft.Data.Sqlite;
using Publications.Model.Search;

namespace Publications.Tests.Model.Search;

/// <summary>SQLite's full text finds what the model says.</summary>
public sealed class Fts5SearchTests : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public Fts5SearchTests()
    {
        connection.Open();
        Run("CREATE VIRTUAL TABLE texts USING fts5(a, b, content='', contentless_delete=1, tokenize='ascii')");
    }

    [Fact]
    public void It_finds_the_texts_that_match_and_each_clause_in_each_column() =>
        Gen.Select(Gen.Select(SearchTexts.Text, SearchTexts.Text).Array[40], Gen.OneOf(SearchTexts.Query, SearchTexts.Any).Array[25]).Sample(
            (texts, queries) =>
            {
                Fill(texts);
                foreach (var query in queries.Select(SearchQuery.Parse))
                {
                    Found(SearchPatterns.Fts5(query)).ShouldBe(Where(texts, text => query.Matches([text.Item1, text.Item2])));
                    foreach (var clause in query.Phrase is { } phrase ? query.Clauses.Add(phrase) : query.Clauses)
                    {
                        Found(SearchPatterns.Fts5(clause, "a")).ShouldBe(Where(texts, text => SearchTexts.Occurs(clause, text.Item1)));
                        Found(SearchPatterns.Fts5(clause, "b")).ShouldBe(Where(texts, text => SearchTexts.Occurs(clause, text.Item2)));
                    }
                }
            },
            iter: 40, threads: 1);

    [Fact]
    public void A_text_that_was_deleted_is_no_longer_found()
    {
        Run("INSERT INTO texts(rowid, a, b) VALUES (1, 'chain', 'x'), (2, 'chain', 'y')");
        Run("DELETE FROM texts WHERE rowid = 1");

        Found(SearchPatterns.Fts5(SearchQuery.Parse("chains"))).ShouldBe([2]);
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private static List<long> Where<T>(T[] texts, Func<T, bool> isMet) => [.. Enumerable.Range(0, texts.Length).Where(i => isMet(texts[i])).Select(i => (long)i)];

    private void Fill((string A, string B)[] texts)
    {
        Run("DELETE FROM texts");
        for (var i = 0; i < texts.Length; i++)
        {
            Run("INSERT INTO texts(rowid, a, b) VALUES ($id, $a, $b)", ("$id", i), ("$a", TextAnalyzer.IndexText(texts[i].A)), ("$b", TextAnalyzer.IndexText(texts[i].B)));
        }
    }

    private List<long> Found(string pattern)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM texts WHERE texts MATCH $pattern ORDER BY rowid";
        command.Parameters.AddWithValue("$pattern", pattern);
        using var reader = command.ExecuteReader();
        var found = new List<long>();
        while (reader.Read())
        {
            found.Add(reader.GetInt64(0));
        }

        return found;
    }

    private void Run(string sql, params (string Name, object Value)[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}
