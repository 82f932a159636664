using GraphQLParser.AST;

namespace Publications.Query.Schema;

/// <summary>What the readers of the annotated schema ask of its syntax.</summary>
internal static class SchemaSyntax
{
    public static GraphQLDirective? Directive(this IHasDirectivesNode node, string name) =>
        node.Directives?.FirstOrDefault(directive => directive.Name.StringValue == name);

    public static GraphQLValue? Argument(this GraphQLDirective directive, string name) =>
        directive.Arguments?.FirstOrDefault(argument => argument.Name.StringValue == name)?.Value;

    /// <summary>The text of an argument, or null.</summary>
    public static string? TextOf(this GraphQLDirective directive, string name) => directive.Argument(name) is { } value ? Unquote(value) : null;

    /// <summary>The texts of an argument that is a list; empty without it.</summary>
    public static IEnumerable<string> TextsOf(this GraphQLDirective directive, string name) =>
        directive.Argument(name) is GraphQLListValue { Values: { } values } ? values.Select(Unquote) : [];

    public static string Unquote(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLEnumValue name => name.Name.StringValue,
        IHasValueNode scalar => scalar.Value.ToString(),
        _ => "",
    };

    public static (bool IsList, bool IsRequired, string Name) Shape(this GraphQLType type) => type switch
    {
        GraphQLNonNullType outer => Shape(outer.Type) with { IsRequired = true },
        GraphQLListType list => (true, false, Shape(list.Type).Name),
        GraphQLNamedType named => (false, false, named.Name.StringValue),
        _ => throw new InvalidOperationException($"{type.Kind} is no type."),
    };

    public static string Text(this GraphQLDescription? description) => description?.Value.ToString().ReplaceLineEndings(" ").Trim() ?? "";

    /// <summary>Throws with the line where a rule is broken.</summary>
    public static void Require(this string text, bool holds, ASTNode at, string reason)
    {
        if (!holds)
        {
            throw new GraphSchemaException(text.AsSpan(0, Math.Min(at.Location.Start, text.Length)).Count('\n') + 1, reason);
        }
    }
}
