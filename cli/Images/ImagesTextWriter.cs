using LcncInfra.Cli.Reporting;
using LcncInfra.Generation.Images;

namespace LcncInfra.Cli.Images;

/// <summary>Writes images for people: below each cluster type what it needs, and what runs it.</summary>
internal static class ImagesTextWriter
{
    public static void Write(TextWriter output, IReadOnlyList<EnvironmentImages> environments)
    {
        foreach (var environment in environments)
        {
            output.WriteLine(environment.Environment);
            foreach (var clusterType in environment.ClusterTypes)
            {
                Write(output, clusterType);
            }
        }
    }

    private static void Write(TextWriter output, ClusterTypeImages clusterType)
    {
        var kind = clusterType.IsAirGapped ? ", which no network reaches" : string.Empty;
        if (clusterType.Unknown is { } why)
        {
            output.WriteLine($"  {clusterType.ClusterType}{kind}: not known, {why}");
            return;
        }

        output.WriteLine($"  {clusterType.ClusterType}{kind}: {Counted.Of(clusterType.Images.Count, "image")}");
        var columns = new TextColumns();
        foreach (var image in clusterType.Images)
        {
            columns.Add(image.Reference.ToString(), string.Join(", ", image.DeploymentTargets));
        }

        columns.Write(output, "    ");
        foreach (var item in clusterType.Unseen)
        {
            output.WriteLine($"    and what {item} runs");
        }
    }
}
