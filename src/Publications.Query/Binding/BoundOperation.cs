using System.Collections.Immutable;
using System.Text.Json;
using GraphQLParser.AST;
using Publications.Query.Plan;

namespace Publications.Query.Binding;

/// <summary>An operation that is ready to run with any variables of its shape: its root fields in the order of the response.</summary>
public sealed class BoundOperation
{
    private readonly ImmutableArray<Looked> looked;

    internal BoundOperation(ImmutableArray<BoundRoot> roots, GraphQLOperationDefinition syntax, ImmutableArray<Looked> looked) => (Roots, Syntax, this.looked) = (roots, syntax, looked);

    /// <summary>The root fields.</summary>
    public ImmutableArray<BoundRoot> Roots { get; }

    /// <summary>The operation as parsed.</summary>
    public GraphQLOperationDefinition Syntax { get; }

    /// <summary>True when what decided about the plans looks the same in other variables of the same shape.</summary>
    internal bool Fits(IReadOnlyList<object> leaves)
    {
        foreach (var look in looked)
        {
            if (!look.Fits(leaves))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A root field.</summary>
/// <param name="Name">Response name.</param>
public abstract record BoundRoot(JsonEncodedText Name);

/// <summary>A root field that a store answers.</summary>
public sealed record StatementRoot : BoundRoot
{
    private readonly ImmutableArray<SlotRecipe> recipes;

    internal StatementRoot(JsonEncodedText name, Result plan, ImmutableArray<SlotRecipe> recipes, Shape shape)
        : base(name) => (Plan, this.recipes, Shape) = (plan, recipes, shape);

    /// <summary>What the statement has to find out.</summary>
    public Result Plan { get; }

    /// <summary>What the answer becomes.</summary>
    public Shape Shape { get; }

    /// <summary>What fills the plan's slots for a request's scalars.</summary>
    public ImmutableArray<SlotValue> Values(IReadOnlyList<object> leaves)
    {
        var values = ImmutableArray.CreateBuilder<SlotValue>(recipes.Length);
        foreach (var recipe in recipes)
        {
            values.Add(recipe(leaves));
        }

        return values.MoveToImmutable();
    }
}

/// <summary><c>__typename</c> of the root.</summary>
public sealed record TypeNameRoot(JsonEncodedText Name, JsonEncodedText TypeName) : BoundRoot(Name);

/// <summary><c>__schema</c> or <c>__type</c>.</summary>
public sealed record IntrospectionRoot(JsonEncodedText Name, GraphQLField Field) : BoundRoot(Name);
