using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Publications.Model.Records;

namespace Publications.Tests.Formats;

/// <summary>What a reader gave, as JSON to be read by a person: nothing that is absent, empty or false.</summary>
internal static class ReadItemJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmpty } },
    };

    /// <summary>Records and rejections, each in their order.</summary>
    public static string Of(IEnumerable<ReadItem> items)
    {
        var all = items.ToList();
        return JsonSerializer.Serialize(
            new
            {
                Records = all.OfType<ReadItem.Accepted>().Select(item => item.Record).ToList(),
                Rejections = all.OfType<ReadItem.Rejected>().Select(item => item.Rejection).ToList(),
            },
            Options) + "\n";
    }

    private static void LeaveOutEmpty(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.Name is "display" or "foldedKey" or "foldedFamily" or "key"))
        {
            property.ShouldSerialize = static (_, _) => false;
        }

        foreach (var property in type.Properties.Where(property => property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable))))
        {
            property.ShouldSerialize = static (_, value) => value is not IEnumerable list || list.GetEnumerator().MoveNext();
        }

        foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(bool)))
        {
            property.ShouldSerialize = static (_, value) => value is true;
        }
    }
}
