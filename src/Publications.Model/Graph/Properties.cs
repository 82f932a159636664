using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Publications.Model.Graph;

/// <summary>The properties of a node or edge, ordered by name ordinally; empty texts and empty lists count as absent. Immutable.</summary>
public sealed class Properties : IEnumerable<KeyValuePair<string, PropertyValue>>
{
    /// <summary>No properties.</summary>
    public static readonly Properties None = new([]);

    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ImmutableArray<KeyValuePair<string, PropertyValue>> ordered;

    private Properties(ImmutableArray<KeyValuePair<string, PropertyValue>> ordered) => this.ordered = ordered;

    /// <summary>How many there are.</summary>
    public int Count => ordered.Length;

    /// <summary>The value of a property, or null when it is absent.</summary>
    public PropertyValue? this[string name]
    {
        get
        {
            foreach (var (key, value) in ordered)
            {
                if (key == name)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>The text of a property, or null when it is absent or of another kind.</summary>
    public string? Text(string name) => (this[name] as PropertyValue.Text)?.Value;

    /// <summary>Collects properties; each <c>Add</c> leaves out what is absent.</summary>
    public sealed class Builder
    {
        private readonly SortedDictionary<string, PropertyValue> values = new(StringComparer.Ordinal);

        /// <summary>Adds a text unless it is null or empty.</summary>
        public Builder Add(string name, string? text) => Put(name, string.IsNullOrEmpty(text) ? null : new PropertyValue.Text(text));

        /// <summary>Adds a whole number unless it is null.</summary>
        public Builder Add(string name, long? number) => Put(name, number is { } value ? new PropertyValue.Whole(value) : null);

        /// <summary>Adds a real number unless it is null; it must be finite.</summary>
        public Builder Add(string name, double? number) => Put(name, number is { } value ? new PropertyValue.Real(Finite(value)) : null);

        /// <summary>Adds a flag unless it is null.</summary>
        public Builder Add(string name, bool? flag) => Put(name, flag is { } value ? new PropertyValue.Flag(value) : null);

        /// <summary>Adds a list of texts unless it is empty.</summary>
        public Builder Add(string name, ImmutableArray<string> texts) => Put(name, texts.IsDefaultOrEmpty ? null : new PropertyValue.Texts(texts));

        /// <summary>Adds a list of records as JSON, property names in camel case in the order of their declaration without those that are null, unless it is empty.</summary>
        public Builder AddJson<T>(string name, IReadOnlyCollection<T> items) =>
            Put(name, items.Count == 0 ? null : new PropertyValue.Json(JsonSerializer.Serialize(items, JsonOptions)));

        /// <summary>Adds any value.</summary>
        public Builder Put(string name, PropertyValue? value)
        {
            if (value is not null)
            {
                values[name] = value;
            }

            return this;
        }

        /// <summary>The properties collected so far.</summary>
        public Properties Build() => values.Count == 0 ? None : new([.. values]);

        private static double Finite(double value) =>
            double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), "A property must be a finite number.");
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, PropertyValue>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, PropertyValue>>)ordered).GetEnumerator();

    [ExcludeFromCodeCoverage]
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
