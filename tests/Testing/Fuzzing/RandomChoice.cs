namespace LcncInfra.Testing.Fuzzing;

/// <summary>Choices of a case: the same for the same seed, on every machine.</summary>
public sealed class RandomChoice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A number from 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => _random.Next(count);

    /// <summary>A number of both bounds or between.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    /// <summary>Whether something of so many percent happens.</summary>
    public bool Happens(int percent) => _random.Next(100) < percent;

    /// <summary>One of some.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>So many of some, joined.</summary>
    public string Soup(IReadOnlyList<string> pieces, int most) => string.Concat(Enumerable.Range(0, Between(0, most)).Select(_ => Of(pieces)));

    /// <summary>The same in another order.</summary>
    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToArray();
        _random.Shuffle(list);
        return list;
    }

    /// <summary>Any bytes.</summary>
    public byte[] Bytes(int most)
    {
        var bytes = new byte[Between(0, most)];
        _random.NextBytes(bytes);
        return bytes;
    }
}
