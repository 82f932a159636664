using Publications.Model.Graph;
using Publications.Model.Search;
using Publications.Query.Definitions;
using Publications.Query.Execution;
using Publications.Query.Schema;

namespace Publications.Tests.Stores;

public sealed partial class Neo4jStoreTests
{
    protected override Statement Matching(NodeType type, SearchQuery query) => new(
        $"CALL db.index.fulltext.queryNodes('{IndexedText.NameOf(type)}', $q) YIELD node WITH node.id AS id ORDER BY id RETURN collect(id) AS x",
        [new("q", new PropertyValue.Text(SearchPatterns.Lucene(query, [.. type.FullText.Select(IndexedText.PropertyOf)])))]);

    protected override Statement Known(NodeType type, string alias) => new(
        $"CALL db.index.fulltext.queryNodes('{AliasIndex.NameOf(type)}', $q) YIELD node WITH node.id AS id ORDER BY id RETURN collect(id) AS x",
        [new("q", new PropertyValue.Text(AliasIndex.Lucene(alias)))]);

    protected override Statement Listed(NodeType type, bool descending, (PropertyValue? Value, string Id)? after)
    {
        var (property, direction, sign) = (ListKey.PropertyOf(type)!, descending ? " DESC" : "", descending ? "<" : ">");
        var order = $"WITH n ORDER BY n._order{direction}, n.{property.ComparedName}{direction}, n.id{direction} RETURN collect(n.id) AS x";
        if (after is not { } place)
        {
            return new($"MATCH (n:{type.Name}) WHERE n._order IS NOT NULL {order}", []);
        }

        var key = new KeyValuePair<string, PropertyValue?>("k", new PropertyValue.Text(ListKey.Of(place.Value, place.Id)));
        return property.Kind == PropertyKind.Int
            ? new($"MATCH (n:{type.Name}) WHERE n._order {sign} $k {order}", [key])
            : new(
                $"MATCH (n:{type.Name}) WHERE n._order {sign}= $k AND (n._order <> $k OR n.{property.ComparedName} {sign} $v OR (n.{property.ComparedName} = $v AND n.id {sign} $i)) {order}",
                [key, new("v", place.Value), new("i", new PropertyValue.Text(place.Id))]);
    }
}
