using System.Globalization;
using System.Text;
using LcncInfra.Catalog.Sources;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Trees;
using LcncInfra.Templating;

namespace LcncInfra.Generation.Tests.Fuzzing;

/// <summary>A run on input of any sort, with all that a command would make of it.</summary>
internal static class FuzzedRun
{
    // Far more than these inputs need, and far less than what hurts.
    private const long MostBytes = 512L << 20;

    private static readonly EvaluationLimits Limits = new() { Steps = 100_000, OutputCharacters = 1 << 20 };

    /// <summary>Generates, and publishes into nothing.</summary>
    public static GenerationResult Of(ISourceTree sources, GeneratorProfile profile)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Generator.Generate(sources, new GenerationOptions { Environment = "dev", Profile = profile, EvaluationLimits = Limits });
        if (result.Tree is not null)
        {
            PublicationComposer.Compose(RenderedEnvironment.Of(result), new Nothing(), new PublicationInputs(profile, "1", null, null), new DiagnosticBag());
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < MostBytes, string.Create(CultureInfo.InvariantCulture, $"{allocated} bytes were allocated."));
        Assert.All(result.Diagnostics, ShouldBeWhole);
        Assert.True(result.HasErrors == (result.Tree is null), "A run gives a tree, or an error.");
        return result;
    }

    /// <summary>The tree as one text per file.</summary>
    public static List<string> Tree(GenerationResult result) =>
        [.. (result.Tree?.Files ?? []).Select(f => $"{f.Path}\n{Encoding.UTF8.GetString(f.Content.Span)}")];

    /// <summary>The findings as a user sees them.</summary>
    public static List<string> Findings(GenerationResult result) => [.. result.Diagnostics.Select(DiagnosticText.Render)];

    private static void ShouldBeWhole(Diagnostic diagnostic)
    {
        Assert.NotEmpty(diagnostic.Message);
        Assert.True(diagnostic.At.Line >= 0 && diagnostic.At.Column >= 0);
        Assert.True(DiagnosticText.Render(diagnostic).Length < 100_000, $"{diagnostic.Code} repeats its input at length.");
    }

    private sealed class Nothing : IPublishedTree
    {
        public IReadOnlyList<string> Paths => [];

        public byte[]? Read(string path) => null;

        public bool[] HasSame(IReadOnlyList<RenderedFile> files) => new bool[files.Count];
    }
}
