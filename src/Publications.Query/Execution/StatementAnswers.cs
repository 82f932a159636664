using System.Buffers;
using System.Collections;

namespace Publications.Query.Execution;

/// <summary>What a store answered to the statements of one operation. Not to be read once it is disposed of: its bytes may be lent.</summary>
public sealed class StatementAnswers : IReadOnlyList<ReadOnlyMemory<byte>>, IDisposable
{
    private readonly ReadOnlyMemory<byte>[] values;
    private readonly byte[]?[] rented;
    private int count;

    /// <summary>Answers to so many statements, none yet.</summary>
    public StatementAnswers(int statements)
    {
        values = new ReadOnlyMemory<byte>[statements];
        rented = new byte[]?[statements];
    }

    /// <summary>How many there are.</summary>
    public int Count => count;

    /// <summary>Bytes of all of them.</summary>
    public int Length => values.Sum(value => value.Length);

    /// <summary>The JSON value of a statement, UTF-8, as the store gave it; <c>null</c> where it gave no row.</summary>
    public ReadOnlyMemory<byte> this[int statement] => values[statement];

    /// <summary>Adds the answer to the next statement.</summary>
    public void Add(ReadOnlyMemory<byte> value) => values[count++] = value;

    /// <summary>Adds a copy of the answer to the next statement, in lent memory.</summary>
    public void AddCopy(ReadOnlySpan<byte> value)
    {
        var copy = ArrayPool<byte>.Shared.Rent(value.Length);
        value.CopyTo(copy);
        rented[count] = copy;
        Add(copy.AsMemory(0, value.Length));
    }

    /// <inheritdoc/>
    public IEnumerator<ReadOnlyMemory<byte>> GetEnumerator() => values.Take(count).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public void Dispose()
    {
        for (var i = 0; i < count; i++)
        {
            if (Interlocked.Exchange(ref rented[i], null) is { } copy)
            {
                ArrayPool<byte>.Shared.Return(copy);
            }
        }
    }
}
