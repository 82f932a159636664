using System.Collections.Immutable;
using Publications.Ingestion.Institutions;
using Publications.Ingestion.Log;
using Publications.Model.Graph;
using Publications.Model.Identifiers;
using Publications.Model.Records;
using Publications.Resolution;
using Publications.Resolution.Venues;
using Publications.Tagging;

namespace Publications.Ingestion.Merge;

/// <summary>The whole graph of a log and a theme: tag and merge, the last stages before a store. A function of both and of nothing else.</summary>
public sealed class GraphBuilder
{
    private readonly Entities entities;
    private readonly IReadOnlyDictionary<string, LoggedSource> sources;
    private readonly Dictionary<string, ImmutableArray<RankedRecord>> ranked = new(StringComparer.Ordinal);
    private readonly HashSet<string> referenceOnly = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> workOfRecord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> personOfMention = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> venueOfKey = new(StringComparer.Ordinal);

    /// <summary>Prepares the graph of a log's active sources and of what their records are taken to be.</summary>
    public GraphBuilder(IEnumerable<LoggedSource> sources, Entities entities)
    {
        this.entities = entities;
        this.sources = sources.ToDictionary(source => source.Name, StringComparer.Ordinal);
        var places = entities.Placed.ToLookup(pair => pair.Logged.Key, StringComparer.Ordinal);
        foreach (var cluster in entities.Works)
        {
            var records = RankedRecord.Order(cluster.Members.Select(key => new RankedRecord(
                key, places[key].First().Id, places[key].Max(place => this.sources[place.Logged.Source].Entry.Date), entities.Record(key))));
            var id = WorkMerge.IdOf(records);
            ranked.Add(id, records);
            if (WorkMerge.IsReferenceOnly(records))
            {
                referenceOnly.Add(id);
            }

            foreach (var key in cluster.Members)
            {
                workOfRecord.Add(key, id);
            }
        }
    }

    /// <summary>Id of the work of a record.</summary>
    public string WorkOf(string recordKey) => workOfRecord[recordKey];

    /// <summary>The records that are the work of an id, or of a merged id; null when there is none.</summary>
    public Cluster? ClusterOfWork(string id)
    {
        var work = ranked.ContainsKey(id) ? id : ranked.Where(pair => WorkMerge.MergedIds(pair.Value).Contains(id)).Select(pair => pair.Key).Min(StringComparer.Ordinal);
        return work is null ? null : entities.Works.First(cluster => workOfRecord[cluster.Members[0]] == work);
    }

    /// <summary>All elements, each key once, in no particular order.</summary>
    /// <param name="theme">Concepts and regions.</param>
    /// <param name="tagger">Finds them in text.</param>
    /// <param name="progress">Told after each work: how many are done.</param>
    /// <param name="cancel">Stops between works.</param>
    public IReadOnlyList<GraphElement> Build(Theme theme, Tagger tagger, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var graph = new List<GraphElement>(ThemeElements.Of(theme));
        graph.AddRange(sources.Values.Select(SourceElements.File));
        graph.AddRange(entities.Placed.SelectMany(pair => SourceElements.Record(pair.Id, pair.Logged)));
        graph.AddRange(entities.Placed.Select(pair => new GraphElement.Edge("RECORDED_IN", workOfRecord[pair.Logged.Key], pair.Id) { Properties = Properties.None }));
        graph.AddRange(People());
        graph.AddRange(Venues());
        var institutions = new InstitutionElements(new AddressReader(new CountryNames(theme)));
        var authors = new List<(IReadOnlyList<string>, int?)>();
        var done = 0;
        foreach (var (id, records) in ranked)
        {
            cancel.ThrowIfCancellationRequested();
            var work = WorkMerge.Merge(records);
            graph.Add(work);
            if (!referenceOnly.Contains(id))
            {
                var year = (int?)(work.Properties["year"] as PropertyValue.Whole)?.Value;
                var people = WorkPeople.Of([.. records.Select(record => record.Key)], entities.Mentions, key => personOfMention[key]).ToArray();
                graph.AddRange(ContributorEdges.Of(id, people));
                authors.Add(([.. people.Where(person => person.Role == ContributorRole.Author).Select(person => person.Id)], year));
                institutions.Add(id, year, people);
                graph.AddRange(TagEdges.Of(work, tagger));
                graph.AddRange(VenueEdges(id, records));
            }

            progress?.Report(++done);
        }

        graph.AddRange(institutions.All());
        graph.AddRange(ContributorEdges.CoAuthors(authors));
        graph.AddRange(Citations());
        graph.AddRange(Parts());
        return graph;
    }

