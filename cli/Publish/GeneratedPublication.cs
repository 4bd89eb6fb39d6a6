using LcncInfra.Catalog.Prices;
using LcncInfra.Cli.Running;
using LcncInfra.Generation;
using LcncInfra.Generation.Publishing;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Publishing;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Inventories;

namespace LcncInfra.Cli.Publish;

/// <summary>An environment that was generated in memory and can be published, to any branch and as often as one likes.</summary>
/// <param name="Runs">The run that it comes from.</param>
/// <param name="Result">What was generated.</param>
/// <param name="Origin">From what.</param>
internal sealed record GeneratedPublication(EnvironmentRuns Runs, GenerationResult Result, PublicationOrigin Origin)
{
    private readonly RenderedEnvironment _rendered = RenderedEnvironment.Of(Result);

    /// <summary>What else is needed to generate it again.</summary>
    public required ValueList<RenderedFile> Inputs { get; init; }

    /// <summary>Whose habits to follow.</summary>
    public GeneratorProfile Profile { get; init; } = GeneratorProfile.Default;

    /// <summary>What policies found; <see langword="null"/> if nobody looked.</summary>
    public PolicyReport? Policies { get; init; }

    /// <summary>What reviewers are told costs by; <see langword="null"/> if nobody knows prices.</summary>
    public PriceList? Prices { get; init; }

    /// <summary>Whether files of others that stand in the way are taken over.</summary>
    public bool AdoptsForeign { get; init; }

    /// <summary>Whether Kalypso's deletion of files of others is wanted.</summary>
    public bool DeletesForeign { get; init; }

    /// <summary>The digest of the tree.</summary>
    public string Rendering => Inventory.Of(_rendered.Tree, []).Rendering;

    /// <summary>The environment of a run, if it can be published; <see langword="null"/> after an error.</summary>
    /// <param name="runs">The run.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="settings">What the run was told.</param>
    /// <param name="with">Tells the date of what has no commit, and takes findings.</param>
    public static GeneratedPublication? Of(EnvironmentRuns runs, string environment, RunSettings settings, (TimeProvider Clock, DiagnosticBag Found) with)
    {
        var result = runs.Results.FirstOrDefault(r => r.Environment == environment);
        return runs.Opened is { } opened && result is { Tree: not null, Catalog: { } catalog }
            && new OriginReader(opened, settings, with.Clock).Read(result, catalog, with.Found) is { } origin
            ? new GeneratedPublication(runs, result, origin)
            {
                Inputs = settings.Profile == GeneratorProfile.Kalypso ? [] : InputFiles.Of(result.Root, opened, settings, catalog),
                Profile = settings.Profile,
            }
            : null;
    }

    /// <summary>Asks for it to be published.</summary>
    /// <param name="target">Where to.</param>
    public PublicationRequest To(PublishTarget target) => new(target.Branch, Origin)
    {
        Proposal = target.ProposalFor(Origin.Root),
        Inputs = Inputs,
        PolicyFindings = Policies is { } report ? PolicySentences.Of(report) : [],
        Compose = (published, found) =>
        {
            var planning = new DiagnosticBag();
            var publication = PublicationComposer.Compose(_rendered, published, PublicationInputs(), planning);
            found.AddRange(Runs.Located(planning));
            return publication;
        },
    };

    private PublicationInputs PublicationInputs() => new(Profile, Origin.Renderer, Origin.Release, Origin.Facts)
    {
        Hydrator = Origin.Hydrator,
        KeepsOrigin = true,
        AdoptForeign = AdoptsForeign,
        DeleteForeign = DeletesForeign,
    };
}
