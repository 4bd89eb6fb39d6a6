namespace LcncInfra.Model.Profiles;

/// <summary>Which tool's habits a run follows where values are the same either way.</summary>
public enum GeneratorProfile
{
    /// <summary>Traps are errors or warnings, files are owned, foreign files stay.</summary>
    Default,

    /// <summary>Exactly the bytes that Kalypso writes, and errors only where Kalypso writes nothing.</summary>
    Kalypso,
}