    /// <summary>The people of the works that have any.</summary>
    private List<GraphElement.Node> People()
    {
        var mentions = entities.Mentions.SelectMany(group => group).ToDictionary(mention => mention.Key, StringComparer.Ordinal);
        var people = new List<GraphElement.Node>(entities.People.Length);
        foreach (var cluster in entities.People.Where(cluster => cluster.Members.Any(key => !referenceOnly.Contains(workOfRecord[mentions[key].RecordKey]))))
        {
            var person = AuthorMerge.Merge([.. cluster.Members.Select(key => mentions[key])]);
            people.Add(person);
            foreach (var key in cluster.Members)
            {
                personOfMention.Add(key, person.Id);
            }
        }

        return people;
    }

    private List<GraphElement.Node> Venues()
    {
        var mentions = ranked.Where(work => !referenceOnly.Contains(work.Key)).SelectMany(work => work.Value).SelectMany(record => record.Record.VenueMentions()).ToLookup(VenueResolver.KeyOf, StringComparer.Ordinal);
        var venues = new List<GraphElement.Node>(entities.Venues.Length);
        foreach (var cluster in entities.Venues.Where(cluster => cluster.Members.Any(mentions.Contains)))
        {
            var venue = VenueMerge.Merge([.. cluster.Members.SelectMany(key => mentions[key])]);
            venues.Add(venue);
            foreach (var key in cluster.Members)
            {
                venueOfKey.Add(key, venue.Id);
            }
        }

        return venues;
    }

    private IEnumerable<GraphElement.Edge> VenueEdges(string work, ImmutableArray<RankedRecord> records)
    {
        if (records.Select(record => record.Record.Venue).FirstOrDefault(venue => venue is not null) is { } appeared)
        {
            yield return Edge("PUBLISHED_IN", work, venueOfKey[VenueResolver.KeyOf(appeared)]);
        }

        foreach (var venue in records.SelectMany(record => record.Record.ReviewedIn).Select(venue => venueOfKey[VenueResolver.KeyOf(venue)]).Distinct())
        {
            yield return Edge("REVIEWED_IN", work, venue);
        }
    }

    /// <summary>References whose DOI is that of a work of the graph; of several references to one work the ordinally first is printed.</summary>
    private IEnumerable<GraphElement.Edge> Citations()
    {
        var byDoi = ranked.SelectMany(work => work.Value.Select(record => (Doi: record.Identifier(IdentifierScheme.Doi), work.Key)))
            .Where(pair => pair.Doi is not null).DistinctBy(pair => pair.Doi, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Doi!, pair => pair.Key, StringComparer.Ordinal);
        return from work in ranked
               from cited in work.Value.SelectMany(record => record.Record.References)
                   .Where(reference => reference.Doi is not null && byDoi.TryGetValue(reference.Doi, out var id) && id != work.Key)
                   .GroupBy(reference => byDoi[reference.Doi!], StringComparer.Ordinal)
               select new GraphElement.Edge("CITES", work.Key, cited.Key)
               {
                   Properties = new Properties.Builder().Add("reference", cited.Select(reference => reference.Text).Min(StringComparer.Ordinal)).Build(),
               };
    }

    /// <summary>Chapters whose record names its book's record in the same source.</summary>
    private IEnumerable<GraphElement.Edge> Parts()
    {
        var byLocalKey = entities.Placed.Where(pair => pair.Logged.Record.LocalKey is not null)
            .ToLookup(pair => (pair.Logged.Source, Folded: pair.Logged.Record.LocalKey!.ToLowerInvariant()), pair => workOfRecord[pair.Logged.Key]);
        return entities.Placed
            .Where(pair => pair.Logged.Record.PartOfLocalKey is not null)
            .Select(pair => (Part: workOfRecord[pair.Logged.Key], Whole: byLocalKey[(pair.Logged.Source, pair.Logged.Record.PartOfLocalKey!.ToLowerInvariant())].Min(StringComparer.Ordinal)))
            .Where(pair => pair.Whole is not null && pair.Whole != pair.Part)
            .GroupBy(pair => pair.Part, StringComparer.Ordinal)
            .Select(group => Edge("PART_OF", group.Key, group.Min(pair => pair.Whole)!));
    }

    private static GraphElement.Edge Edge(string type, string from, string to) => new(type, from, to) { Properties = Properties.None };
}
