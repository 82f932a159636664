using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Publications.Model.Graph;
using Publications.Model.Search;
using Publications.Query.Binding;
using Publications.Query.Definitions;
using Publications.Query.Execution;
using Publications.Query.Plan;
using Publications.Query.Schema;

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

    /// <summary>The text of a plan's statement.</summary>
    public string Text(Result plan)
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

        return text;
    }

    /// <summary>A statement: a text, and what fills its slots.</summary>
    public Statement Statement(string text, ImmutableArray<SlotValue> values) =>
        new(text, [.. values.Select((value, i) => KeyValuePair.Create(ParameterName.Of(i), Value(value)))]);

    private PropertyValue? Value(SlotValue value) => value switch
    {
        SlotValue.Plain { Value: PropertyValue.Json numbers } when language == StatementLanguage.Cypher => Listed(numbers),
        SlotValue.Plain plain => plain.Value,
        SlotValue.Words { Aspect: SearchAspect.Match } words => new PropertyValue.Text(Match(words)),
        SlotValue.Words { Aspect: SearchAspect.Parts } words => new PropertyValue.Texts([.. Parts(words).Select(part => $"({Spelled(part.Clause, part.Field, words.Type)}) AND ({Match(words)})")]),
        SlotValue.Words words when new PropertyValue.Json($"[{string.Join(',', Parts(words).Select(part => part.Points.ToString(CultureInfo.InvariantCulture)))}]") is var points =>
            language == StatementLanguage.Sql ? points : Listed(points),
        _ => throw new NotSupportedException($"{value.GetType().Name} fills no slot."),
    };

    private string Match(SlotValue.Words words) => language == StatementLanguage.Sql
        ? SearchPatterns.Fts5(words.Query)
        : SearchPatterns.Lucene(words.Query, [.. words.Type.FullText.Select(IndexedText.PropertyOf)]);

    private string Spelled(SearchClause clause, string field, NodeType type) => language == StatementLanguage.Sql ? SearchPatterns.Fts5(clause, field) : SearchPatterns.Lucene(clause, IndexedText.PropertyOf(type.Property(field)!));

    private static IEnumerable<ScorePart> Parts(SlotValue.Words words) => words.Query.Parts(words.Type.FullText.Select(property => (property.Name, property.FullTextWeight!.Value)));

    /// <summary>No property is a list of numbers, so no store takes one for a parameter: it goes as texts, which the statement turns back.</summary>
    private static PropertyValue.Texts Listed(PropertyValue.Json numbers) => new([.. JsonDocument.Parse(numbers.Value).RootElement.EnumerateArray().Select(number => number.GetRawText())]);
}

/// <summary>Names of parameters, made once.</summary>
internal static class ParameterName
{
    private static readonly string[] Known = [.. Enumerable.Range(0, 256).Select(i => $"p{i}")];

    public static string Of(int slot) => slot < Known.Length ? Known[slot] : $"p{slot}";
}
