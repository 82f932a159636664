using System.Text.Json.Nodes;
using Publications.Model.Graph;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>Answers groups: the works of a list by one to three keys.</summary>
internal sealed class GroupWriter(NodeWriter nodes, Selections selections, Lists lists)
{
    /// <summary>Shares are counted in parts of a whole that up to twenty groups divide without remainder.</summary>
    private const long Whole = 232_792_560;

    /// <summary>The rows that are asked for.</summary>
    public JsonArray Write(NodeType type, List<Row> rows, SelectedField field)
    {
        var keys = Inputs.Many(field.Arguments["by"]).Select(name => type.Groups.Single(key => key.Key == (string)name!)).ToList();
        var counting = (string)field.Arguments.GetValueOrDefault("counting", "WORKS");
        var groups = Groups(type, rows, keys, counting, field.IsSubtree);
        var distinct = groups.SelectMany(group => group.Works).Distinct().Count();
        return [.. groups.Take((int)field.Number("top", 20)).Select(group => selections.Write($"{type.Name}Group", field.Within, part => part.Name switch
        {
            "works" => counting == "FRACTIONAL" ? Math.Round(group.Amount / (double)Whole, 6) : (double)group.Amount,
            "distinctWorks" => distinct,
            "groupsCount" => groups.Count,
            _ when type.Number(part.Name) is { } number => group.Works.Sum(work => (long)lists.Found(work, number, subtree: true)!),
            _ => KeyField(keys, group, part),
        }))];
    }

    private List<Group> Groups(NodeType type, List<Row> rows, List<GroupField> keys, string counting, bool subtree)
    {
        var groups = new List<Group>();
        foreach (var work in rows.Select(row => row.Node))
        {
            var combinations = keys.Aggregate(new List<List<KeyValue>> { new() }, (all, key) =>
                [.. all.SelectMany(begun => KeyValue.Of(work, key, lists, subtree).Select(value => (List<KeyValue>)[.. begun, value]))]);
            foreach (var combination in combinations)
            {
                if (groups.Find(other => other.Values.SequenceEqual(combination)) is not { } group)
                {
                    groups.Add(group = new(combination));
                }

                group.Works.Add(work);
                group.Amount += counting switch
                {
                    "AUTHORSHIPS" when keys.TrueForAll(key => key.Key != "AUTHOR") => lists.Related(work, type.Relationship("authors")!, subtree: false).Count,
                    "FRACTIONAL" => Whole / combinations.Count,
                    _ => 1,
                };
            }
        }

        groups.Sort((a, b) => b.Amount.CompareTo(a.Amount) is not 0 and var order ? order : Enumerable.Range(0, keys.Count).Select(i => KeyValue.Compare(a.Values[i], b.Values[i], keys[i])).FirstOrDefault(order => order != 0));
        return groups;
    }

    /// <summary>The value of a key; null of one that was not asked for.</summary>
    private JsonNode? KeyField(List<GroupField> keys, Group group, SelectedField part)
    {
        var at = keys.FindIndex(key => key.FieldName == part.Name);
        return at < 0 ? null : group.Values[at].Node is { } node ? nodes.Write(node, part.Within) : keys[at].Property is { } property ? nodes.Properties.Write(property, KeyValue.Shown(group.Works, property), part, null) : null;
    }

    private sealed class Group(List<KeyValue> values)
    {
        public List<KeyValue> Values { get; } = values;

        public List<GraphElement.Node> Works { get; } = [];

        public long Amount { get; set; }
    }
}
