using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing;

namespace LcncInfra.Cli.Publish;

/// <summary>Finds environments of one run that would be published over each other.</summary>
internal static class SharedBranches
{
    /// <summary>Reports each pair.</summary>
    public static void Find(IReadOnlyList<(GeneratedPublication Generated, PublishTarget Target)> publications, DiagnosticBag found)
    {
        for (var i = 0; i < publications.Count; i++)
        {
            var (one, target) = publications[i];
            foreach (var (other, _) in publications.Take(i).Where(p => IsSame(p.Target, target) && Overlap(p.Generated.Origin.Root, one.Origin.Root)))
            {
                found.Add(PublishingDiagnostics.SharedBranch(one.Origin.Environment, other.Origin.Environment, target.Branch));
            }
        }
    }

    private static bool IsSame(PublishTarget left, PublishTarget right) =>
        left.Repository.Identity == right.Repository.Identity && left.Branch == right.Branch;

    private static bool Overlap(string left, string right) => IsInside(left, right) || IsInside(right, left);

    private static bool IsInside(string path, string folder) => folder.Length == 0 || $"{path}/".StartsWith($"{folder}/", StringComparison.OrdinalIgnoreCase);
}
