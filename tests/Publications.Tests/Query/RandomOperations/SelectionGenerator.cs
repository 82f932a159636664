using System.Collections.Immutable;
using GraphQL;
using GraphQL.Types;
using Publications.Tests.Query.RandomGraphs;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Makes selections.</summary>
internal sealed class SelectionGenerator(Draw draw, ArgumentGenerator arguments)
{
    private readonly Reshaper reshaper = new(draw);
    private int left = 90;

    /// <summary>What is selected of a type.</summary>
    /// <param name="type">An object, interface or union.</param>
    /// <param name="depth">How many levels of lists there may be.</param>
    /// <param name="fan">How many objects of the type there may be.</param>
    public ImmutableArray<Selection> Of(IGraphType type, int depth, int fan) => Of(type, depth, fan, []);

    private ImmutableArray<Selection> Of(IGraphType type, int depth, int fan, Dictionary<string, string> names)
    {
        var selections = type switch
        {
            UnionGraphType union => OfSome(union.PossibleTypes, depth, fan, names),
            IInterfaceGraphType node => [Leaf("id", names), .. OfSome(node.PossibleTypes, depth, fan, names)],
            _ => Fields((IObjectGraphType)type, depth, fan, names),
        };
        return reshaper.Reshape(selections, type);
    }

    private List<Selection> OfSome(IEnumerable<IObjectGraphType> types, int depth, int fan, Dictionary<string, string> names) =>
        [Leaf("__typename", names), .. draw.Some(types, draw.Between(1, 4)).Select(type => new Fragment(type.Name, draw.Chance(40)) { Within = Of(type, depth, fan, names) })];

    private List<Selection> Fields(IObjectGraphType type, int depth, int fan, Dictionary<string, string> names)
    {
        var all = type.Fields.Where(field => depth > 0 || IsLeaf(field)).ToList();
        var (leaves, lists) = (all.Where(IsLeaf).ToList(), all.Where(field => !IsLeaf(field)).ToList());
        var selections = new List<Selection>();
        foreach (var field in Chosen(type, lists).Concat(draw.Some(leaves, draw.Between(1, 4))))
        {
            selections.Add(Select(type, field, depth, fan, names));
        }

        if (selections.Count == 0 || draw.Chance(5))
        {
            selections.Add(Leaf("__typename", names));
        }

        return draw.Some(selections, selections.Count);
    }

    /// <summary>The fields with a selection of their own: on the root mostly works and what is grouped with them, of lists mostly their nodes.</summary>
    private List<FieldType> Chosen(IObjectGraphType type, List<FieldType> lists)
    {
        var count = Math.Min(left / 6, type.Name == "Query" ? draw.Between(1, 3) : draw.Of(0, 1, 1, 2, 3));
        var weighed = type.Name == "Query" ? lists.Concat(lists.Where(field => field.Name is "works" or "authors" or "concepts" or "regions")).Concat(lists.Where(field => field.Name == "works")) : lists;
        var chosen = draw.Some(weighed, count).Distinct().ToList();
        if (count > 0 && draw.Chance(75) && lists.Find(field => field.Name == draw.Of("nodes", "edges")) is { } nodes && !chosen.Contains(nodes))
        {
            chosen.Add(nodes);
        }

        return chosen;
    }

    private Field Select(IObjectGraphType type, FieldType field, int depth, int fan, Dictionary<string, string> names)
    {
        left--;
        var target = field.ResolvedType!.GetNamedType();
        var size = fan > 300 ? 2 : fan > 30 ? 3 : type.Name == "Query" ? 20 : 6;
        var given = arguments.Of(type.Name, field, size);
        var isBare = IsLeaf(field) && given.IsEmpty;
        var name = Name(field, target, isBare, names);
        var isList = target is IObjectGraphType list && list.Fields.Find("pageInfo") is not null;
        var selected = new Field(field.Name, name, given);
        return IsLeaf(field) ? selected : selected with { Within = Of(target, isList || target.Name is "PageInfo" or "Highlight" ? depth : depth - 1, isList ? fan * size : fan) };
    }

    /// <summary>An alias where the name is taken by another field, and now and then without need.</summary>
    private string? Name(FieldType field, IGraphType target, bool isBare, Dictionary<string, string> names)
    {
        var sameAs = isBare ? $"{field.Name}: {field.ResolvedType}" : "";
        if (!draw.Chance(8) && (names.TryAdd(field.Name, sameAs) || (isBare && names[field.Name] == sameAs)))
        {
            return null;
        }

        var alias = $"{draw.Of("a", "b", "zebra")}{names.Count}_{target.Name.Length}";
        return names.TryAdd(alias, "") ? alias : Name(field, target, isBare, names);
    }

    private static Field Leaf(string name, Dictionary<string, string> names)
    {
        names.TryAdd(name, name == "id" ? "id: ID!" : "");
        return new(name, null, []);
    }

    private static bool IsLeaf(FieldType field) => field.ResolvedType!.GetNamedType() is not (IObjectGraphType or IInterfaceGraphType or UnionGraphType);
}
