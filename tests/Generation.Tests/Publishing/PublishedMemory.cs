using System.Text;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Generation.Tests.Publishing;

/// <summary>A published tree in memory, into which control planes are generated one after the other.</summary>
internal sealed class PublishedMemory : IPublishedTree
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Paths => [.. _files.Keys];

    public byte[]? Read(string path) => _files.GetValueOrDefault(path);

    public bool[] HasSame(IReadOnlyList<RenderedFile> files) =>
        [.. files.Select(f => Read(f.Path.Value) is { } content && content.AsSpan().SequenceEqual(f.Content.Span))];

    /// <summary>Writes a file by hand, or removes it.</summary>
    public PublishedMemory With(string path, string? text)
    {
        _files.Remove(path);
        if (text is not null)
        {
            _files.Add(path, Encoding.UTF8.GetBytes(text));
        }

        return this;
    }

    /// <summary>Removes by hand what lies below a folder.</summary>
    public void Remove(string folder)
    {
        foreach (var path in _files.Keys.Where(p => p.StartsWith(folder, StringComparison.Ordinal)).ToList())
        {
            _files.Remove(path);
        }
    }

    /// <summary>Plans a run, and writes it if nothing stops it.</summary>
    public (Publication? Publication, IReadOnlyList<Diagnostic> Findings) Publish(
        MemoryControlPlane controlPlane, GeneratorProfile profile = GeneratorProfile.Default, bool isPreview = false) =>
        Publish(Generator.Generate(controlPlane, new GenerationOptions { Environment = "dev", Profile = profile }), profile, isPreview);

    /// <summary>Plans what a run gave, and writes it if nothing stops it.</summary>
    public (Publication? Publication, IReadOnlyList<Diagnostic> Findings) Publish(
        GenerationResult result, GeneratorProfile profile = GeneratorProfile.Default, bool isPreview = false)
    {
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        var diagnostics = new DiagnosticBag();
        var publication = PublicationComposer.Compose(RenderedEnvironment.Of(result), this, new PublicationInputs(profile, "1", null, null) { IsPreview = isPreview }, diagnostics);
        if (publication is not null && !isPreview)
        {
            foreach (var file in publication.Plan.Added.Concat(publication.Plan.Changed))
            {
                _files[file.Path.Value] = file.Content.ToArray();
            }

            foreach (var path in publication.Plan.Removed)
            {
                _files.Remove(path);
            }
        }

        return (publication, diagnostics.InOrder());
    }
}
