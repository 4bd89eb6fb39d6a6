namespace LcncInfra.Benchmarks.Fleet;

/// <summary>The five templates of a synthetic fleet, as a platform team would write them.</summary>
internal static class FleetTemplates
{
    /// <summary>The text of every template, by file name.</summary>
    public static IEnumerable<(string File, string Text)> Write() =>
    [
        ("flux", Template("flux", "reconciler", Flux)),
        ("argocd", Template("argocd", "reconciler", Argo)),
        ("namespace", Template("namespace", "namespace", Namespace)),
        ("configmap", Template("configmap", "config", ConfigMap)),
        ("env-file", Template("env-file", "config\n  contentType: sh", EnvFile)),
    ];

    private const string Flux = """
            - |
              apiVersion: source.toolkit.fluxcd.io/v1
              kind: GitRepository
              metadata:
                name: {{ .DeploymentTargetName }}
                namespace: flux-system
              spec:
                interval: 5m
                url: {{ .Manifests.repo }}
                ref:
                  branch: {{ .Manifests.branch }}
            - |
              apiVersion: kustomize.toolkit.fluxcd.io/v1
              kind: Kustomization
              metadata:
                name: {{ .DeploymentTargetName }}
                namespace: flux-system
              spec:
                interval: 10m
                prune: true
                targetNamespace: {{ .Namespace }}
                sourceRef:
                  kind: GitRepository
                  name: {{ .DeploymentTargetName }}
                path: {{ .Manifests.path }}

        """;

    private const string Argo = """
            - |
              apiVersion: argoproj.io/v1alpha1
              kind: Application
              metadata:
                name: {{ .DeploymentTargetName }}
                namespace: argocd
              spec:
                project: {{ .Workspace }}
                source:
                  repoURL: {{ .Manifests.repo }}
                  targetRevision: {{ .Manifests.branch }}
                  path: {{ .Manifests.path }}
                destination:
                  server: https://kubernetes.default.svc
                  namespace: {{ .Namespace }}
                syncPolicy:
                  automated:
                    prune: true
                    selfHeal: true

        """;

    private const string Namespace = """
            - |
              apiVersion: v1
              kind: Namespace
              metadata:
                name: {{ .Namespace }}
                labels:
                  environment: {{ .Environment }}
                  workspace: {{ .Workspace }}
                  workload: {{ .Workload }}
                  group: {{ index .Labels "group" | quote }}

        """;

    private const string ConfigMap = """
            - |
              apiVersion: v1
              kind: ConfigMap
              metadata:
                name: platform-config
                namespace: {{ .Namespace }}
                annotations:
                  config-hash: {{ hash .ConfigData | quote }}
              data:
              {{- range $key, $value := .ConfigData }}
              {{- if kindIs "string" $value }}
                {{ $key }}: {{ $value | quote }}
              {{- else }}
                {{ $key }}.yaml: |
              {{ toYaml $value | indent 4 }}
              {{- end }}
              {{- end }}

        """;

    private const string EnvFile = """
            - |
              # {{ .DeploymentTargetName }} on {{ .ClusterType }}
              {{- range $key, $value := .ConfigData }}
              {{- if kindIs "string" $value }}
              export {{ $key }}={{ $value | squote }}
              {{- end }}
              {{- end }}

        """;

    private static string Template(string name, string type, string manifests) =>
        $"""
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: Template
        metadata:
          name: {name}
        spec:
          type: {type}
          manifests:
        {manifests}
        """;
}
