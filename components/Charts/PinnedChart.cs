using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace LcncInfra.Components.Charts;

/// <summary>A chart at one version, which never changes without a change of this code or of the program that uses it.</summary>
/// <param name="Repository">The repository of charts.</param>
/// <param name="Name">The chart.</param>
/// <param name="Version">Its version.</param>
internal sealed record PinnedChart(string Repository, string Name, string Version)
{
    private const int TimeoutSeconds = 600;

    /// <summary>The same chart from where a program has it, such as a mirror for clusters without a way out.</summary>
    public PinnedChart From(ChartSource? source) => source is null
        ? this
        : this with { Repository = source.Repository ?? Repository, Version = source.Version ?? Version };

    /// <summary>The namespace of a component's own objects, held against a level of Pod Security.</summary>
    public static Namespace Namespace(Resource parent, string name, string podSecurity, bool isProtected = false) => new(
        $"{parent.GetResourceName()}-namespace",
        new NamespaceArgs
        {
            Metadata = new ObjectMetaArgs
            {
                Name = name,
                Labels =
                {
                    ["pod-security.kubernetes.io/enforce"] = podSecurity,
                    ["pod-security.kubernetes.io/warn"] = "restricted",
                },
            },
        },
        new CustomResourceOptions { Parent = parent, Protect = isProtected ? true : null });

    /// <summary>Installs the chart; what fails is rolled back, and hooks are waited for.</summary>
    public Release Install(Resource parent, Namespace space, IReadOnlyDictionary<string, object> values, bool isProtected = false)
    {
        var isRegistry = Repository.StartsWith("oci://", StringComparison.Ordinal);
        var args = new ReleaseArgs
        {
            Name = Name,
            Chart = isRegistry ? $"{Repository.TrimEnd('/')}/{Name}" : Name,
            Version = Version,
            Namespace = space.Metadata.Apply(m => m.Name),
            Values = new Dictionary<string, object>(values, StringComparer.Ordinal),
            Atomic = true,
            CleanupOnFail = true,
            WaitForJobs = true,
            Timeout = TimeoutSeconds,
        };
        if (!isRegistry)
        {
            args.RepositoryOpts = new RepositoryOptsArgs { Repo = Repository };
        }

        return new Release($"{parent.GetResourceName()}-release", args, new CustomResourceOptions { Parent = parent, DependsOn = { space }, Protect = isProtected ? true : null });
    }
}
