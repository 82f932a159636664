using Publications.Model.Graph;
using Publications.Model.Search;
using Publications.Query.Definitions;
using Publications.Query.Execution;
using Publications.Query.Schema;

namespace Publications.Tests.Stores;

public sealed partial class SqliteStoreTests
{
    protected override Statement Matching(NodeType type, SearchQuery query)
    {
        var text = SqliteDefinitions.Quote(IndexedText.NameOf(type));
        return Ids($"SELECT id FROM \"{type.Name}\" WHERE key IN (SELECT rowid FROM {text} WHERE {text} MATCH $q) ORDER BY id", ("q", new PropertyValue.Text(SearchPatterns.Fts5(query))));
    }

    protected override Statement Known(NodeType type, string alias) => Ids(
        $"SELECT id FROM \"{type.Name}\" WHERE key IN (SELECT key FROM \"{AliasIndex.NameOf(type)}\" WHERE value = $v) ORDER BY id", ("v", new PropertyValue.Text(alias)));

    protected override Statement Listed(NodeType type, bool descending, (PropertyValue? Value, string Id)? after)
    {
        var (direction, sign) = descending ? ("DESC", "<") : ("ASC", ">");
        var order = $"ORDER BY n.\"_order\" {direction}, n.id {direction}";
        return after is not { } place
            ? Ids($"SELECT n.id FROM \"{type.Name}\" n WHERE n.\"_order\" IS NOT NULL {order}")
            : Ids($"SELECT n.id FROM \"{type.Name}\" n WHERE n.\"_order\" IS NOT NULL AND (n.\"_order\", n.id) {sign} ($k, $i) {order}", ("k", place.Value ?? new PropertyValue.Whole(ListKey.Absent)), ("i", new PropertyValue.Text(place.Id)));
    }

    [Theory]
    [InlineData("FROM \"Work\" n WHERE n.\"_order\" IS NOT NULL ORDER BY n.\"_order\" DESC, n.id DESC LIMIT 20", "SEARCH n USING INDEX Work_order (_order>?)")]
    [InlineData("FROM \"Work\" n WHERE n.\"_order\" IS NOT NULL AND (n.\"_order\", n.id) < (2000, 'w_1') ORDER BY n.\"_order\" DESC, n.id DESC LIMIT 20", "SEARCH n USING INDEX Work_order (_order>? AND (_order,id)<(?,?))")]
    [InlineData("FROM \"Author\" n WHERE n.\"_order\" IS NOT NULL AND (n.\"_order\", n.id) > ('m', 'a_1') ORDER BY n.\"_order\", n.id LIMIT 20", "SEARCH n USING INDEX Author_order ((_order,id)>(?,?))")]
    [InlineData("FROM \"Work\" n WHERE n.key = (SELECT min(key) FROM \"Work_aliases\" WHERE value = 'w_1')", "SEARCH n USING INTEGER PRIMARY KEY (rowid=?)")]
    public async Task A_page_of_the_default_order_is_a_walk_along_its_index(string statement, string plan)
    {
        await using var store = await EmptyAsync();
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={store.Name["SQLite at ".Length..]};Pooling=false");
        connection.Open();
        await using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN SELECT n.id, n.hash {statement}";
        await using var rows = command.ExecuteReader();
        rows.Read().ShouldBeTrue();
        rows.GetString(3).ShouldBe(plan);
    }

    [Fact]
    public async Task A_file_of_another_version_is_emptied_with_all_that_stood_beside_its_tables()
    {
        await using var store = await EmptyAsync();
        await PublishAsync(store, Samples.Graph);
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={store.Name["SQLite at ".Length..]};Pooling=false"))
        {
            connection.Open();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 1";
            command.ExecuteNonQuery();
        }

        (await store.CheckAsync(CancellationToken.None)).IsReady.ShouldBeFalse();
        await store.EnsureSchemaAsync(CancellationToken.None);
        (await DumpAsync(store)).ShouldBeEmpty();
        await PublishAsync(store, Samples.Graph);
        (await DumpAsync(store)).ShouldBe(Lines(Samples.Graph));
    }

    private static Statement Ids(string select, params (string Name, PropertyValue? Value)[] parameters) => new($"SELECT (SELECT json_group_array(id) FROM ({select}))", [.. parameters.Select(pair => new KeyValuePair<string, PropertyValue?>(pair.Name, pair.Value))]);
}
