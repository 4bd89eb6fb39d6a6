namespace LcncInfra.Flow.Running;

/// <summary>Keeps a flow's state where every runner finds it. A shell stands behind it.</summary>
public interface IPromotionStore
{
    /// <summary>What is there now.</summary>
    StoredState Read();

    /// <summary>Writes if nobody else did since it was read, and gives the version that is there then; <see langword="null"/> if somebody did.</summary>
    /// <remarks>The same change on the same version is the same version again, whoever writes it.</remarks>
    string? TryWrite(StateChange change);
}
