namespace Publications.Formats.BibTex;

/// <summary>An entry as it stands in the file: macros replaced, values without their outer delimiters, TeX still in them.</summary>
/// <param name="Type">Entry type, lower case.</param>
/// <param name="Key">Citation key; null when it is empty.</param>
/// <param name="Line">1-based line of its <c>@</c>.</param>
/// <param name="Fields">Its fields in their order, each name once.</param>
internal sealed record RawEntry(string Type, string? Key, int Line, List<RawValue> Fields)
{
    /// <summary>The first value that means this; null when there is none.</summary>
    public string? this[Field field]
    {
        get
        {
            foreach (var value in Fields)
            {
                if (value.Name.Field == field)
                {
                    return value.Text;
                }
            }

            return null;
        }
    }

    /// <summary>True when there is a field of that name.</summary>
    public bool Has(FieldName name)
    {
        foreach (var value in Fields)
        {
            if (value.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A field of an entry.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its value.</param>
/// <param name="Line">1-based line where it starts, or of the entry that inherits it.</param>
internal readonly record struct RawValue(FieldName Name, string Text, int Line);
