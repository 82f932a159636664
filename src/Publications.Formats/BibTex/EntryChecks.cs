using System.Globalization;
using Publications.Model.Records;

namespace Publications.Formats.BibTex;

/// <summary>What is amiss with an entry although a record could be made of it: its type, its title, its key.</summary>
internal sealed class EntryChecks(Inheritance inheritance, List<Rejection> problems)
{
    /// <summary>Fields that name the whole where it has no title: proceedings by their book's, a periodical by its journal's.</summary>
    private static readonly Field[] NamesOfWholes = [Field.BookTitle, Field.MainTitle, Field.Journal];

    private readonly Dictionary<long, int> lines = [];

    /// <summary>Reports what is amiss. Keys are held as hashes of 64 bits, since a file may have millions of them.</summary>
    public void Check(RawEntry entry, BibliographicRecord record)
    {
        if (record.Type == WorkType.Other && !EntryTypes.IsKnown(entry.Type))
        {
            Report(entry, $"`@{entry.Type}` is no entry type of BibTeX or BibLaTeX; the work was kept with the type OTHER.");
        }

        if (record.Title is null && !IsWhole(entry) && !inheritance.IsDrawnOn(entry))
        {
            Report(entry, $"The entry `{entry.Key}` has no title; the work was kept without one.");
        }

        if (entry.Key is { } key && !lines.TryAdd(Hash(key), entry.Line))
        {
            Report(entry, string.Create(CultureInfo.InvariantCulture, $"The key `{key}` was used in line {lines[Hash(key)]} already; both works were kept."));
        }
    }

    /// <summary>FNV-1a over the characters: these hashes never leave the reading of one file, and a digest would cost a twentieth of it.</summary>
    private static long Hash(string key)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in key)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return (long)hash;
    }

    private static bool IsWhole(RawEntry entry) =>
        EntryTypes.IsWhole(entry.Type) && Array.Exists(NamesOfWholes, field => entry[field] is not null);

    private void Report(RawEntry entry, string reason) => problems.Add(Rejected.Of(entry.Line, RejectionScope.Field, reason, $"@{entry.Type}{{{entry.Key}"));
}
