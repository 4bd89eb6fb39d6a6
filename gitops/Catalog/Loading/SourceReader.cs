using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Loading;

/// <summary>Reads the objects of one source's files, which are in no order, into the order of their paths.</summary>
internal static class SourceReader
{
    // Below this, starting other threads takes longer than reading.
    private const int FilesWorthThreads = 32;

    /// <summary>The objects of the source.</summary>
    public static IReadOnlyList<CatalogObject> Read(SourceFiles source, CatalogLimits limits, DiagnosticBag diagnostics)
    {
        var files = KustomizationFilter.Choose(source.Files, limits, diagnostics);
        var objects = new IReadOnlyList<CatalogObject>[files.Count];
        var bags = new DiagnosticBag[files.Count];
        if (files.Count < FilesWorthThreads)
        {
            for (var i = 0; i < files.Count; i++)
            {
                ReadFile(i);
            }
        }
        else
        {
            Parallel.For(0, files.Count, ReadFile);
        }

        foreach (var bag in bags)
        {
            diagnostics.AddRange(bag.InOrder());
        }

        return [.. objects.SelectMany(o => o)];

        void ReadFile(int i)
        {
            bags[i] = new DiagnosticBag();
            objects[i] = ObjectReader.Read(files[i], limits, bags[i]);
        }
    }
}
