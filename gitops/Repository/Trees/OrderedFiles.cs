using LcncInfra.Rendering.Files;

namespace LcncInfra.Repository.Trees;

/// <summary>Puts files into ordinal order of paths. They come as few ordered runs: runs are found and merged, which costs little more than looking at them.</summary>
internal static class OrderedFiles
{
    /// <summary>The files in order; equal paths stay in the order given.</summary>
    public static RenderedFile[] Of(IEnumerable<RenderedFile> files)
    {
        var source = files.ToArray();
        var target = new RenderedFile[source.Length];
        for (var starts = Runs(source); starts.Count > 1; (source, target) = (target, source))
        {
            var merged = new List<int>((starts.Count / 2) + 1);
            for (var i = 0; i < starts.Count; i += 2)
            {
                merged.Add(starts[i]);
                var middle = i + 1 < starts.Count ? starts[i + 1] : source.Length;
                var end = i + 2 < starts.Count ? starts[i + 2] : source.Length;
                Merge(source, target, starts[i]..middle, middle..end);
            }

            starts = merged;
        }

        return source;
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

    private static void Merge(RenderedFile[] source, RenderedFile[] target, Range left, Range right)
    {
        var (at, other) = (left.Start.Value, right.Start.Value);
        var (end, otherEnd) = (left.End.Value, right.End.Value);
        for (var next = at; next < otherEnd; next++)
        {
            var isLeft = at < end && (other == otherEnd || source[at].Path <= source[other].Path);
            target[next] = isLeft ? source[at++] : source[other++];
        }
    }
}
