namespace LcncInfra.Stacks.Settings;

/// <summary>The settings of a stack, by their keys without the project's name.</summary>
internal static class SettingKeys
{
    public const string ControlPlane = "controlPlane";
    public const string Environment = "environment";
    public const string Lock = "lock";
    public const string Published = "published";
    public const string Publish = "publish";
    public const string Facts = "facts";
    public const string Agents = "agents";
    public const string AgentUsername = "agentUsername";
    public const string AgentPassword = "agentPassword";
    public const string AgentSshKey = "agentSshKey";
    public const string AgentKnownHosts = "agentKnownHosts";
    public const string Workspaces = "workspaces";
    public const string Charts = "charts";
    public const string SecretStores = "secretStores";
    public const string ScalingIdentities = "scalingIdentities";
    public const string LandingZones = "landingZones";
    public const string RegistryPlaces = "registryPlaces";
    public const string RegistryCredentials = "registryCredentials";
    public const string RegistryPasswords = "registryPasswords";
    public const string RegistryTokens = "registryTokens";
    public const string PullNamespaces = "pullNamespaces";
    public const string HarborPassword = "harborPassword";
    public const string HarborKey = "harborKey";
    public const string Kubeconfigs = "kubeconfigs";

    /// <summary>What must be encrypted in the file.</summary>
    public static IReadOnlyList<string> Secrets { get; } = [AgentPassword, AgentSshKey, HarborKey, HarborPassword, Kubeconfigs, RegistryPasswords, RegistryTokens];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        ControlPlane, Environment, Lock, Published, Publish, Facts, Agents, AgentUsername, AgentPassword, AgentSshKey, AgentKnownHosts,
        Workspaces, Charts, SecretStores, ScalingIdentities, LandingZones, RegistryPlaces, RegistryCredentials, RegistryPasswords, RegistryTokens, PullNamespaces, HarborPassword, HarborKey, Kubeconfigs,
    ];
}
