namespace LcncInfra.Flow.Approvals;

/// <summary>What git says about the signature of a commit.</summary>
public enum SignatureState
{
    /// <summary>There is none, or nobody looked.</summary>
    None,

    /// <summary>It is good, by a key that git trusts.</summary>
    Good,

    /// <summary>It is there, and git does not accept it.</summary>
    Bad,
}
