using LcncInfra.Git;

namespace LcncInfra.Cli.Registries;

/// <summary>A registry or Helm repository did not give what was asked for. The message is fit to be shown: it holds no credentials.</summary>
internal sealed class RegistryException : Exception
{
    /// <summary>Says what failed and why.</summary>
    public RegistryException(RegistryFailure failure, string message)
        : base(GitText.Redact(message)) => Failure = failure;

    /// <summary>Why.</summary>
    public RegistryFailure Failure { get; }

    /// <summary>What the user can do about it.</summary>
    public string Remedy => Failure switch
    {
        RegistryFailure.Unreachable =>
            "Check the address and the network. Where it cannot be reached, write 'digest' beside the tag or version: then nothing has to be asked.",
        RegistryFailure.Refused =>
            "Log in with 'docker login'. Credentials are read from 'auths' of DOCKER_AUTH_CONFIG, REGISTRY_AUTH_FILE or docker's config.json; credential helpers are not asked.",
        RegistryFailure.NotFound => "Correct the name, or publish what is missing.",
        RegistryFailure.Changed => "Find out who replaced it; run 'lcnc lock' if it may be used.",
        _ => "See with 'curl -i' what it answers; something between here and there may answer in its place.",
    };
}
