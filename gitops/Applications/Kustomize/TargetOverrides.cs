using LcncInfra.Applications.Objects;
using LcncInfra.Applications.Patches;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Applications.Kustomize;

/// <summary>Finds what has to be laid over the base to get what an app is at a target.</summary>
/// <param name="Added">Objects that the base does not have.</param>
/// <param name="Patches">Items of <c>patches</c> for those that differ, and for those that go.</param>
internal sealed record TargetOverrides(ValueList<AppObject> Added, ValueList<GoMap> Patches)
{
    /// <summary>Whether the target is as the base.</summary>
    public bool IsEmpty => Added.Count == 0 && Patches.Count == 0;

    /// <summary>The difference.</summary>
    public static TargetOverrides Between(ValueList<AppObject> from, ValueList<AppObject> to)
    {
        var there = from.ToDictionary(o => o.Key);
        var wanted = to.Select(o => o.Key).ToHashSet();
        return new TargetOverrides(
            [.. to.Where(o => !there.ContainsKey(o.Key))],
            [
                .. to.Where(o => there.ContainsKey(o.Key)).Select(o => Change(there[o.Key], o)).OfType<GoMap>(),
                .. from.Where(o => !wanted.Contains(o.Key)).Select(Removal),
            ]);
    }

    private static GoMap? Change(AppObject from, AppObject to)
    {
        var steps = JsonPatch.Between(from.ToTree(), to.ToTree());
        return steps.Count == 0
            ? null
            : ObjectTree.Map(
                ("target", ObjectTree.Map(
                    ("group", from.Key.Group.Length == 0 ? null : from.Key.Group),
                    ("version", from.ApiVersion[(from.ApiVersion.IndexOf('/', StringComparison.Ordinal) + 1)..]),
                    ("kind", from.Kind),
                    ("name", from.Name))),
                ("patch", YamlV3Writer.Write(ObjectTree.List(steps))));
    }

    private static GoMap Removal(AppObject gone) => ObjectTree.Map(("patch", YamlV3Writer.Write(ObjectTree.Map(
        ("$patch", "delete"),
        ("apiVersion", gone.ApiVersion),
        ("kind", gone.Kind),
        ("metadata", ObjectTree.Map(("name", gone.Name), ("namespace", gone.Namespace)))))));
}
