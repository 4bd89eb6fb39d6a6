using System.Globalization;
using Pulumi;
using AwsKms = Pulumi.Aws.Kms;
using GcpKms = Pulumi.Gcp.Kms;
using KeyVault = Pulumi.AzureNative.KeyVault;

namespace LcncInfra.Components.Encryption;

/// <summary>A key of one environment in one cloud, which rotates by itself and outlives mistakes.</summary>
public sealed class EnvironmentKey : ComponentResource
{
    private const int SecondsPerDay = 86_400;

    private const int DaysUntilDeletion = 30;

    private const int RsaBits = 3072;

    /// <summary>Makes the key.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">The cloud and how often it rotates.</param>
    /// <param name="options">Options of the component; its provider is the cloud's.</param>
    public EnvironmentKey(string name, EnvironmentKeyArgs args, ComponentResourceOptions? options = null)
        : base("lcncinfra:encryption:EnvironmentKey", name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        KeyId = args switch
        {
            EnvironmentKeyArgs.Aws aws => Make(aws),
            EnvironmentKeyArgs.Azure azure => Make(azure),
            EnvironmentKeyArgs.Gcp gcp => Make(gcp),
            _ => throw new ArgumentException($"{args.GetType().Name} is of no cloud that has keys here.", nameof(args)),
        };
        RegisterOutputs();
    }

    /// <summary>What the cloud calls the key where something is encrypted with it: an ARN, a URI without version, a resource name.</summary>
    [Output("keyId")]
    public Output<string> KeyId { get; private set; }

    private Output<string> Make(EnvironmentKeyArgs.Aws args)
    {
        var key = new AwsKms.Key(
            $"{GetResourceName()}-key",
            new AwsKms.KeyArgs
            {
                Description = $"Secrets of environment {args.Environment}",
                EnableKeyRotation = true,
                RotationPeriodInDays = args.RotationDays,
                DeletionWindowInDays = DaysUntilDeletion,
                Policy = args.Policy,
                Tags = { ["lcncinfra.io/environment"] = args.Environment },
            },
            Options(args));
        _ = new AwsKms.Alias(
            $"{GetResourceName()}-alias",
            new AwsKms.AliasArgs { Name = $"alias/lcncinfra-{args.Environment}", TargetKeyId = key.KeyId },
            new CustomResourceOptions { Parent = this });
        return key.Arn;
    }

    private Output<string> Make(EnvironmentKeyArgs.Azure args) => new KeyVault.Key(
        $"{GetResourceName()}-key",
        new KeyVault.KeyArgs
        {
            KeyName = $"lcncinfra-{args.Environment}",
            ResourceGroupName = args.ResourceGroup,
            VaultName = args.Vault,
            Properties = new KeyVault.Inputs.KeyPropertiesArgs
            {
                Kty = KeyVault.JsonWebKeyType.RSA,
                KeySize = RsaBits,
                RotationPolicy = new KeyVault.Inputs.RotationPolicyArgs
                {
                    LifetimeActions =
                    {
                        new KeyVault.Inputs.LifetimeActionArgs
                        {
                            Action = new KeyVault.Inputs.ActionArgs { Type = KeyVault.KeyRotationPolicyActionType.Rotate },
                            Trigger = new KeyVault.Inputs.TriggerArgs { TimeAfterCreate = string.Create(CultureInfo.InvariantCulture, $"P{args.RotationDays}D") },
                        },
                    },
                },
            },
            Tags = { ["lcncinfra.io_environment"] = args.Environment },
        },
        Options(args)).KeyUri;

    private Output<string> Make(EnvironmentKeyArgs.Gcp args)
    {
        var ring = new GcpKms.KeyRing(
            $"{GetResourceName()}-ring",
            new GcpKms.KeyRingArgs { Name = $"lcncinfra-{args.Environment}", Location = args.Location },
            new CustomResourceOptions { Parent = this, Protect = args.IsProtected });
        var key = new GcpKms.CryptoKey(
            $"{GetResourceName()}-key",
            new GcpKms.CryptoKeyArgs
            {
                Name = "secrets",
                KeyRing = ring.Id,
                RotationPeriod = string.Create(CultureInfo.InvariantCulture, $"{args.RotationDays * SecondsPerDay}s"),
                DestroyScheduledDuration = string.Create(CultureInfo.InvariantCulture, $"{DaysUntilDeletion * SecondsPerDay}s"),
                Labels = { ["environment"] = args.Environment },
            },
            Options(args));
        if (args.SecretManagerOf is { } number)
        {
            _ = new GcpKms.CryptoKeyIAMMember(
                $"{GetResourceName()}-secret-manager",
                new GcpKms.CryptoKeyIAMMemberArgs
                {
                    CryptoKeyId = key.Id,
                    Role = "roles/cloudkms.cryptoKeyEncrypterDecrypter",
                    Member = $"serviceAccount:service-{number}@gcp-sa-secretmanager.iam.gserviceaccount.com",
                },
                new CustomResourceOptions { Parent = this });
        }

        return key.Id;
    }

    private CustomResourceOptions Options(EnvironmentKeyArgs args) => new() { Parent = this, Protect = args.IsProtected };
}
