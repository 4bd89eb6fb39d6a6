using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Publishing.Pushing;

/// <summary>Finds files of others that a commit would lose because a file and a folder cannot have one name.</summary>
internal static class Obstacles
{
    /// <summary>Reports each.</summary>
    /// <param name="plan">What is to be written.</param>
    /// <param name="branch">What messages call the place.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void Find(Plan plan, string branch, DiagnosticBag diagnostics)
    {
        if (plan.Added.Count == 0 || plan.Kept.Count == 0)
        {
            return;
        }

        var kept = plan.Kept.ToHashSet(StringComparer.Ordinal);
        var folders = plan.Kept.SelectMany(path => FoldersOf(path).Select(folder => (folder, path)))
            .DistinctBy(f => f.folder, StringComparer.Ordinal)
            .ToDictionary(f => f.folder, f => f.path, StringComparer.Ordinal);
        foreach (var path in plan.Added.Select(file => file.Path.Value))
        {
            if ((FoldersOf(path).FirstOrDefault(kept.Contains) ?? folders.GetValueOrDefault(path)) is { } obstacle)
            {
                diagnostics.Add(PublishingDiagnostics.Obstacle(path, string.Concat(obstacle.Select(c => Git.GitText.IsVisible(c) ? c : '?')), branch));
            }
        }
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }
}
