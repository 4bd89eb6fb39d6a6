using LcncInfra.Cli.Output;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Generate;

/// <summary>Plans the folders of all environments before it writes the first, so that one that cannot be written leaves all as they are.</summary>
internal sealed class EnvironmentOutputs(GenerateRequest request, OutputAhead? ahead) : IDisposable
{
    private readonly List<(GeneratedEnvironment Environment, OutputFolder? Folder)> _planned = [];

    // Also one of which planning failed is given back.
    private readonly List<OutputFolder> _opened = [];

    /// <summary>What was planned, in order.</summary>
    public IEnumerable<GeneratedEnvironment> Environments => _planned.Select(p => p.Environment);

    /// <summary>Compares every tree with what its folder holds.</summary>
    public void Plan(IEnumerable<OutputEnvironment> environments, DiagnosticBag diagnostics)
    {
        foreach (var environment in environments)
        {
            var path = environment.Folder.Length == 0 ? request.Out : Path.Combine(request.Out, environment.Folder);
            if (environment.Compose is not { } compose)
            {
                _planned.Add((new GeneratedEnvironment(environment, path, null), null));
            }
            else if (request.IsCheck)
            {
                var published = FolderPublishedTree.Open(Path.GetFullPath(path));
                _planned.Add((new GeneratedEnvironment(environment, path, compose(published, diagnostics)), null));
            }
            else
            {
                var folder = ahead?.Take(path) ?? OutputFolder.Open(path);
                _opened.Add(folder);
                _planned.Add((new GeneratedEnvironment(environment, path, compose(folder.Published, diagnostics)), folder));
            }
        }
    }

    /// <summary>Writes what was planned.</summary>
    public void Write()
    {
        foreach (var (environment, folder) in _planned)
        {
            if (environment.Publication is { } publication)
            {
                folder?.Write(publication.Plan);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _opened.ForEach(folder => folder.Dispose());
    }
}
