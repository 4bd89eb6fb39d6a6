using LcncInfra.Generation;
using LcncInfra.Generation.Images;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Images;

/// <summary>The images of an environment's cluster types.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="ClusterTypes">The cluster types that were asked for.</param>
internal sealed record EnvironmentImages(string Environment, IReadOnlyList<ClusterTypeImages> ClusterTypes)
{
    /// <summary>The images, each once, in order.</summary>
    public IReadOnlyList<string> Names => [.. ClusterTypes.SelectMany(c => c.Images).Select(i => i.Reference.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Lists an environment.</summary>
    /// <param name="result">A run that reached a tree.</param>
    /// <param name="wanted">Cluster types to list; none for all.</param>
    public static EnvironmentImages Of(GenerationResult result, IReadOnlyCollection<string> wanted) =>
        new(result.Environment, [.. ImageLister.Of(result).Where(c => wanted.Count == 0 || wanted.Contains(c.ClusterType, StringComparer.Ordinal))]);

    /// <summary>What is wrong with the list.</summary>
    /// <param name="isBundle">Whether it is for a bundle, which must be whole.</param>
    public IEnumerable<Diagnostic> Findings(bool isBundle) => ClusterTypes.SelectMany(c => Findings(c, isBundle));

    private static IEnumerable<Diagnostic> Findings(ClusterTypeImages images, bool isBundle)
    {
        if (images.Unknown is { } why)
        {
            return isBundle ? [ImagesDiagnostics.NotKnown(images.ClusterType, why)] : [];
        }

        var pins = isBundle || images.IsAirGapped ? images.Images.Where(i => i.Reference.Digest is null).Select(i => ImagesDiagnostics.NotPinned(images.ClusterType, i)) : [];
        return pins
            .Concat(images.Unseen.Select(item => ImagesDiagnostics.Unseen(images.ClusterType, item)))
            .Concat(images.Unreadable.Select(u => ImagesDiagnostics.Unreadable(images.ClusterType, u.Image, u.Owner, u.Path)));
    }
}
