using System.Collections.Immutable;
using Publications.Ingestion.Log;
using Publications.Model.Records;
using Publications.Resolution;
using Publications.Resolution.Authors;
using Publications.Resolution.Venues;
using Publications.Resolution.Works;

namespace Publications.Ingestion.Merge;

/// <summary>What the records of the log are taken to be: clusters of works, people and venues with their reasons. A function of the records alone.</summary>
public sealed class Entities
{
    private readonly Dictionary<string, BibliographicRecord> records;

    private Entities(ImmutableArray<(string Id, LoggedRecord Logged)> placed)
    {
        Placed = placed;
        records = placed.GroupBy(pair => pair.Logged.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Logged.Record, StringComparer.Ordinal);
        var keyed = records.Select(pair => new KeyedRecord(pair.Key, pair.Value)).ToArray();
        Works = WorkResolver.Resolve(keyed);
        var workOf = Works.SelectMany(work => work.Members.Select(member => (member, work.Members[0])))
            .ToDictionary(pair => pair.member, pair => pair.Item2, StringComparer.Ordinal);
        var mentions = keyed.SelectMany(Mention.Of).ToArray();
        Mentions = mentions.ToLookup(mention => mention.RecordKey, StringComparer.Ordinal);
        People = AuthorResolver.Resolve(mentions, key => workOf[key]);
        Venues = VenueResolver.Resolve(records.Values.SelectMany(record => record.VenueMentions()));
    }

    /// <summary>Every record in its place, with the id of its node, by source and place.</summary>
    public ImmutableArray<(string Id, LoggedRecord Logged)> Placed { get; }

    /// <summary>Clusters of record keys.</summary>
    public ImmutableArray<Cluster> Works { get; }

    /// <summary>Clusters of mention keys.</summary>
    public ImmutableArray<Cluster> People { get; }

    /// <summary>Clusters of venue keys, see <see cref="VenueResolver.KeyOf"/>.</summary>
    public ImmutableArray<Cluster> Venues { get; }

    /// <summary>Record key → the names on it.</summary>
    public ILookup<string, Mention> Mentions { get; }

    /// <summary>The record with a key.</summary>
    public BibliographicRecord Record(string key) => records[key];

    /// <summary>Resolves records.</summary>
    public static Entities Of(IEnumerable<LoggedRecord> records) => new(SourceElements.Identify(records));
}
