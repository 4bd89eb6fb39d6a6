using LcncInfra.Templating.Values;
using Entry = System.Collections.Generic.KeyValuePair<object?, object?>;

namespace LcncInfra.Templating.Yaml;

/// <summary>The order in which yaml.v3 writes the entries of a map: numbers by value, nil, then strings in <see cref="NaturalOrder"/>.</summary>
public static class YamlKeyOrder
{
    /// <summary>The entries of a map in yaml.v3's order, the same for any order in which they were added.</summary>
    public static IReadOnlyList<KeyValuePair<object?, object?>> Sorted(GoMap map)
    {
        var entries = new Entry[map.Count];
        var count = 0;
        foreach (var entry in map.Entries)
        {
            entries[count++] = entry;
        }

        // The natural order contradicts itself for rare texts. From one same start, and with a sort that always ends, it gives one same result.
        Sort(entries, ComesBeforeInBytes);
        Sort(entries, ComesBefore);
        return entries;
    }

    private static void Sort(Entry[] entries, Func<object?, object?, bool> comesBefore)
    {
        if (!IsSorted(entries, comesBefore))
        {
            MergeSort(entries, new Entry[entries.Length], comesBefore);
        }
    }

    private static bool IsSorted(ReadOnlySpan<Entry> entries, Func<object?, object?, bool> comesBefore)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            if (comesBefore(entries[i].Key, entries[i - 1].Key))
            {
                return false;
            }
        }

        return true;
    }

    private static void MergeSort(Span<Entry> entries, Span<Entry> spare, Func<object?, object?, bool> comesBefore)
    {
        if (entries.Length < 2)
        {
            return;
        }

        var half = entries.Length / 2;
        MergeSort(entries[..half], spare[..half], comesBefore);
        MergeSort(entries[half..], spare[half..], comesBefore);
        entries.CopyTo(spare);
        var (left, right) = (0, half);
        for (var i = 0; i < entries.Length; i++)
        {
            var takesRight = left == half || (right < entries.Length && comesBefore(spare[right].Key, spare[left].Key));
            entries[i] = spare[takesRight ? right++ : left++];
        }
    }

    private static bool ComesBeforeInBytes(object? a, object? b) => (a, b) switch
    {
        (string x, string y) => string.CompareOrdinal(x, y) < 0,
        _ => ComesBefore(a, b),
    };

    private static bool ComesBefore(object? a, object? b)
    {
        if (a is string x && b is string y)
        {
            return NaturalOrder.ComesBefore(x, y);
        }

        var (kindOfA, kindOfB) = (KindOf(a), KindOf(b));
        if (NumberOf(a) is not { } numberOfA || NumberOf(b) is not { } numberOfB)
        {
            return kindOfA < kindOfB;
        }

        // As in Go, floats decide first, so that large integers of two kinds may seem equal.
        return (numberOfA != numberOfB, kindOfA == kindOfB) switch
        {
            (true, _) => numberOfA < numberOfB,
            (_, false) => kindOfA < kindOfB,
            _ => IsLessInteger(a, b),
        };
    }

    private static bool IsLessInteger(object? a, object? b) => (a, b) switch
    {
        (long x, long y) => x < y,
        (ulong x, ulong y) => x < y,
        (GoInteger { IsSigned: true } x, GoInteger y) => x.Signed < y.Signed,
        (GoInteger x, GoInteger y) => x.Bits < y.Bits,
        _ => false,
    };

    private static double? NumberOf(object? key) => key switch
    {
        bool value => value ? 1 : 0,
        long value => value,
        ulong value => value,
        double value => value,
        GoInteger { IsSigned: true } value => value.Signed,
        GoInteger value => value.Bits,
        _ => null,
    };

    /// <summary>The rank of the key's kind in Go: numbers, nil (an interface), texts.</summary>
    private static int KindOf(object? key) => key switch
    {
        null => 100,
        string => 101,
        _ => (int)(GoType.Of(key)?.Kind ?? GoKind.Invalid),
    };
}
