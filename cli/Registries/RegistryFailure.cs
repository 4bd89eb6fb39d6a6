namespace LcncInfra.Cli.Registries;

/// <summary>Why a registry or Helm repository did not give what was asked for; decides which remedy a message names.</summary>
internal enum RegistryFailure
{
    /// <summary>Its host does not answer.</summary>
    Unreachable,

    /// <summary>It refuses us.</summary>
    Refused,

    /// <summary>It has no such tag, digest, chart or version.</summary>
    NotFound,

    /// <summary>What it has is not what it had.</summary>
    Changed,

    /// <summary>What it answered is not what was asked for.</summary>
    Broken,
}
