using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Loading;

/// <summary>Follows an environment to everything it names: base repositories, registrations, and what these name in turn, each
/// once.</summary>
internal sealed class EnvironmentLoading(ISourceTree tree, CatalogLimits limits, DiagnosticBag diagnostics)
{
    private readonly List<SourceFiles> _read = [];
    private readonly Queue<SourceFiles> _waiting = new();
    private readonly HashSet<(SourceKind Kind, string Name)> _followed = [];
    private long _bytes;

    /// <summary>Reads all sources into a builder; a source is read before those that it names.</summary>
    public IReadOnlyList<SourceFiles> Run(SourceFiles own, CatalogBuilder builder)
    {
        Wait(own);
        Wait(tree.Facts(diagnostics));
        while (_waiting.TryDequeue(out var source))
        {
            if (!IsWithinLimit(source))
            {
                break;
            }

            _read.Add(source);
            FileNameValidator.Validate(source, diagnostics);
            builder.Add(SourceReader.Read(source, limits, diagnostics), source.Source);
            foreach (var baseRepo in builder.Of<BaseRepo>(source.Source).Where(b => _followed.Add((SourceKind.BaseRepo, b.Value.Name))))
            {
                Wait(tree.BaseRepo(baseRepo, diagnostics));
            }

            foreach (var registration in builder.Of<WorkloadRegistration>(source.Source)
                .Where(r => _followed.Add((SourceKind.WorkloadRegistration, r.Value.Name))))
            {
                Wait(tree.Workloads(registration, diagnostics));
            }
        }

        return _read;
    }

    private void Wait(SourceFiles? source)
    {
        if (source is not null)
        {
            _waiting.Enqueue(source);
        }
    }

    private bool IsWithinLimit(SourceFiles source)
    {
        _bytes += source.Files.Sum(f => (long)f.Content.Length);
        if (_bytes <= limits.TotalBytes)
        {
            return true;
        }

        diagnostics.Add(CatalogDiagnostics.BeyondLimit(SourceSpan.None, "bytes in all files of the environment", limits.TotalBytes));
        return false;
    }
}
