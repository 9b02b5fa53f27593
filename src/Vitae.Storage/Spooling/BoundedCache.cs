using System.Diagnostics.CodeAnalysis;

namespace Vitae.Storage.Spooling;

/// <summary>The values that were used last, within a number of bytes. Safe for use by many threads.</summary>
internal sealed class BoundedCache<TKey, TValue>(long maxBytes, Func<TValue, int> sizeOf)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> places = [];
    private readonly LinkedList<(TKey Key, TValue Value)> byUse = [];
    private long bytes;

    public bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        lock (gate)
        {
            value = null;
            if (!places.TryGetValue(key, out var place)) return false;
            byUse.Remove(place);
            byUse.AddFirst(place);
            value = place.Value.Value;
            return true;
        }
    }

    /// <param name="supersedes">Whether the new value (first) takes the place of the one there is; null: always.</param>
    public void Put(TKey key, TValue value, Func<TValue, TValue, bool>? supersedes = null)
    {
        lock (gate)
        {
            if (places.TryGetValue(key, out var place))
            {
                if (supersedes?.Invoke(value, place.Value.Value) == false) return;
                Drop(place);
            }

            places[key] = byUse.AddFirst((key, value));
            bytes += sizeOf(value);
            while (bytes > maxBytes && byUse.Last is { } oldest) Drop(oldest);
        }
    }

    public void Remove(TKey key)
    {
        lock (gate)
        {
            if (places.TryGetValue(key, out var place)) Drop(place);
        }
    }

    /// <summary>What there is values of.</summary>
    public IReadOnlyList<TKey> Keys()
    {
        lock (gate) return [.. places.Keys];
    }

    private void Drop(LinkedListNode<(TKey Key, TValue Value)> place)
    {
        byUse.Remove(place);
        places.Remove(place.Value.Key);
        bytes -= sizeOf(place.Value.Value);
    }
}
