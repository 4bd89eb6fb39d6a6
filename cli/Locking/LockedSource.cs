namespace LcncInfra.Cli.Locking;

/// <summary>One name of one repository, pinned.</summary>
/// <param name="Kind">What it is used for.</param>
/// <param name="Repo">URL without credentials; <c>.</c> for a control plane that was given as a folder.</param>
/// <param name="Ref">Branch, tag or commit as written; of a chart, its name, <c>@</c> and its version.</param>
/// <param name="Revision">What it stood for: the whole object name of a commit, or the digest of an artifact or chart.</param>
internal sealed record LockedSource(LockedSourceKind Kind, string Repo, string Ref, string Revision) : IComparable<LockedSource>
{
    /// <inheritdoc/>
    public int CompareTo(LockedSource? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Kind.CompareTo(other.Kind);
        order = order != 0 ? order : string.CompareOrdinal(Repo, other.Repo);
        order = order != 0 ? order : string.CompareOrdinal(Ref, other.Ref);
        return order != 0 ? order : string.CompareOrdinal(Revision, other.Revision);
    }
}
