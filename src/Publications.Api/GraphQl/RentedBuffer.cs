using System.Buffers;

namespace Publications.Api.GraphQl;

/// <summary>Bytes that are written one after the other into lent memory, which grows. Not to be read once it is disposed of.</summary>
/// <param name="room">How many bytes are expected.</param>
internal sealed class RentedBuffer(int room) : IBufferWriter<byte>, IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(room);
    private int length;

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <inheritdoc/>
    public void Advance(int count) => length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var least = Math.Max(sizeHint, 1);
        if (bytes.Length - length < least)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(length + least), (int)Math.Min(2L * bytes.Length, Array.MaxLength)));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsMemory(length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <inheritdoc/>
    public void Dispose()
    {
        var lent = Interlocked.Exchange(ref bytes, []);
        length = 0;
        if (lent.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(lent);
        }
    }
}
