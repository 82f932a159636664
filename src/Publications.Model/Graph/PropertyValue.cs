using System.Collections.Immutable;

namespace Publications.Model.Graph;

/// <summary>The value of a property: one of the few kinds that every store can hold. Absent is absent; there is no null value.</summary>
public abstract record PropertyValue
{
    private PropertyValue()
    {
    }

    /// <summary>Text.</summary>
    public sealed record Text(string Value) : PropertyValue;

    /// <summary>A whole number of 64 bits.</summary>
    public sealed record Whole(long Value) : PropertyValue;

    /// <summary>A finite double.</summary>
    public sealed record Real(double Value) : PropertyValue;

    /// <summary>True or false.</summary>
    public sealed record Flag(bool Value) : PropertyValue;

    /// <summary>A list of texts, in an order that means something.</summary>
    public sealed record Texts(ImmutableArray<string> Values) : PropertyValue
    {
        /// <inheritdoc/>
        public bool Equals(Texts? other) => other is not null && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => Values.Aggregate(17, (hash, value) => HashCode.Combine(hash, value));
    }

    /// <summary>Structured data as canonical JSON text (an array or object), for lists of small records such as evidence.</summary>
    public sealed record Json(string Value) : PropertyValue;
}
