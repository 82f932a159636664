using System.Text.Json;
using GraphQLParser.AST;
using Publications.Query.Documents;

namespace Publications.Query.Binding;

/// <summary>Questions about the schema itself. The library answers them; here they are bounded, since types name types without end.</summary>
internal static class Introspection
{
    private const int MostLists = 3;

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "fields", "inputFields", "interfaces", "possibleTypes" };

    public static IntrospectionRoot Bind(JsonEncodedText name, MergedField field, FieldCollector collector, QueryDocument document)
    {
        Check(field, 0);
        var merged = new GraphQLField(field.Field.Name)
        {
            Alias = field.Field.Alias,
            Arguments = field.Field.Arguments,
            SelectionSet = new GraphQLSelectionSet([.. field.Selections.SelectMany(selections => selections.Selections)]),
        };
        return new(name, merged);

        void Check(MergedField outer, int lists)
        {
            if (lists >= MostLists)
            {
                throw new QueryException(
                    ErrorCode.DocumentTooLarge, "The introspection goes through more than two lists of fields within each other. Ask for fewer levels.", [document.LocationOf(outer.Field)]);
            }

            foreach (var inner in collector.Collect(outer.Selections, null))
            {
                Check(inner, lists + (Lists.Contains(inner.Name) ? 1 : 0));
            }
        }
    }
}
