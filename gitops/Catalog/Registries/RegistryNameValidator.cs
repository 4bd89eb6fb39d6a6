using System.Globalization;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Registries;

/// <summary>Finds names that stand twice in a registry.</summary>
internal static class RegistryNameValidator
{
    /// <summary>A finding at the second of two.</summary>
    public static IEnumerable<Diagnostic> Find(Sourced<Registry> registry)
    {
        var value = registry.Value;
        IEnumerable<(string Path, string Name)> locations = [("spec.primary.name", value.Primary.Name), .. Named("spec.mirrors", value.Mirrors.Select(m => m.Name))];

        // Projects and upstreams share one space: names of images begin with them.
        IEnumerable<(string Path, string Name)> roots = [.. Named("spec.projects", value.Projects.Select(p => p.Name)), .. Named("spec.upstreams", value.Upstreams.Select(u => u.Name))];
        return Twice(registry, "locations", locations)
            .Concat(Twice(registry, "projects or upstreams", roots))
            .Concat(Twice(registry, "signers", Named("spec.signers", value.Signers.Select(s => s.Name))))
            .Concat(value.Projects.Index().SelectMany(p => Twice(
                registry,
                $"repositories in project '{p.Item.Name}', both",
                p.Item.Repositories.Index().Select(r => (Invariant($"spec.projects[{p.Index}].repositories[{r.Index}]"), r.Item)))));
    }

    private static IEnumerable<(string Path, string Name)> Named(string list, IEnumerable<string> names) =>
        names.Index().Select(n => (Invariant($"{list}[{n.Index}].name"), n.Item));

    private static IEnumerable<Diagnostic> Twice(Sourced<Registry> registry, string what, IEnumerable<(string Path, string Name)> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return names.Where(n => n.Name.Length > 0 && !seen.Add(n.Name)).Select(n => RegistryDiagnostics.NameTwice(registry.At(n.Path), RegistryValidator.OwnerOf(registry), what, n.Name));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
