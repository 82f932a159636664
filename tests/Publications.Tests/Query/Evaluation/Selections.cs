using System.Globalization;
using System.Text.Json.Nodes;
using GraphQLParser.AST;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>A field to be answered.</summary>
/// <param name="ResponseName">Alias or name.</param>
/// <param name="Name">Name.</param>
/// <param name="Arguments">Those that have a value other than null.</param>
/// <param name="Within">What is selected of it, by all fields of its response name.</param>
internal sealed record SelectedField(string ResponseName, string Name, Dictionary<string, object> Arguments, List<GraphQLSelectionSet> Within)
{
    /// <summary>True unless the very node is asked for.</summary>
    public bool IsSubtree => !Equals(Arguments.GetValueOrDefault("scope"), "DIRECT");

    /// <summary>A whole number that is given, or the default.</summary>
    public long Number(string argument, long byDefault) => Arguments.TryGetValue(argument, out var value) ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : byDefault;
}

/// <summary>Fragments written out, @skip and @include obeyed, fields of one response name merged, as the GraphQL specification says.</summary>
internal sealed class Selections(GraphQLDocument document, Inputs inputs, GraphSchema schema)
{
    /// <summary>An object of a type: each selected field with its value, in the order of the selection.</summary>
    public JsonObject Write(string type, IEnumerable<GraphQLSelectionSet> selections, Func<SelectedField, JsonNode?> value)
    {
        var fields = new List<SelectedField>();
        foreach (var set in selections)
        {
            Collect(type, set, fields);
        }

        var json = new JsonObject();
        foreach (var field in fields)
        {
            json[field.ResponseName] = field.Name == "__typename" ? type : value(field);
        }

        return json;
    }

    private void Collect(string type, GraphQLSelectionSet set, List<SelectedField> fields)
    {
        foreach (var selection in set.Selections.Where(selection => IsIncluded((IHasDirectivesNode)selection)))
        {
            switch (selection)
            {
                case GraphQLField field:
                    Add(field, fields);
                    break;
                case GraphQLInlineFragment inline when inline.TypeCondition is null || Fits(type, inline.TypeCondition.Type.Name.StringValue):
                    Collect(type, inline.SelectionSet, fields);
                    break;
                case GraphQLFragmentSpread spread:
                    var fragment = document.Definitions.OfType<GraphQLFragmentDefinition>().Single(definition => definition.FragmentName.Name.StringValue == spread.FragmentName.Name.StringValue);
                    if (Fits(type, fragment.TypeCondition.Type.Name.StringValue))
                    {
                        Collect(type, fragment.SelectionSet, fields);
                    }

                    break;
            }
        }
    }

    private void Add(GraphQLField field, List<SelectedField> fields)
    {
        var name = field.Alias?.Name.StringValue ?? field.Name.StringValue;
        if (fields.Find(other => other.ResponseName == name) is not { } known)
        {
            fields.Add(known = new(name, field.Name.StringValue, inputs.Arguments(field.Arguments), []));
        }

        known.Within.AddRange(field.SelectionSet is { } set ? [set] : []);
    }

    /// <summary>True when objects of the type are what a fragment is about.</summary>
    private bool Fits(string type, string condition) =>
        type == condition || (schema.Nodes.FirstOrDefault(node => node.Name == type) is { } node && (condition == "Node" || (condition == "SearchResult" && node.FullText.Any())));

    private bool IsIncluded(IHasDirectivesNode selection) => (selection.Directives?.Items ?? []).All(directive =>
        inputs.Arguments(directive.Arguments)["if"] is true == (directive.Name.StringValue == "include"));
}
