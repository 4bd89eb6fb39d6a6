using System.Globalization;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Tenants;

/// <summary>Settings of namespaces with where they were written.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Path">Path of their mapping in the object.</param>
/// <param name="Owner">The object as messages call it.</param>
/// <param name="At">Finds where a field of the object was written.</param>
internal sealed record WrittenNamespaceSettings(NamespaceSettings Settings, string Path, string Owner, Func<string, SourceSpan> At)
{
    /// <summary>The object as suppressions name it.</summary>
    public required string Subject { get; init; }

    /// <summary>Path of a field as messages call it.</summary>
    public string PathOf(string field) => $"{Path}.{field}";

    /// <summary>Where a field was written.</summary>
    public SourceSpan Of(string field) => At(PathOf(field));

    /// <summary>All that an environment's objects say.</summary>
    public static IReadOnlyList<WrittenNamespaceSettings> In(EnvironmentCatalog catalog)
    {
        var all = new List<WrittenNamespaceSettings>();
        if (catalog.Settings is { } settings)
        {
            var (owner, subject) = ($"EnvironmentSettings '{settings.Value.Name}'", $"EnvironmentSettings/{settings.Value.Name}");
            all.Add(new(settings.Value.Namespaces, "spec.namespaces", owner, settings.At) { Subject = subject });
            all.AddRange(settings.Value.Workspaces.Select((w, i) => new WrittenNamespaceSettings(
                w.Namespaces, string.Create(CultureInfo.InvariantCulture, $"spec.workspaces[{i}]"), owner, settings.At)
            { Subject = subject }));
        }

        all.AddRange(catalog.ClusterTypeProfiles.Select(p => new WrittenNamespaceSettings(
            p.Value.Namespaces, "spec.namespaces", $"ClusterTypeProfile '{p.Value.Name}'", p.At)
        { Subject = $"ClusterTypeProfile/{p.Value.Name}" }));
        return [.. all.Where(s => !ReferenceEquals(s.Settings, NamespaceSettings.None))];
    }
}
