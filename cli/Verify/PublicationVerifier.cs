using LcncInfra.Catalog;
using LcncInfra.Cli.Interchange;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Running;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Publishing;
using LcncInfra.Publishing.Commits;
using LcncInfra.Publishing.Earlier;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Interchange;

namespace LcncInfra.Cli.Verify;

/// <summary>Generates a publication once more and reports the first file that is another one.</summary>
/// <param name="earlier">The publication.</param>
/// <param name="io">Shows progress.</param>
internal sealed class PublicationVerifier(EarlierPublication earlier, CommandIo io)
{
    /// <summary>Reports what differs, or why it cannot be generated.</summary>
    public void Verify(RestoredInputs inputs, RunSettings settings, DiagnosticBag found)
    {
        if (OpenedControlPlane.Open(settings, found) is not { } opened)
        {
            return;
        }

        // Without a release the pins are only what that run resolved, and said nothing about manifests.
        opened = earlier.Origin.Release is null ? opened with { Pins = null } : opened;
        var runs = EnvironmentRuns.Run(opened, settings, (io, RunExtent.Whole), new DiagnosticBag());
        found.AddRange(runs.Diagnostics.Where(d => d.Severity == Severity.Error));
        if (runs.Results is not [{ Tree: not null, Catalog: { } catalog } result])
        {
            return;
        }

        var publication = PublicationComposer.Compose(RenderedEnvironment.Of(result), NothingPublished.Tree, Inputs(inputs, opened, settings, catalog), found);
        if (publication is not null && !found.HasErrors)
        {
            Compare([.. publication.Plan.Added], found);
        }
    }

    private PublicationInputs Inputs(RestoredInputs inputs, OpenedControlPlane opened, RunSettings settings, EnvironmentCatalog catalog) =>
        new(GeneratorProfile.Default, earlier.Origin.Renderer, earlier.Origin.Release, earlier.Origin.Facts)
        {
            IsPreview = true,
            Hydrator = catalog.Settings is { Value.WritesHydratorMetadata: true } ? MetadataOf(inputs, opened, settings, catalog) : null,
        };

    private HydratorMetadata? MetadataOf(RestoredInputs inputs, OpenedControlPlane opened, RunSettings settings, EnvironmentCatalog catalog)
    {
        var source = earlier.Origin.Sources.FirstOrDefault(s => s.Kind == nameof(LockedSourceKind.ControlPlane));
        return inputs.WorkTree is { } tree && source is not null
            ? tree.Describe(source.Revision) with { RepoUrl = source.Repo == "." ? null : source.Repo }
            : new DryCommitReader(opened, settings.ControlPlane).Read(catalog, new DiagnosticBag());
    }

    private void Compare(IReadOnlyList<RenderedFile> generated, DiagnosticBag found)
    {
        var root = earlier.Tree.Root.Value;
        var published = earlier.Tree.Tree.Files.Concat(earlier.Tree.Records.Where(r => !OriginFiles.IsInput(root, r.Path.Value)))
            .ToDictionary(f => f.Path.Value, StringComparer.Ordinal);
        var expected = generated.ToDictionary(f => f.Path.Value, StringComparer.Ordinal);
        foreach (var path in published.Keys.Union(expected.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var how = (published.GetValueOrDefault(path), expected.GetValueOrDefault(path)) switch
            {
                (null, _) => "is missing",
                (_, null) => "is not generated from them",
                var (was, shall) when !was.Content.Span.SequenceEqual(shall.Content.Span) => $"differs from line {LineOf(was.Content.Span, shall.Content.Span)} on",
                _ => null,
            };
            if (how is not null)
            {
                found.Add(PublishingDiagnostics.Differs(earlier.Commit.Commit, path, how));
                return;
            }
        }
    }

    private static int LineOf(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => left[..left.CommonPrefixLength(right)].Count((byte)'\n') + 1;
}
