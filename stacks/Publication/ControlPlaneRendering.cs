using System.Globalization;
using LcncInfra.Cli.Diff;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Components.Repositories;
using LcncInfra.Generation;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Repository.Differences;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Trees;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Publication;

/// <summary>Generates an environment as <c>lcnc generate</c> does: from folders or from git, with the lock, and with manifests of workloads wherever they are kept.</summary>
/// <remarks>The control plane is opened once, so that all renderings of a run are of the same commits.</remarks>
internal sealed class ControlPlaneRendering : IRendering
{
    private readonly EnvironmentSettings _settings;
    private readonly RunSettings _run;
    private readonly CommandIo _io = new(TextWriter.Null, TextWriter.Null, TimeProvider.System);
    private OpenedControlPlane? _opened;

    private readonly SettingFindings? _findings;

    /// <summary>Renders the environment of a stack.</summary>
    /// <param name="settings">The settings of the stack.</param>
    /// <param name="findings">Takes what is wrong with the control plane, beside the message of the failure; <see langword="null"/> for the message alone.</param>
    public ControlPlaneRendering(EnvironmentSettings settings, SettingFindings? findings = null)
    {
        _settings = settings;
        _findings = findings;
        _run = new RunSettings(settings.Located)
        {
            Environments = [settings.Environment],
            LockFile = settings.Lock is { } file ? settings.Rooted(file) : null,
        };
    }

    /// <summary>The environment without facts.</summary>
    /// <exception cref="RunException">The control plane has errors, which the message lists.</exception>
    public GenerationResult Generate() => Generate(string.Empty);

    /// <inheritdoc/>
    public RenderedChange Render(string facts)
    {
        var result = Generate(facts);
        var rendering = Inventory.Of(result.Tree ?? throw new InvalidOperationException("There is no tree."), []).Rendering;
        return new RenderedChange(rendering, Summary(result, rendering));
    }

    private GenerationResult Generate(string facts)
    {
        var found = new DiagnosticBag();
        var runs = Guarded(() =>
        {
            _opened ??= OpenedControlPlane.Open(_run, found);
            return _opened is { } opened ? EnvironmentRuns.Run(With(opened, facts), _run, (_io, RunExtent.Whole), found) : null;
        });
        return runs is { HasErrors: false, Results: [{ Tree: not null } result] }
            ? result
            : throw Failure(runs?.Diagnostics ?? found.InOrder());
    }

    // What fails outside of the input, such as git, is one finding of a command.
    private T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (EnvironmentFailedException failure)
        {
            _findings?.Add(failure.Diagnostic);
            throw new RunException(DiagnosticText.Render(failure.Diagnostic));
        }
    }

    private OpenedControlPlane With(OpenedControlPlane opened, string facts)
    {
        if (facts.Length == 0)
        {
            return opened;
        }

        var bytes = FactsControlPlane.Bytes(facts);
        return opened with { Sources = new FactsControlPlane(opened.Sources, bytes, $"{_settings.Environment}.yaml"), FactsDigest = ContentDigest.Of(bytes) };
    }

    private RunException Failure(IReadOnlyList<Diagnostic> found)
    {
        _findings?.AddRange(found);
        var errors = found.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(DiagnosticText.Render);
        return new($"Environment '{_settings.Environment}' cannot be built, because its control plane has errors:\n{string.Join('\n', errors)}");
    }

    private string Summary(GenerationResult result, string rendering)
    {
        if (_settings.Published is not { } against)
        {
            return "Nobody says what is published ('published' in the settings), so that only the digest tells whether anything changes.";
        }

        var found = new DiagnosticBag();
        var published = Guarded(() => new PublishedTreeLocator(Directory.Exists(_settings.Rooted(against)) ? _settings.Rooted(against) : against, null).Open(string.Empty, found));
        var inputs = new PublicationInputs(_run.Profile, ProgramVersion.Text, _opened?.Lock?.Release, _opened?.FactsDigest) { AdoptForeign = true, IsPreview = true };
        if (published is null || EnvironmentDiff.Of(result, (against, published), inputs, found) is not { } change)
        {
            return string.Join('\n', found.InOrder().Select(DiagnosticText.Render));
        }

        var before = InventoryOf(published, result)?.Rendering;
        return before == rendering ? $"Nothing differs from {against}." : $"was {before ?? "nothing"}\n{Text(change)}";
    }

    // A line for each change, wherever it is made: the texts themselves are what 'lcnc diff' shows.
    private static string Text(EnvironmentDiff change)
    {
        const int Shown = 20;
        var more = change.Groups.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $"\n  and {change.Groups.Count - Shown} more; see 'lcnc diff'") : string.Empty;
        var reach = change.BlastRadius.ClusterTypes.Where(c => c.IsReached).Select(c => $"  {c.ClusterType}: {BlastRadiusText.Of(c)}");
        return $"{DiffSummary.Of(change)}\n{string.Join('\n', reach.Concat(change.Groups.Take(Shown).Select(g => "  " + DifferenceText.Of(g))))}{more}";
    }

    private static Inventory? InventoryOf(IPublishedTree published, GenerationResult result) =>
        published.Read(RepositoryPath.Parse(Inventory.Path)?.Under(result.Root).Value ?? Inventory.Path) is { } file
            ? InventoryReader.Read(file, Inventory.Path, new DiagnosticBag())
            : null;
}
