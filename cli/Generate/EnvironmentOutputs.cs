using LcncInfra.Cli.Output;
using LcncInfra.Cli.Running;
using LcncInfra.Generation;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Cli.Generate;

/// <summary>Plans the folders of all environments before it writes the first, so that one that cannot be written leaves all as they are.</summary>
internal sealed class EnvironmentOutputs(GenerateRequest request, EnvironmentRuns runs) : IDisposable
{
    private readonly List<(GeneratedEnvironment Environment, OutputFolder? Folder)> _planned = [];

    /// <summary>What was planned, in order.</summary>
    public IEnumerable<GeneratedEnvironment> Environments => _planned.Select(p => p.Environment);

    /// <summary>Compares every tree with what its folder holds.</summary>
    public void Plan(DiagnosticBag diagnostics)
    {
        foreach (var result in runs.Results)
        {
            var path = runs.Results.Count == 1 && request.IsOneEnvironment ? request.Out : Path.Combine(request.Out, result.Environment);
            if (result.Tree is null)
            {
                _planned.Add((new GeneratedEnvironment(result, path, null), null));
            }
            else if (request.IsCheck)
            {
                _planned.Add((Planned(result, path, FolderPublishedTree.Open(Path.GetFullPath(path)), diagnostics), null));
            }
            else
            {
                var folder = OutputFolder.Open(path);
                _planned.Add((Planned(result, path, folder.Published, diagnostics), folder));
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
        foreach (var (_, folder) in _planned)
        {
            folder?.Dispose();
        }
    }

    private GeneratedEnvironment Planned(GenerationResult result, string path, IPublishedTree published, DiagnosticBag diagnostics)
    {
        var inputs = new PublicationInputs(request.Profile, ProgramVersion.Text, runs.Opened?.Lock?.Release, runs.Opened?.FactsDigest)
        {
            AdoptForeign = request.Adopt,
            DeleteForeign = request.DeleteForeign,
        };
        return new GeneratedEnvironment(result, path, PublicationComposer.Compose(result, published, inputs, diagnostics));
    }
}
