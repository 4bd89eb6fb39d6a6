using LcncInfra.Testing.Files;

namespace LcncInfra.Components.Tests.Repositories;

/// <summary>A control plane with one workload on two cluster types.</summary>
internal static class ControlPlaneSample
{
    public static void Write(TemporaryFolder folder)
    {
        folder.Write("dev/platform.yaml", $"""
            {ClusterType("stores")}
            ---
            {ClusterType("ships")}
            ---
            apiVersion: scheduler.kalypso.io/v1alpha1
            kind: WorkloadRegistration
            metadata:
              name: shop
            spec:
              workload:
                repo: https://git.example.com/teams/shop
                branch: main
                path: workload
              workspace: shop
            ---
            apiVersion: scheduler.kalypso.io/v1alpha1
            kind: SchedulingPolicy
            metadata:
              name: web
            spec:
              deploymentTargetSelector:
                workspace: shop
                labelSelector:
                  matchLabels:
                    purpose: site
              clusterTypeSelector:
                labelSelector:
                  matchLabels:
                    size: small
            """);
        folder.Write("workloads/shop/workload.yaml", """
            apiVersion: scheduler.kalypso.io/v1alpha1
            kind: Workload
            metadata:
              name: web
            spec:
              deploymentTargets:
                - name: site
                  labels:
                    purpose: site
                  environment: dev
                  manifests:
                    repo: https://git.example.com/teams/shop
                    branch: main
                    path: deploy
            """);
    }

    private static string ClusterType(string name) => $"""
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: ClusterType
        metadata:
          name: {name}
          labels:
            size: small
        spec:
          reconciler: lcncinfra.io/flux
          namespaceService: lcncinfra.io/namespace
          configType: lcncinfra.io/configmap
        """;
}
