namespace LcncInfra.Flow.Running;

/// <summary>Keeps a flow's state where every runner finds it. A shell stands behind it.</summary>
public interface IPromotionStore
{
    /// <summary>What is there now.</summary>
    StoredState Read();

    /// <summary>Writes if nobody else did since it was read; <see langword="false"/> if somebody did.</summary>
    /// <remarks>The same change on the same version is the same version again, whoever writes it.</remarks>
    bool TryWrite(StateChange change);
}
