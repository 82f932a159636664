using System.Collections.Immutable;
using System.Text.Json;
using GraphQLParser.AST;
using Publications.Model.Graph;
using Publications.Query.Plan;

namespace Publications.Query.Binding;

/// <summary>An operation with its variables, ready to run: its root fields in the order of the response.</summary>
/// <param name="Roots">The root fields.</param>
/// <param name="Syntax">The operation as parsed.</param>
public sealed record BoundOperation(ImmutableArray<BoundRoot> Roots, GraphQLOperationDefinition Syntax);

/// <summary>A root field.</summary>
/// <param name="Name">Response name.</param>
public abstract record BoundRoot(JsonEncodedText Name);

/// <summary>A root field that a store answers.</summary>
/// <param name="Name">Response name.</param>
/// <param name="Plan">What the statement has to find out.</param>
/// <param name="Values">What fills the plan's slots; a list of numbers is JSON.</param>
/// <param name="Shape">What the answer becomes.</param>
public sealed record StatementRoot(JsonEncodedText Name, Result Plan, ImmutableArray<PropertyValue> Values, Shape Shape) : BoundRoot(Name);

/// <summary><c>__typename</c> of the root.</summary>
public sealed record TypeNameRoot(JsonEncodedText Name, JsonEncodedText TypeName) : BoundRoot(Name);

/// <summary><c>__schema</c> or <c>__type</c>.</summary>
public sealed record IntrospectionRoot(JsonEncodedText Name, GraphQLField Field) : BoundRoot(Name);
