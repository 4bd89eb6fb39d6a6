using LcncInfra.Rendering.Files;

namespace LcncInfra.Repository.Trees;

/// <summary>Puts files into ordinal order of paths. They come as few ordered runs that hardly overlap: only what overlaps is moved.</summary>
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
                    Merge(files, starts[i]..starts[i + 1], i + 2 < starts.Count ? starts[i + 2] : files.Length);
                }
            }

            starts = merged;
        }
    }

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

    // What of the first run is not beyond the second's beginning is in place, and so is what of the second is not before the first's end.
    private static void Merge(RenderedFile[] files, Range first, int end)
    {
        var middle = first.End.Value;
        var next = Find(files, first, path => path > files[middle].Path);
        var last = files[middle - 1].Path;
        var (other, otherEnd) = (middle, Find(files, middle..end, path => path >= last));
        var overlap = files.AsSpan(next, middle - next).ToArray();
        for (var at = 0; at < overlap.Length; next++)
        {
            var isFirst = other == otherEnd || overlap[at].Path <= files[other].Path;
            files[next] = isFirst ? overlap[at++] : files[other++];
        }
    }

    // The first file of an ordered run of which something holds that holds of all after it; the run's end if it holds of none.
    private static int Find(RenderedFile[] files, Range run, Func<Model.Names.RepositoryPath, bool> holds)
    {
        var (low, high) = (run.Start.Value, run.End.Value);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = holds(files[middle].Path) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
