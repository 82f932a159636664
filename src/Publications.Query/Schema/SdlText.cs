using System.Text;

namespace Publications.Query.Schema;

/// <summary>A field, argument or value of the schema's text, with its description.</summary>
/// <param name="Description">What it says; empty for none.</param>
/// <param name="Text">Name and type: <c>year: Int</c>.</param>
/// <param name="Arguments">Its arguments; empty for none.</param>
internal sealed record SdlLine(string Description, string Text, params IReadOnlyList<SdlLine> Arguments)
{
    public static implicit operator SdlLine((string Description, string Text) line) => new(line.Description, line.Text);
}

/// <summary>Writes the definitions of a schema, each name once.</summary>
internal sealed class SdlText
{
    private readonly StringBuilder sdl = new();
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    /// <summary>True the first time that a name is asked for.</summary>
    public bool IsNew(string name) => written.Add(name);

    /// <summary>Writes a definition with its lines.</summary>
    /// <param name="description">What it is.</param>
    /// <param name="head">Such as <c>type Work implements Node</c>.</param>
    /// <param name="lines">Its fields or values.</param>
    public void Block(string description, string head, IEnumerable<SdlLine> lines)
    {
        Describe(description, "");
        sdl.Append(head).Append(" {\n");
        foreach (var line in lines)
        {
            Describe(line.Description, "  ");
            sdl.Append("  ");
            Line(line);
            sdl.Append('\n');
        }

        sdl.Append("}\n\n");
    }

    /// <summary>Writes a definition without lines, such as a union.</summary>
    public void Single(string description, string text)
    {
        Describe(description, "");
        sdl.Append(text).Append("\n\n");
    }

    /// <inheritdoc/>
    public override string ToString() => sdl.ToString();

    private void Line(SdlLine line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (line.Arguments.Count == 0)
        {
            sdl.Append(line.Text);
            return;
        }

        sdl.Append(line.Text.AsSpan(0, colon)).Append("(\n");
        foreach (var argument in line.Arguments)
        {
            Describe(argument.Description, "    ");
            sdl.Append("    ").Append(argument.Text).Append('\n');
        }

        sdl.Append("  )").Append(line.Text.AsSpan(colon));
    }

    private void Describe(string description, string indent)
    {
        if (description.Length > 0)
        {
            sdl.Append(indent).Append("\"\"\"").Append(description.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal)).Append(description.EndsWith('"') ? " \"\"\"\n" : "\"\"\"\n");
        }
    }
}
