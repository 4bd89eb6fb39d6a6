using System.Globalization;
using Pulumi;
using Pulumi.Gcp.Kms;

namespace LcncInfra.Components.Clusters.Gke;

/// <summary>The key of a cluster on GKE.</summary>
internal static class GkeKeys
{
    private const int SecondsPerDay = 86_400;

    private const int DaysUntilDeletion = 30;

    /// <summary>Makes the key, or takes the one that is there, and lets GKE and the nodes' disks use it.</summary>
    public static GkeKey Create(GkeScope scope)
    {
        var name = scope.Spec.Key.Given is { } given ? Output.Create(given) : CreateKey(scope);
        (string Part, string Account)[] users =
        [
            ("key-gke", $"service-{scope.Spec.ProjectNumber}@container-engine-robot.iam.gserviceaccount.com"),
            ("key-disks", $"service-{scope.Spec.ProjectNumber}@compute-system.iam.gserviceaccount.com"),
        ];
        return new GkeKey(name, [.. users.Select(user => new CryptoKeyIAMMember(
            scope.Names.Name(user.Part),
            new CryptoKeyIAMMemberArgs { CryptoKeyId = name, Role = "roles/cloudkms.cryptoKeyEncrypterDecrypter", Member = $"serviceAccount:{user.Account}" },
            scope.Names.Part()))]);
    }

    private static Output<string> CreateKey(GkeScope scope)
    {
        var names = scope.Names;
        var ring = new KeyRing(
            names.Name("ring"), new KeyRingArgs { Name = $"lcncinfra-{names.PhysicalName}", Project = scope.Spec.Project, Location = scope.Region }, names.Kept());
        return new CryptoKey(
            names.Name("key"),
            new CryptoKeyArgs
            {
                Name = "cluster",
                KeyRing = ring.Id,
                RotationPeriod = string.Create(CultureInfo.InvariantCulture, $"{(long)scope.Spec.Key.RotationDays * SecondsPerDay}s"),
                DestroyScheduledDuration = string.Create(CultureInfo.InvariantCulture, $"{DaysUntilDeletion * SecondsPerDay}s"),
                Labels = names.PlainTags,
            },
            names.Kept()).Id;
    }
}
