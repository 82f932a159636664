using Publications.Model.Names;

namespace Publications.Formats.BibTex;

/// <summary>A name of a list, as parts and as printed.</summary>
internal readonly record struct ReadName(PersonName Name, string Printed);

/// <summary>Reads lists of names by BibTeX's rules.</summary>
internal sealed class TexNames(TexText tex)
{
    private readonly List<Range> words = [];
    private readonly List<Range> parts = [];

    /// <summary>True when the last list ended with <c>and others</c>.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Names of the last list that could not be read, with the reason.</summary>
    public List<(string Text, string Reason)> Problems { get; } = [];

    /// <summary>The names of a list joined by <c>and</c>.</summary>
    /// <param name="list">The value of the field.</param>
    /// <param name="bracesAreLiteral">False in Web of Science's dialect, which braces every value.</param>
    public List<ReadName> Read(string list, bool bracesAreLiteral)
    {
        IsTruncated = false;
        Problems.Clear();
        var text = list.AsSpan().Trim();
        if (!bracesAreLiteral && NameScan.IsBraced(text))
        {
            text = text[1..^1].Trim();
        }

        var names = new List<ReadName>(4);
        for (var start = 0; start < text.Length;)
        {
            var end = NameScan.EndOfName(text, start, out var next);
            Add(names, text[start..end].Trim());
            start = next;
        }

        return names;
    }

    private void Add(List<ReadName> names, ReadOnlySpan<char> name)
    {
        if (name.SequenceEqual("others"))
        {
            IsTruncated = true;
        }
        else if (name.IsEmpty)
        {
            Problems.Add(("", "A name is empty: two `and` follow one another."));
        }
        else if (NameOf(name) is { } read)
        {
            names.Add(read);
        }
    }

    private ReadName? NameOf(ReadOnlySpan<char> name)
    {
        var printed = tex.Of(name);
        if (printed.Length == 0)
        {
            Problems.Add((name.ToString(), "A name has no letters."));
            return null;
        }

        if (NameScan.IsBraced(name))
        {
            return new(PersonName.OfGroup(printed), printed);
        }

        if (name.StartsWith("family=", StringComparison.OrdinalIgnoreCase) || name.Contains(", family=", StringComparison.OrdinalIgnoreCase))
        {
            return Keyed(name);
        }

        Divide(name);
        if (parts.Count == 1 && GroupNames.IsGroup(printed))
        {
            return new(PersonName.OfGroup(printed), printed);
        }

        switch (parts.Count)
        {
            case 1:
                return new(InReadingOrder(name), printed);
            case 2:
                return new(Inverted(name, parts[0], parts[1], null), printed);
            case 3 when Particles.IsSuffix(tex.Of(name[parts[2]])):
                return new(Inverted(name, parts[0], parts[1], parts[2]), printed);
            case 3:
                return new(Inverted(name, parts[0], parts[2], parts[1]), printed);
            default:
                Problems.Add((name.ToString(), $"The name `{printed}` has too many commas; write ` and ` between names, and braces around a group."));
                return null;
        }
    }

    /// <summary>First von Last: von are the words from the first to the last that start in lower case; the last word is always Last.</summary>
    private PersonName InReadingOrder(ReadOnlySpan<char> name)
    {
        Words(name, 0..name.Length);
        int first = -1, last = -1;
        for (var i = 0; i < words.Count - 1; i++)
        {
            if (NameScan.IsLower(name[words[i]]))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        var given = first < 0 ? words.Count - 1 : first;
        return new(Join(name, Math.Max(given, last + 1), words.Count)!, Join(name, 0, given), first < 0 ? null : Join(name, first, last + 1));
    }

    private PersonName Inverted(ReadOnlySpan<char> name, Range family, Range given, Range? suffix)
    {
        Words(name, family);
        var particles = 0;
        while (particles < words.Count - 1 && NameScan.IsLower(name[words[particles]]))
        {
            particles++;
        }

        return new(
            Join(name, particles, words.Count) ?? "", NullIfEmpty(tex.Of(name[given])), Join(name, 0, particles), suffix is { } range ? NullIfEmpty(tex.Of(name[range])) : null);
    }

    /// <summary>BibLaTeX's <c>family=…, given=…, prefix=…, suffix=…</c>.</summary>
    private ReadName? Keyed(ReadOnlySpan<char> name)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        Divide(name);
        foreach (var part in parts)
        {
            var pair = name[part];
            var equals = pair.IndexOf('=');
            values[pair[..Math.Max(0, equals)].Trim().ToString()] = tex.Of(pair[(equals + 1)..].Trim().Trim('"'));
        }

        if (values.GetValueOrDefault("family") is not { Length: > 0 } family)
        {
            Problems.Add((name.ToString(), "A name in the form `family=…, given=…` has no family."));
            return null;
        }

        var read = new PersonName(family, values.GetValueOrDefault("given"), values.GetValueOrDefault("prefix"), values.GetValueOrDefault("suffix"));
        return new(read, read.Display);
    }

    private string? Join(ReadOnlySpan<char> name, int from, int to) =>
        from >= to ? null : tex.Of(name[words[from].Start.Value..words[to - 1].End.Value]);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    /// <summary>Cuts a name at its commas outside braces.</summary>
    private void Divide(ReadOnlySpan<char> name)
    {
        parts.Clear();
        int start = 0, depth = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            depth += i == name.Length ? 0 : name[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (i < name.Length && (name[i] != ',' || depth > 0))
            {
                continue;
            }

            if (!name[start..i].IsWhiteSpace())
            {
                parts.Add(start..i);
            }

            start = i + 1;
        }

        if (parts.Count == 0)
        {
            parts.Add(0..name.Length);
        }
    }

    private void Words(ReadOnlySpan<char> name, Range part)
    {
        words.Clear();
        var (offset, length) = part.GetOffsetAndLength(name.Length);
        int start = offset, depth = 0;
        for (var i = offset; i <= offset + length; i++)
        {
            var atEnd = i == offset + length;
            depth += atEnd ? 0 : name[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (!atEnd && (depth > 0 || !NameScan.IsBlank(name[i])))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(start..i);
            }

            start = i + 1;
        }
    }
}
