using LcncInfra.Model.Profiles;

namespace LcncInfra.Repository.Shards;

/// <summary>How a shard's record writes a profile: as the command line does.</summary>
internal static class ProfileName
{
    public static string Of(GeneratorProfile profile) => profile switch
    {
        GeneratorProfile.Default => "default",
        GeneratorProfile.Kalypso => "kalypso",
        _ => throw new InvalidOperationException($"Unknown profile {profile}."),
    };

    /// <exception cref="FormatException">There is no such profile.</exception>
    public static GeneratorProfile Read(string text) => text switch
    {
        "default" => GeneratorProfile.Default,
        "kalypso" => GeneratorProfile.Kalypso,
        _ => throw new FormatException(text),
    };
}
