using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Publications.Model.Identifiers;

/// <summary>
/// Ids of the graph's entities: a prefix that says the kind and 13 base32 characters, <c>w_</c> <c>a_</c> <c>v_</c> <c>i_</c> <c>f_</c> <c>r_</c>,
/// of the SHA-256 of the entity's best key. A function of the sources alone.
/// </summary>
/// <remarks>The alphabet is in ordinal order, so ids sort like the numbers behind them.</remarks>
public static class GraphId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The id of the entity whose best key is <paramref name="key"/>; <paramref name="prefix"/> is one letter.</summary>
    public static string Of(char prefix, string key)
    {
        var number = Hash63(key);
        return string.Create(15, (prefix, number), static (span, state) =>
        {
            span[0] = state.prefix;
            span[1] = '_';
            var rest = (ulong)state.number;
            for (var i = 14; i >= 2; i--)
            {
                span[i] = Alphabet[(int)(rest & 31)];
                rest >>= 5;
            }
        });
    }

    /// <summary>The first 63 bits of the SHA-256 of <paramref name="text"/> in UTF-8: never negative, so it fits a store's signed integer key.</summary>
    public static long Hash63(string text)
    {
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        var buffer = length <= 1024 ? stackalloc byte[length] : new byte[length];
        return Hash63(buffer[..Encoding.UTF8.GetBytes(text, buffer)]);
    }

    /// <summary>The first 63 bits of the SHA-256 of some bytes.</summary>
    public static long Hash63(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[32];
        SHA256.HashData(bytes, digest);
        return (long)(BinaryPrimitives.ReadUInt64BigEndian(digest) >> 1);
    }
}
