using System.Globalization;
using System.Text;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Generation;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Repository.Trees;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Fields;

/// <summary>All that a run shows of a control plane, but for digests of its files and places in them, which any change would move.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="Findings">What it found, as file and message.</param>
internal sealed record FieldOutcome(string Text, IReadOnlyList<(string File, string Message)> Findings)
{
    private static readonly string[] OfPlaces = ["\"line\":", "\"column\":", "\"endLine\":", "\"endColumn\":"];

    /// <summary>Runs what reads objects of a kind.</summary>
    public static FieldOutcome Of(string kind, GeneratorProfile profile, IReadOnlyList<FieldDocument> documents) =>
        kind == "PlacementTest" ? OfTests(documents) : OfGeneration(profile, documents);

    private static FieldOutcome OfGeneration(GeneratorProfile profile, IReadOnlyList<FieldDocument> documents)
    {
        var result = Generator.Generate(new ReferencedSources(documents), new GenerationOptions { Environment = "dev", Profile = profile });
        var text = new StringBuilder();
        foreach (var d in result.Diagnostics)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{d.Severity} {d.Code} {d.At.File} {d.Subject} {d.Message} {d.Hint}");
        }

        foreach (var assignment in result.Assignments ?? [])
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{assignment.Assignment.Name} by {string.Join(", ", assignment.Assignment.Policies.Select(p => p.Value.Name))}");
            foreach (var entry in assignment.Config.Entries)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"{entry.Key} from {string.Join(", ", entry.Contributions.Select(c => $"{c.Config.Value.Name} {c.DataKey}"))}");
            }
        }

        foreach (var file in Written(result, profile))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{file.Path}\n{Encoding.UTF8.GetString(file.Content.Span)}");
        }

        return new FieldOutcome(text.ToString(), [.. result.Diagnostics.Select(d => (d.At.File, d.Message))]);
    }

    private static IEnumerable<Rendering.Files.RenderedFile> Written(GenerationResult result, GeneratorProfile profile)
    {
        if (result is not { Tree: not null, Catalog: { } catalog })
        {
            return [];
        }

        var constant = result with { Catalog = catalog with { InputDigest = "sha256:0" } };
        return PublicationComposer.Compose(RenderedEnvironment.Of(constant), new Nothing(), new PublicationInputs(profile, "test", null, null), new DiagnosticBag())!.Plan.Added;
    }

    private static FieldOutcome OfTests(IReadOnlyList<FieldDocument> documents)
    {
        using var folder = new TemporaryFolder();
        foreach (var document in documents)
        {
            folder.Write(document.File, document.Text);
        }

        var run = CommandRun.Of("test", folder.Path, "--format", "json");
        var lines = run.Out.Replace(folder.Path, string.Empty, StringComparison.Ordinal).Split('\n')
            .Where(line => !OfPlaces.Any(place => line.TrimStart().StartsWith(place, StringComparison.Ordinal)));
        var findings = run.Json("test").GetProperty("diagnostics").EnumerateArray()
            .Select(d => (d.TryGetProperty("file", out var file) ? Path.GetRelativePath(folder.Path, Path.GetFullPath(file.GetString()!, folder.Path)) : string.Empty,
                d.GetProperty("message").GetString()!));
        return new FieldOutcome($"{run.Code}\n{string.Join('\n', lines)}", [.. findings]);
    }

    private sealed class Nothing : IPublishedTree
    {
        public IReadOnlyList<string> Paths => [];

        public byte[]? Read(string path) => null;

        public bool[] HasSame(IReadOnlyList<Rendering.Files.RenderedFile> files) => new bool[files.Count];
    }
}
