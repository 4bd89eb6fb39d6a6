using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.Differences;

/// <summary>The same change in many places: shown once, for all of them.</summary>
/// <param name="Members">The places, in order of paths; the first stands for all.</param>
public sealed record DifferenceGroup(ValueList<FileDifference> Members)
{
    /// <summary>What happens.</summary>
    public ChangeKind Kind => Members[0].Kind;

    /// <summary>The name of the files.</summary>
    public string File => Members[0].File;

    /// <summary>Whether the lines hold digests that are others in each place, so that those shown are only an example.</summary>
    public bool HasOtherDigests { get; } = Members.Count > 1 && Members
        .SelectMany(m => m.Hunks).SelectMany(hunk => hunk.Lines).Any(line => line.Kind != DiffLineKind.Context && DigestFold.Of(line.Text) != line.Text);

    /// <summary>The change at the first place.</summary>
    public ValueList<Hunk> Hunks => Members[0].Hunks;

    /// <summary>The cluster types, each once, in order.</summary>
    public ValueList<string> ClusterTypes { get; } = Members
        .Select(m => m.ClusterType).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The assignments as <c>clusterType/deploymentTarget</c>, each once, in order.</summary>
    public ValueList<string> Assignments { get; } = Members
        .Where(m => m.DeploymentTarget is not null).Select(m => m.Owner).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
}
