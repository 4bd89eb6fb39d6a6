using System.Text;
using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.Moves;

/// <summary>The files by which a reconciler deploys an assignment, read line by line, as a Template may have written it.</summary>
/// <param name="Text">Their text.</param>
internal sealed record DeliveryText(string Text)
{
    private const string Separator = "---\n";

    private const string WorkloadLabel = "lcncinfra.io/workload:";

    // What the guards of built-ins keep, whatever else goes.
    private static readonly string[] Guarded = ["PersistentVolumeClaim ", "CustomResourceDefinition ", "Namespace "];

    // What says whose it is and when it is deployed, not what is deployed.
    private static readonly string[] Ignored = ["lcncinfra.io/", "argocd.argoproj.io/sync-wave:", "project:"];

    /// <summary>The workload that its labels name; <see langword="null"/> if none does.</summary>
    public string? Workload => Lines.Select(l => l.Trim()).Where(l => l.StartsWith(WorkloadLabel, StringComparison.Ordinal))
        .Select(l => l[WorkloadLabel.Length..].Trim().Trim('"'))
        .FirstOrDefault();

    /// <summary>Kind and name of each of its objects, but for those that hold data.</summary>
    public ValueList<string> Objects => Text.Split(Separator).Select(ObjectOf).OfType<string>().Where(o => !Guarded.Any(o.StartsWith)).ToValueList();

    /// <summary>Whether what it deploys stays when it goes itself: <c>whenRemoved: Keep</c>, as built-ins write it.</summary>
    public bool IsKept => Has("deletionPolicy: Orphan") || Has("keepResources: true")
        || (Has("kind: Application\n") && !Has("resources-finalizer.argocd.argoproj.io"));

    private string[] Lines => Text.Split('\n');

    /// <summary>Reads the files by which an assignment is deployed, in order of their paths.</summary>
    public static DeliveryText Of(IEnumerable<ReadOnlyMemory<byte>> files) => new(string.Join(Separator, files.Select(f => Encoding.UTF8.GetString(f.Span))));

    /// <summary>What it deploys, whatever it is called: the same for an assignment before and after it is renamed.</summary>
    public string ContentOf(string environment, string clusterType, string target) => string.Join('\n', Lines.Where(l => !Ignored.Any(l.Trim().StartsWith)))
        .Replace($"{environment}-{clusterType}-{target}", "\u0002", StringComparison.Ordinal)
        .Replace(target, "\u0001", StringComparison.Ordinal);

    private bool Has(string text) => Text.Contains(text, StringComparison.Ordinal);

    private static string? ObjectOf(string document)
    {
        string? Value(string key) => document.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith(key, StringComparison.Ordinal))
            .Select(l => l[key.Length..].Trim().Trim('"'))
            .FirstOrDefault();

        return Value("kind:") is { } kind && Value("name:") is { } name
            ? Value("namespace:") is { } space ? $"{kind} {space}/{name}" : $"{kind} {name}"
            : null;
    }
}
