using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>Turns plans into statements of a dialect; texts are kept by plan.</summary>
/// <param name="dialect">The store's language.</param>
/// <param name="capacity">How many texts are kept; when they are more, all are dropped, since shapes are few in any honest use.</param>
public sealed class StatementCompiler(Dialect dialect, int capacity = 2000)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>The statement of a plan; <paramref name="values"/> fill its slots.</summary>
    public Statement Compile(Result plan, ImmutableArray<object> values)
    {
        var key = PlanText.Of(plan);
        if (!texts.TryGetValue(key, out var text))
        {
            text = dialect == Dialect.Sql ? SqlCompiler.Compile(plan) : CypherCompiler.Compile(plan);
            if (texts.Count >= capacity)
            {
                texts.Clear();
            }

            texts[key] = text;
        }

        return new(text, dialect == Dialect.Sql ? [.. values.Select(ForSql)] : values);
    }

    private static object ForSql(object value) => value switch
    {
        bool flag => flag ? 1L : 0L,
        ImmutableArray<object> list => JsonSerializer.Serialize(list, Plain),
        _ => value,
    };
}
