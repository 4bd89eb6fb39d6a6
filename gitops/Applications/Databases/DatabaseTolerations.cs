using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Databases;

/// <summary>Writes the taints of database nodes that do not keep a database away.</summary>
internal static class DatabaseTolerations
{
    /// <summary>The tolerations; <see langword="null"/> if there are none.</summary>
    public static GoList? Of(ValueList<Toleration> tolerations) => ObjectTree.List(tolerations.Select(t => ObjectTree.Map(
        ("key", t.Key),
        ("operator", t.Value is null ? "Exists" : "Equal"),
        ("value", t.Value),
        ("effect", t.Effect?.ToString()))));
}
