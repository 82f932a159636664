using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Publications.Model.Graph;
using Publications.Query.Execution;
using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>
/// Turns plans into statements of a language. Equal plans have equal texts whatever the values, so texts are kept by plan here and prepared by text in
/// the stores; slot i of a plan is the parameter <c>$p{i}</c>.
/// </summary>
/// <param name="language">The store's language.</param>
/// <param name="capacity">How many texts are kept; when they are more, all are dropped, since shapes are few in any honest use.</param>
public sealed class StatementCompiler(StatementLanguage language, int capacity = 2000)
{
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>The statement of a plan; <paramref name="values"/> fill its slots.</summary>
    public Statement Compile(Result plan, ImmutableArray<PropertyValue> values)
    {
        var key = PlanText.Of(plan);
        if (!texts.TryGetValue(key, out var text))
        {
            text = language == StatementLanguage.Sql ? SqlCompiler.Compile(plan) : CypherCompiler.Compile(plan);
            if (texts.Count >= capacity)
            {
                texts.Clear();
            }

            texts[key] = text;
        }

        return new(text, [.. values.Select((value, i) => KeyValuePair.Create($"p{i}", language == StatementLanguage.Sql ? value : ForCypher(value)))]);
    }

    /// <summary>No property is a list of numbers, so no store takes one for a parameter: it goes as texts, which the statement turns back.</summary>
    private static PropertyValue? ForCypher(PropertyValue value) => value is PropertyValue.Json numbers
        ? new PropertyValue.Texts([.. JsonDocument.Parse(numbers.Value).RootElement.EnumerateArray().Select(number => number.GetRawText())])
        : value;
}
