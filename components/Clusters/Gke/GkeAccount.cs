using Pulumi.Gcp.ServiceAccount;
using Projects = Pulumi.Gcp.Projects;

namespace LcncInfra.Components.Clusters.Gke;

/// <summary>The account of the nodes of a cluster on GKE.</summary>
internal static class GkeAccount
{
    private const int LongestName = 30;

    // To write logs and metrics, and to pull images; the account that nodes have otherwise may edit the whole project.
    private static readonly (string Part, string Role)[] Rights =
    [
        ("nodes-run", "roles/container.defaultNodeServiceAccount"),
        ("nodes-pull", "roles/artifactregistry.reader"),
    ];

    /// <summary>Makes it, with no more rights than a node needs.</summary>
    public static Account Create(GkeScope scope)
    {
        var names = scope.Names;
        var account = new Account(
            names.Name("nodes"),
            new AccountArgs { AccountId = CloudName.Of($"gke-{names.PhysicalName}", LongestName), Project = scope.Spec.Project, DisplayName = $"Nodes of cluster {names.PhysicalName}" },
            names.Part());
        foreach (var (part, role) in Rights)
        {
            _ = new Projects.IAMMember(
                names.Name(part), new Projects.IAMMemberArgs { Project = scope.Spec.Project, Role = role, Member = account.Email.Apply(email => $"serviceAccount:{email}") }, names.Part());
        }

        return account;
    }
}
