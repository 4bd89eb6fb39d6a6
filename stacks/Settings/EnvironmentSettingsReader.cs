using System.Collections.Immutable;
using LcncInfra.Components.Agents;
using LcncInfra.Components.Charts;
using LcncInfra.Components.LandingZones;
using LcncInfra.Components.Registries;
using LcncInfra.Model.Collections;
using LcncInfra.Stacks.Clusters;
using LcncInfra.Stacks.Publication;
using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Stacks.Settings;

/// <summary>Reads the configuration of the program that runs; reports everything that is wrong with it (LC940x).</summary>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class EnvironmentSettingsReader(SettingFindings findings)
{
    private static readonly (StoreKind Kind, string Word, string[] Required, string[] Optional)[] Stores =
    [
        (StoreKind.Vault, "vault", ["server"], ["path", "role", "mountPath"]),
        (StoreKind.Aws, "aws", [], ["region", "roleArn"]),
        (StoreKind.Azure, "azure", ["vaultUrl"], ["tenantId", "clientId", "vaultId"]),
        (StoreKind.Gcp, "gcp", [], ["project", "serviceAccount", "clusterName", "clusterLocation"]),
    ];

    // Their rights are those of what workloads scale by, which nobody here knows: the identities are there already.
    private static readonly (StoreKind Kind, string Word, string[] Required, string[] Optional)[] Identities =
    [
        (StoreKind.Aws, "aws", ["roleArn"], []),
        (StoreKind.Azure, "azure", ["clientId", "tenantId"], []),
        (StoreKind.Gcp, "gcp", ["serviceAccount"], []),
    ];

    private static readonly string[] PlaceFields =
        ["keyArn", "roleArn", "subscription", "subnetId", "privateDnsZoneId", "keyId", "keyIdentityId", "keyIdentityClientId", "keyName", "virtualRepository", "issuer", "ingressClass", "storageClass", "storageSize"];

    private static readonly string[] CredentialFields = ["username", "awsSecretArn", "azureUsernameSecret", "azurePasswordSecret", "googleSecretVersion"];

    private readonly Config _config = new();

    /// <summary>The settings; of what was reported they hold nothing.</summary>
    public EnvironmentSettings Read()
    {
        var deployment = Deployment.Instance;
        return new(Value(SettingKeys.Environment).Text() ?? deployment.StackName, GivenSettings.Find(SettingKeys.ControlPlane) ?? Value(SettingKeys.ControlPlane).RequiredText() ?? ".")
        {
            Root = deployment.RootDirectory,
            Lock = GivenSettings.Find(SettingKeys.Lock) ?? Value(SettingKeys.Lock).Text(),
            Published = Value(SettingKeys.Published).Text(),
            Publish = ReadPublish(Value(SettingKeys.Publish)),
            Facts = Value(SettingKeys.Facts) is { IsWritten: true } facts
                ? [.. facts.Items().Select(f => f.Word([.. FactNames.All])).OfType<string>()]
                : null,
            Agents = ValueMap.Of(Value(SettingKeys.Agents).Entries().Select(e => KeyValuePair.Create(e.Name, e.Value.Word(AgentKinds.Words) ?? AgentKinds.None))),
            Credentials = ReadCredentials(),
            Workspaces = [.. Value(SettingKeys.Workspaces).Entries().Select(w => new WorkspaceAccess(w.Name, w.Value.Texts()))],
            Charts = Value(SettingKeys.Charts).WithFields(ChartNames.All).Entries().ToImmutableDictionary(c => c.Name, c => ReadChart(c.Value), StringComparer.Ordinal),
            SecretStores = ReadNamed(SettingKeys.SecretStores, ReadStore),
            ScalingIdentities = ReadNamed(SettingKeys.ScalingIdentities, value => ReadOneOf(value, Identities, string.Empty)),
            LandingZones = [.. Value(SettingKeys.LandingZones).Items().Select(ReadLandingZone)],
            RegistryPlaces = Value(SettingKeys.RegistryPlaces).Entries().ToImmutableDictionary(p => p.Name, p => ReadTexts(p.Value, PlaceFields), StringComparer.Ordinal),
            RegistryCredentials = ReadRegistryCredentials(),
            HarborPassword = Secret(SettingKeys.HarborPassword),
            HarborKey = Secret(SettingKeys.HarborKey),
            RegistryTokens = ReadSecrets(SettingKeys.RegistryTokens),
            PullNamespaces = Value(SettingKeys.PullNamespaces).Entries().ToImmutableDictionary(p => p.Name, p => p.Value.Texts(), StringComparer.Ordinal),
            Kubeconfigs = ReadSecrets(SettingKeys.Kubeconfigs),
        };
    }

    private static ValueMap ReadTexts(SettingValue value, string[] fields) => ValueMap.Of(value.WithFields(fields).Entries()
        .Select(f => (f.Name, Text: f.Value.Text()))
        .Where(f => f.Text is not null)
        .Select(f => KeyValuePair.Create(f.Name, f.Text ?? string.Empty)));

    private ImmutableDictionary<string, RegistryCredentials> ReadRegistryCredentials()
    {
        var passwords = ReadSecrets(SettingKeys.RegistryPasswords);
        return Value(SettingKeys.RegistryCredentials).Entries()
            .ToImmutableDictionary(c => c.Name, c => ReadRegistryCredentials(c.Value, passwords.Find(c.Name)), StringComparer.Ordinal);
    }

    // Names of what clouds keep; only Harbor is given a password, which stands by itself, as a secret.
    private static RegistryCredentials ReadRegistryCredentials(SettingValue value, Output<string>? password)
    {
        var texts = ReadTexts(value, CredentialFields);
        return new RegistryCredentials
        {
            Username = Find("username"),
            Password = password is null ? null : (Input<string>)password,
            AwsSecretArn = Find("awsSecretArn"),
            AzureUsernameSecret = Find("azureUsernameSecret"),
            AzurePasswordSecret = Find("azurePasswordSecret"),
            GoogleSecretVersion = Find("googleSecretVersion"),
        };

        Input<string>? Find(string field) => texts.TryGetValue(field, out var text) ? (Input<string>)text : null;
    }

    private static ChartSource ReadChart(SettingValue value)
    {
        value.WithFields("repository", "version");
        return new ChartSource { Repository = value.Field("repository").Text(), Version = value.Field("version").Text() };
    }

    private static PublishSettings ReadPublish(SettingValue value)
    {
        value.WithFields("repository", "branch", "provider", "direct", "lcnc", "factsFolder");
        var defaults = new PublishSettings();
        return new()
        {
            Repository = value.Field("repository").Text(),
            Branch = value.Field("branch").Text(),
            Provider = value.Field("provider").Word("auto", "github", "gitlab", "gitea", "azure-devops", "none"),
            IsDirect = value.Field("direct").Flag(),
            Lcnc = value.Field("lcnc").Text() ?? defaults.Lcnc,
            FactsFolder = value.Field("factsFolder").Text() ?? defaults.FactsFolder,
        };
    }

    private ImmutableDictionary<string, StoreSettings> ReadNamed(string name, Func<SettingValue, StoreSettings?> read)
    {
        var named = ImmutableDictionary.CreateBuilder<string, StoreSettings>(StringComparer.Ordinal);
        foreach (var (entry, value) in Value(name).Entries())
        {
            if (read(value) is { } settings)
            {
                named[entry] = settings;
            }
        }

        return named.ToImmutable();
    }

    private LandingZoneSettings ReadLandingZone(SettingValue value)
    {
        value.WithFields("team", "clusterTypes", "namespaces", "groups", "repositories", "agent", "registry", "secrets");
        return new(value.Key, value.Field("team").RequiredText() ?? string.Empty, value.Field("clusterTypes").Texts())
        {
            Namespaces = [.. value.Field("namespaces").Entries().Select(n => (n.Name, n.Value.RequiredText() ?? string.Empty))],
            Groups = [.. value.Field("groups").Entries().Select(g => new TeamGroup(g.Name, g.Value.RequiredText() ?? string.Empty))],
            Repositories = value.Field("repositories").Texts(),
            HasAgent = value.Field("agent").Flag(),
            HasRegistry = value.Field("registry").Flag(),
            Secrets = value.Field("secrets") is { IsWritten: true } secrets ? ReadOneOf(secrets, Stores, string.Empty) : null,
        };
    }

    private StoreSettings? ReadStore(SettingValue value) =>
        value.IsText("delivered") ? new(value.Key, StoreKind.Delivered, ValueMap.Empty) : ReadOneOf(value, Stores, "'delivered', or ");

    private StoreSettings? ReadOneOf(SettingValue value, (StoreKind Kind, string Word, string[] Required, string[] Optional)[] shapes, string or)
    {
        value.WithFields([.. shapes.Select(s => s.Word)]);
        if (value.Entries() is not [var (word, written)] || shapes.FirstOrDefault(s => s.Word == word) is not { Word: not null } shape)
        {
            findings.Add(SettingDiagnostics.WrongShape(findings.At(value.Key), value.Key, $"{or}a mapping with one of {string.Join(", ", shapes.Select(s => s.Word))}"));
            return null;
        }

        written.WithFields([.. shape.Required, .. shape.Optional]);
        var values = shape.Required.Select(f => (f, written.Field(f).RequiredText())).Concat(shape.Optional.Select(f => (f, written.Field(f).Text())));
        return new(written.Key, shape.Kind, ValueMap.Of(values.Where(v => v.Item2 is not null).Select(v => KeyValuePair.Create(v.f, v.Item2 ?? string.Empty))));
    }

    private RepositoryCredentials? ReadCredentials()
    {
        var credentials = new RepositoryCredentials
        {
            Username = Value(SettingKeys.AgentUsername).Text() is { } user ? (Input<string>)user : null,
            Password = Secret(SettingKeys.AgentPassword),
            SshPrivateKey = Secret(SettingKeys.AgentSshKey),
            KnownHosts = Value(SettingKeys.AgentKnownHosts).Text() is { } hosts ? (Input<string>)hosts : null,
        };
        var (password, key) = (credentials.Password is not null, credentials.SshPrivateKey is not null);
        if (password && key)
        {
            findings.Add(SettingDiagnostics.TwoWaysIn(findings.At(KeyOf(SettingKeys.AgentSshKey)), KeyOf(SettingKeys.AgentPassword), KeyOf(SettingKeys.AgentSshKey)));
        }

        foreach (var (needs, name, given) in new[] { (password, SettingKeys.AgentUsername, credentials.Username), (key, SettingKeys.AgentKnownHosts, credentials.KnownHosts) })
        {
            if (needs && given is null)
            {
                findings.Add(SettingDiagnostics.Missing(findings.At(KeyOf(name)), KeyOf(name)));
            }
        }

        return password || key ? credentials : null;
    }

    // Messages about them name keys only.
    private SecretTexts ReadSecrets(string name)
    {
        var value = Value(name);
        return value.IsText(StackSettings.Encrypted)
            ? SecretTexts.Encrypted
            : SecretTexts.Of(value.Entries().Select(e => KeyValuePair.Create(e.Name, e.Value.Text() ?? string.Empty)));
    }

    // What only the engine can decrypt is a secret that is not known, so that nothing is made of what stands for it.
    private Input<string>? Secret(string name) => _config.GetSecret(name) switch
    {
        null => null,
        _ when _config.Get(name) == StackSettings.Encrypted => (Input<string>)Output.CreateSecret(OutputUtilities.CreateUnknown(string.Empty)),
        var secret => (Input<string>)secret,
    };

    private SettingValue Value(string name) => SettingValue.Parse(KeyOf(name), _config.Get(name), findings);

    private static string KeyOf(string name) => $"{Deployment.Instance.ProjectName}:{name}";
}
