using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Publications.Tagging.Themes;

/// <summary>A mapping of a theme's file, read key by key; what does not fit is noted with its line.</summary>
internal sealed class YamlMap
{
    private readonly YamlMappingNode map;
    private readonly YamlNotes notes;

    private YamlMap(YamlMappingNode map, YamlNotes notes)
    {
        this.map = map;
        this.notes = notes;
    }

    public int Line => (int)map.Start.Line;

    /// <summary>The mapping at the root of a text; null, with a note, when there is none.</summary>
    public static YamlMap? Root(string text, YamlNotes notes, params ReadOnlySpan<string> keys)
    {
        var stream = new YamlStream();
        var parser = new Parser(new StringReader(text));
        try
        {
            stream.Load(parser);
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException)
        {
            // The scanner throws the latter, without a place, when a flow mapping is not closed.
            var line = error is YamlException { Start.Line: > 0 } placed ? placed.Start.Line : parser.Current?.End.Line ?? 1;
            var why = error is YamlException ? error.Message.TrimEnd('.') : "a brace or bracket seems not to be closed";
            notes.Add((int)line, $"This is not YAML: {why}.", "Correct the line; indent with blanks and quote text that holds \": \".");
            return null;
        }

        if (stream.Documents.Count == 0)
        {
            notes.Add(1, "The file is empty.", $"Begin it with `{keys[0]}:`.");
            return null;
        }

        return Of(stream.Documents[0].RootNode, notes, "The file", keys);
    }

    /// <summary>The node as a mapping with no keys but the known ones; null, with a note, when it is something else.</summary>
    public static YamlMap? Of(YamlNode node, YamlNotes notes, string what, params ReadOnlySpan<string> keys)
    {
        if (node is not YamlMappingNode map)
        {
            notes.Add((int)node.Start.Line, $"{what} is not a mapping.", $"Write it as keys and values; the keys are {string.Join(", ", keys)}.");
            return null;
        }

        foreach (var key in map.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name))
            {
                notes.Add((int)key.Start.Line, $"Unknown key `{key}`.", $"The keys known here are {string.Join(", ", keys)}.");
            }
        }

        return new YamlMap(map, notes);
    }

    public bool Has(string key) => Node(key) is not null;

    public YamlNode? Node(string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    public int LineOf(string key) => (int)(Node(key) ?? map).Start.Line;

    /// <summary>A scalar; null where absent.</summary>
    public string? Text(string key) => Node(key) is { } node ? Scalar(node, key) : null;

    /// <summary>A scalar that must be there.</summary>
    public string? Required(string key)
    {
        var text = Text(key);
        if (!Has(key) || text == "")
        {
            notes.Add(Line, $"`{key}` is missing.", $"Give the entry its `{key}`.");
            return null;
        }

        return text;
    }

    /// <summary>The items of a sequence; a single node counts as a sequence of one.</summary>
    public IEnumerable<YamlNode> Items(string key) => Node(key) switch
    {
        null or YamlScalarNode { Value: "" } => [],
        YamlSequenceNode sequence => sequence.Children,
        { } single => [single],
    };

    public ImmutableArray<string> Texts(string key) => [.. Items(key).Select(item => Scalar(item, key)).OfType<string>()];

    /// <summary>Key → scalar.</summary>
    public ImmutableSortedDictionary<string, string> Entries()
    {
        var entries = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && Scalar(value, name) is { } text)
            {
                entries[name] = text;
            }
        }

        return entries.ToImmutable();
    }

    /// <summary>The value that a word stands for in a table of words; the default where absent.</summary>
    public T Choice<T>(string key, T otherwise, IReadOnlyDictionary<string, T> choices)
    {
        if (Text(key) is not { } word)
        {
            return otherwise;
        }

        if (choices.TryGetValue(word, out var choice))
        {
            return choice;
        }

        notes.Add(LineOf(key), $"`{key}: {word}` is not known.", $"Write one of {string.Join(", ", choices.Keys)}.");
        return otherwise;
    }

    private string? Scalar(YamlNode node, string key)
    {
        if (node is YamlScalarNode { Value: { } value })
        {
            return value.Trim();
        }

        notes.Add((int)node.Start.Line, $"`{key}` holds a list or a mapping where a text belongs.", "Write one text, in quotes if it holds `: ` or begins with a sign.");
        return null;
    }
}
