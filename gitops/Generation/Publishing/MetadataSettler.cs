using LcncInfra.Model.Collections;
using LcncInfra.Repository.Interchange;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Releases;

namespace LcncInfra.Generation.Publishing;

/// <summary>Lets a tree alone of which nothing but the commit that it comes from is new.</summary>
/// <remarks>Promotion tools make a pull request of every commit that they find; the note of the published commit says that nothing is missing.</remarks>
internal static class MetadataSettler
{
    /// <summary>The plan without what only says where the tree comes from, if that is all of it.</summary>
    public static Plan Settle(Plan plan, PublicationInputs inputs) =>
        (inputs.Hydrator is not null || inputs.KeepsOrigin) && plan is { Added.Count: 0, Removed.Count: 0, Changed.Count: > 0 } && plan.Changed.All(f => IsOfOrigin(f.Path.Value))
            ? plan with
            {
                Changed = [],
                Kept = plan.Kept.Concat(plan.Changed.Select(f => f.Path.Value)).Order(StringComparer.Ordinal).ToValueList(),
            }
            : plan;

    private static bool IsOfOrigin(string path) => IsAt(path, HydratorMetadata.Path) || IsAt(path, ReleaseRecord.Path);

    private static bool IsAt(string path, string record) => path == record || path.EndsWith($"/{record}", StringComparison.Ordinal);
}
