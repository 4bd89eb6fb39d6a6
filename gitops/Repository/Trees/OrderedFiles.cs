using LcncInfra.Rendering.Files;

namespace LcncInfra.Repository.Trees;

/// <summary>Puts files into ordinal order of paths. They come as few ordered runs that hardly overlap: only what overlaps is moved, and in blocks.</summary>
internal static class OrderedFiles
{
    /// <summary>Puts the files in order; equal paths stay in the order given.</summary>
    public static void Sort(RenderedFile[] files)
    {
        for (var starts = Runs(files); starts.Count > 1;)
        {
            var merged = new List<int>((starts.Count / 2) + 1);
            for (var i = 0; i < starts.Count; i += 2)
            {
                merged.Add(starts[i]);
                if (i + 1 < starts.Count)
                {
                    Merge(files.AsSpan(starts[i], (i + 2 < starts.Count ? starts[i + 2] : files.Length) - starts[i]), starts[i + 1] - starts[i]);
                }
            }

            starts = merged;
        }
    }

    /// <summary>How many files of an ordered run come before a path.</summary>
    public static int Before(ReadOnlySpan<RenderedFile> run, string path) => Count(run, path, isEqualToo: false);

    private static List<int> Runs(RenderedFile[] files)
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < files.Length; i++)
        {
            if (files[i].Path < files[i - 1].Path)
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    // Two ordered runs. What of the first is not beyond the second's beginning is in place, and so is what of the second is not before the first's end.
    private static void Merge(Span<RenderedFile> files, int middle)
    {
        var next = Count(files[..middle], files[middle].Path.Value, isEqualToo: true);
        ReadOnlySpan<RenderedFile> second = files[middle..][..Before(files[middle..], files[middle - 1].Path.Value)];
        ReadOnlySpan<RenderedFile> first = files[next..middle].ToArray();
        var to = files[next..];
        while (!first.IsEmpty)
        {
            // The second run moves to the left: what it leaves has been moved already.
            Move(ref to, ref second, Leading(second, first[0].Path.Value, isEqualToo: false));
            Move(ref to, ref first, second.IsEmpty ? first.Length : Leading(first, second[0].Path.Value, isEqualToo: true));
        }
    }

    private static void Move(ref Span<RenderedFile> to, ref ReadOnlySpan<RenderedFile> from, int count)
    {
        from[..count].CopyTo(to);
        to = to[count..];
        from = from[count..];
    }

    // Like Count, for a path that is likely to stand near the beginning.
    private static int Leading(ReadOnlySpan<RenderedFile> run, string path, bool isEqualToo)
    {
        var end = 1;
        while (end < run.Length && IsBefore(run[end - 1], path, isEqualToo))
        {
            end *= 2;
        }

        return Count(run[..Math.Min(end, run.Length)], path, isEqualToo);
    }

    private static int Count(ReadOnlySpan<RenderedFile> run, string path, bool isEqualToo)
    {
        var (low, high) = (0, run.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = IsBefore(run[middle], path, isEqualToo) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool IsBefore(RenderedFile file, string path, bool isEqualToo) => string.CompareOrdinal(file.Path.Value, path) < (isEqualToo ? 1 : 0);
}
