using GraphQL;
using GraphQL.Types;
using Publications.Query.Schema;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Which fields, arguments and fields of inputs some operations use: <c>Work.authors</c>, <c>Work.authors(where)</c>, <c>WorkFilterInput.year</c>.</summary>
internal sealed class Coverage
{
    private readonly ISchema schema = ApiSchema.Default.Types;

    /// <summary>What has been used.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>All that operations can be made of: what is reached from the root.</summary>
    public static HashSet<string> All
    {
        get
        {
            var all = new HashSet<string>(StringComparer.Ordinal);
            Reach(ApiSchema.Default.Types.Query, all);
            return all;
        }
    }

    /// <summary>Notes what an operation uses.</summary>
    public void Add(Operation operation)
    {
        foreach (var root in operation.Roots)
        {
            Add(root, schema.Query);
        }
    }

    private static void Reach(IGraphType type, HashSet<string> all)
    {
        var fields = type switch
        {
            IObjectGraphType node => node.Fields.SelectMany(own => (own.Arguments ?? []).Select(argument => (Name: $"{own.Name}({argument.Name})", Type: argument.ResolvedType!)).Append((own.Name, own.ResolvedType!))),
            IInputObjectGraphType input => input.Fields.Select(own => (own.Name, own.ResolvedType!)),
            IInterfaceGraphType node => node.PossibleTypes.Select(possible => ("", (IGraphType)possible)),
            UnionGraphType union => union.PossibleTypes.Select(possible => ("", (IGraphType)possible)),
            _ => [],
        };
        foreach (var (name, within) in fields.ToList())
        {
            if (name.Length == 0 || all.Add($"{type.Name}.{name}"))
            {
                Reach(within.GetNamedType(), all);
            }
        }
    }

    private void Add(Selection selection, IGraphType parent)
    {
        var type = selection is Fragment { On: { } on } ? schema.AllTypes[on]! : parent;
        if (selection is Field field)
        {
            if ((parent as IComplexGraphType)?.Fields.Find(field.Name) is not { } known)
            {
                return;
            }

            Used.Add($"{parent.Name}.{field.Name}");
            foreach (var argument in field.Arguments)
            {
                Used.Add($"{parent.Name}.{field.Name}({argument.Name})");
                Add(argument.Value, known.Arguments!.Find(argument.Name)!.ResolvedType!);
            }

            type = known.ResolvedType!.GetNamedType();
        }

        foreach (var within in selection.Within)
        {
            Add(within, type);
        }
    }

    private void Add(Input? input, IGraphType type)
    {
        switch (input)
        {
            case Input.Variable variable:
                Add(variable.Given, type);
                Add(variable.Default, type);
                break;
            case Input.Many list:
                foreach (var item in list.Items)
                {
                    Add(item, type);
                }

                break;
            case Input.Fields fields:
                var named = (IInputObjectGraphType)type.GetNamedType();
                foreach (var field in fields.Values)
                {
                    Used.Add($"{named.Name}.{field.Name}");
                    Add(field.Value, named.Fields.Find(field.Name)!.ResolvedType!);
                }

                break;
        }
    }
}
