using System.Collections.Immutable;
using Publications.Ingestion.Log;
using Publications.Ingestion.Merge;
using Publications.Model.Graph;
using Publications.Resolution;
using Publications.Resolution.Authors;
using Publications.Resolution.Venues;

namespace Publications.Ingestion.Pipeline;

/// <summary>Explains entities from the log alone, by resolving it again: what it tells is what the graph was made by.</summary>
public sealed class Explainer
{
    private readonly Entities entities;
    private readonly GraphBuilder graph;
    private readonly ILookup<string, string> places;

    /// <summary>Resolves the log.</summary>
    public Explainer(RecordLog log)
    {
        entities = Entities.Of(log.Records());
        graph = new GraphBuilder(log.ActiveSources(), entities);
        places = entities.Placed.ToLookup(pair => pair.Logged.Key, pair => $"{pair.Logged.Source}:{pair.Logged.Record.Line}", StringComparer.Ordinal);
    }

    /// <summary>Explains the entity that has an id (or had it before a merge); null when the log has none.</summary>
    public Explanation? Explain(string id) => id.Split('_')[0] switch
    {
        "w" => Work(id),
        "a" => Author(id),
        "v" => Venue(id),
        _ => null,
    };

    private Explanation? Work(string id) => graph.ClusterOfWork(id) is { } cluster
        ? Of(graph.WorkOf(cluster.Members[0]), "Work", cluster, key => new(key, entities.Record(key).Title ?? "(no title)", [.. places[key]]))
        : null;

    private Explanation? Author(string id)
    {
        var mentions = entities.Mentions.SelectMany(group => group).ToDictionary(mention => mention.Key, StringComparer.Ordinal);
        return Find(entities.People, cluster => AuthorMerge.Merge(Of(cluster, mentions)), id) is not var (found, cluster) ? null : Of(found, "Author", cluster, key =>
            new(key, $"{mentions[key].Contributor.NameAsPrinted} ({mentions[key].Contributor.Role.ToString().ToLowerInvariant()} of \"{entities.Record(mentions[key].RecordKey).Title}\")", [.. places[mentions[key].RecordKey]]));
    }

    private Explanation? Venue(string id)
    {
        var mentions = entities.Placed.DistinctBy(pair => pair.Logged.Key)
            .SelectMany(pair => pair.Logged.Record.VenueMentions().Select(venue => (Key: VenueResolver.KeyOf(venue), Venue: venue, Record: pair.Logged.Key)))
            .ToLookup(mention => mention.Key, StringComparer.Ordinal);
        return Find(entities.Venues, cluster => VenueMerge.Merge([.. cluster.Members.SelectMany(key => mentions[key]).Select(mention => mention.Venue)]), id) is not var (found, cluster) ? null : Of(found, "Venue", cluster, key =>
            new(key, mentions[key].First().Venue.Name, [.. mentions[key].SelectMany(mention => places[mention.Record]).Distinct()]));
    }

    /// <summary>The cluster whose node has the id, else the ordinally first of those that had it before a merge.</summary>
    private static (string Id, Cluster Cluster)? Find(IEnumerable<Cluster> clusters, Func<Cluster, GraphElement.Node> merge, string id) => clusters
        .Select(cluster => (Node: merge(cluster), Cluster: cluster))
        .Where(pair => pair.Node.Id == id || (pair.Node.Properties["mergedIds"] is PropertyValue.Texts merged && merged.Values.Contains(id)))
        .OrderByDescending(pair => pair.Node.Id == id).ThenBy(pair => pair.Node.Id, StringComparer.Ordinal)
        .Select(pair => ((string, Cluster)?)(pair.Node.Id, pair.Cluster)).FirstOrDefault();

    private static Mention[] Of(Cluster cluster, Dictionary<string, Mention> mentions) => [.. cluster.Members.Select(key => mentions[key])];

    private static Explanation Of(string id, string kind, Cluster cluster, Func<string, ExplainedMember> member) =>
        new(id, kind, [.. cluster.Members.Select(member)], cluster.Joins, cluster.Refused);
}
