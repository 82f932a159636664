using System.Globalization;
using GraphQLParser.AST;
using Publications.Query.Documents;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>Fields of one response name, merged.</summary>
/// <param name="ResponseName">Alias or name.</param>
/// <param name="Field">The first of them.</param>
/// <param name="Selections">The selections of all of them.</param>
internal sealed record MergedField(string ResponseName, GraphQLField Field, List<GraphQLSelectionSet> Selections)
{
    public string Name => Field.Name.StringValue;
}

/// <summary>Writes fragments out, leaves out what @skip and @include leave out, and merges fields of one response name.</summary>
internal sealed class FieldCollector(QueryDocument document, Variables variables, ApiSchema schema)
{
    private int visited;

    /// <summary>The fields of a selection, in the order of their first occurrence.</summary>
    /// <param name="selections">What is selected.</param>
    /// <param name="typeName">The type of the object; null where only one type can be.</param>
    /// <exception cref="QueryException">Two fields of one response name differ, or fragments make too many fields.</exception>
    public List<MergedField> Collect(IEnumerable<GraphQLSelectionSet> selections, string? typeName)
    {
        var fields = new List<MergedField>();
        foreach (var selection in selections)
        {
            Collect(selection, typeName, fields, []);
        }

        return fields;
    }

    private void Collect(GraphQLSelectionSet selections, string? typeName, List<MergedField> fields, HashSet<string> spread)
    {
        foreach (var selection in selections.Selections)
        {
            if (++visited > document.Limits.Fields)
            {
                throw new QueryException(
                    ErrorCode.DocumentTooLarge, $"The document has more than {document.Limits.Fields:N0} fields once its fragments are written out, the limit. Ask for fewer.", []);
            }

            if (!IsIncluded((IHasDirectivesNode)selection))
            {
                continue;
            }

            switch (selection)
            {
                case GraphQLField field:
                    Merge(field, fields);
                    break;
                case GraphQLInlineFragment inline when Applies(inline.TypeCondition, typeName):
                    Collect(inline.SelectionSet, typeName, fields, spread);
                    break;
                case GraphQLFragmentSpread named when spread.Add(named.FragmentName.Name.StringValue):
                    var fragment = document.Fragments[named.FragmentName.Name.StringValue];
                    if (Applies(fragment.TypeCondition, typeName))
                    {
                        Collect(fragment.SelectionSet, typeName, fields, spread);
                    }

                    break;
            }
        }
    }

    private bool Applies(GraphQLTypeCondition? condition, string? typeName) =>
        condition is null || typeName is null || condition.Type.Name.Value == typeName
        || (schema.Abstract.TryGetValue(condition.Type.Name.StringValue, out var possible) && possible.Contains(typeName));

    private void Merge(GraphQLField field, List<MergedField> fields)
    {
        var name = field.Alias?.Name.StringValue ?? field.Name.StringValue;
        var merged = fields.Find(other => other.ResponseName == name);
        if (merged is null)
        {
            fields.Add(new(name, field, field.SelectionSet is { } selections ? [selections] : []));
            return;
        }

        if (merged.Field.Name.Value != field.Name.Value || Arguments(merged.Field) != Arguments(field))
        {
            throw new QueryException(
                ErrorCode.Validation, $"Two different fields are both called {name} in the response. Give one of them an alias.",
                [document.LocationOf(merged.Field), document.LocationOf(field)]);
        }

        if (field.SelectionSet is { } more)
        {
            merged.Selections.Add(more);
        }
    }

    private bool IsIncluded(IHasDirectivesNode node) => node.Directives is not { } directives || directives.All(directive => directive.Name.StringValue switch
    {
        "skip" => !Condition(directive),
        "include" => Condition(directive),
        _ => true,
    });

    private bool Condition(GraphQLDirective directive) =>
        variables.TryRead(directive.Arguments!.First(argument => argument.Name.StringValue == "if").Value, out var value) && value is true;

    private static string Arguments(GraphQLField field) => field.Arguments is null
        ? ""
        : string.Join(", ", field.Arguments.Select(argument => $"{argument.Name.StringValue}: {Text(argument.Value)}").Order(StringComparer.Ordinal));

    private static string Text(GraphQLValue value) => value switch
    {
        GraphQLVariable variable => $"${variable.Name.StringValue}",
        GraphQLListValue list => $"[{string.Join(", ", (list.Values ?? []).Select(Text))}]",
        GraphQLObjectValue fields => $"{{{string.Join(", ", (fields.Fields ?? []).Select(field => $"{field.Name.StringValue}: {Text(field.Value)}"))}}}",
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLNullValue => "null",
        GraphQLStringValue text => string.Create(CultureInfo.InvariantCulture, $"\"{text.Value.Length}:{text.Value}\""),
        IHasValueNode scalar => scalar.Value.ToString(),
        _ => throw new NotSupportedException($"{value.Kind} is no value."),
    };
}
