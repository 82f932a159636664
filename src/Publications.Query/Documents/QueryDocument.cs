using System.Collections.Immutable;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Publications.Query.Schema;

namespace Publications.Query.Documents;

/// <summary>A document within the limits, parsed and found to fit the schema. Immutable, whatever operation and variables it is run with.</summary>
public sealed class QueryDocument
{
    /// <summary>Conflicts among fields of one name are found while they are merged: the library's rule takes time quadratic in their number.</summary>
    private static readonly ImmutableArray<IValidationRule> Rules = [.. DocumentValidator.CoreRules.Where(rule => rule is not OverlappingFieldsCanBeMerged)];

    private static readonly DocumentValidator Validator = new();

    private readonly string text;

    private QueryDocument(string text, GraphQLDocument syntax, DocumentLimits limits)
    {
        (this.text, Syntax, Limits) = (text, syntax, limits);
        Fragments = syntax.Definitions.OfType<GraphQLFragmentDefinition>().GroupBy(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal); // Validation says when a name is used twice.
    }

    /// <summary>The parsed text.</summary>
    public GraphQLDocument Syntax { get; }

    internal DocumentLimits Limits { get; }

    internal IReadOnlyDictionary<string, GraphQLFragmentDefinition> Fragments { get; }

    /// <summary>Bounds, parses and validates a text.</summary>
    /// <exception cref="QueryException">It is too large, is not GraphQL or does not fit the schema.</exception>
    public static async Task<QueryDocument> ParseAsync(string text, ApiSchema schema, DocumentLimits limits, CancellationToken cancellation)
    {
        DocumentBounds.Check(text, limits);

        // The parser fails on some texts with carriage returns; to GraphQL every line end is the same.
        var unified = text.Contains('\r') ? text.ReplaceLineEndings("\n") : text;
        var document = new QueryDocument(unified, Parse(unified), limits);
        await document.ValidateAsync(schema, cancellation);
        return document;
    }

    /// <summary>The operation of that name, or the only one when the name is null.</summary>
    /// <exception cref="QueryException">There is none, or several and no name, or it is no query.</exception>
    internal GraphQLOperationDefinition Operation(string? name)
    {
        var operations = Syntax.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        var operation = (name, operations) switch
        {
            (null, [var only]) => only,
            (null, _) => throw new QueryException(ErrorCode.Operation, $"The document has {operations.Count} operations; say which by operationName.", []),
            _ => operations.FirstOrDefault(operation => operation.Name?.StringValue == name)
                ?? throw new QueryException(ErrorCode.Operation, $"The document has no operation {name}.", []),
        };
        return operation.Operation == OperationType.Query
            ? operation
            : throw new QueryException(ErrorCode.Operation, "Only queries are answered here: the graph is changed by ingesting files.", [LocationOf(operation)]);
    }

    /// <summary>Where a part of the document begins.</summary>
    internal SourceLocation LocationOf(ASTNode node)
    {
        var before = text.AsSpan(0, Math.Min(node.Location.Start, text.Length));
        return new(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private static GraphQLDocument Parse(string text)
    {
        try
        {
            return Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments });
        }
        catch (GraphQLSyntaxErrorException e)
        {
            throw new QueryException(ErrorCode.Syntax, $"{e.Description.Split("; for more information")[0].TrimEnd('.')}.", [new(e.Location.Line, e.Location.Column)]);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new QueryException(ErrorCode.DocumentTooLarge, "The document is nested too deeply. Ask for fewer levels.", []);
        }
    }

    private async Task ValidateAsync(ApiSchema schema, CancellationToken cancellation)
    {
        var operation = Syntax.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault()
            ?? throw new QueryException(ErrorCode.Operation, "The document has no operation. Write a query: { works { nodes { title } } }", []);
        var result = await Validator.ValidateAsync(new ValidationOptions
        {
            Schema = schema.Types,
            Document = Syntax,
            Rules = Rules,
            Operation = operation,
            Variables = GraphQL.Inputs.Empty,
            Extensions = GraphQL.Inputs.Empty,
            UserContext = new Dictionary<string, object?>(),
            CancellationToken = cancellation,
        });

        // Variables have no values yet, which the library reports too.
        var errors = result.Errors.Where(error => error is not InvalidVariableError).Select(error => new QueryError(
            ErrorCode.Validation, ValidationHint.Added(error.Message, schema), [.. (error.Locations ?? []).Select(location => new SourceLocation(location.Line, location.Column))], [])).ToImmutableArray();
        if (!errors.IsEmpty)
        {
            throw new QueryException(errors);
        }
    }
}
