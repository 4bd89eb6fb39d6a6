using System.Globalization;

namespace LcncInfra.Scheduling.Shards;

/// <summary>Which part of a run this is, written <c>2/8</c>: the third of eight.</summary>
/// <remarks>Counts from 0, as a Kubernetes Indexed Job and a GitHub Actions matrix count, so that neither has to calculate.</remarks>
public sealed record ShardNumber
{
    /// <summary>The most shards that a run may have; beyond it a number is a typing error.</summary>
    public const int MaximumCount = 1000;

    private ShardNumber(int index, int count)
    {
        Index = index;
        Count = count;
    }

    /// <summary>From 0 to one less than <see cref="Count"/>.</summary>
    public int Index { get; }

    /// <summary>How many shards make a whole, from 1.</summary>
    public int Count { get; }

    /// <summary>Whether it also has the files that belong to no cluster type.</summary>
    public bool IsFirst => Index == 0;

    /// <summary>A shard by its numbers; <see langword="null"/> if there is no such shard.</summary>
    public static ShardNumber? Of(int index, int count) =>
        count is >= 1 and <= MaximumCount && index >= 0 && index < count ? new ShardNumber(index, count) : null;

    /// <summary>Reads <c>I/N</c> in decimal digits; <see langword="null"/> if there is no such shard.</summary>
    public static ShardNumber? Parse(string text) =>
        text.Split('/') is [var index, var count] && Number(index) is { } i && Number(count) is { } n ? Of(i, n) : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
