using System.Globalization;

namespace LcncInfra.Testing.Fuzzing;

/// <summary>Writes small control planes of the environment <c>dev</c>: mostly valid, with selectors, configurations and templates of all sorts.</summary>
public sealed class ControlPlaneGenerator
{
    private static readonly string[] Zones = ["red", "green", "blue"];
    private static readonly string[] Tiers = ["small", "large"];
    private static readonly string[] Operators = ["In", "NotIn", "Exists", "DoesNotExist"];

    private static readonly string[] Values =
    [
        "eu", "'quoted'", "3", "1.10", "true", "''", "two words", "{a: 1, b: [x, y]}", "[{name: a, size: 1}]", "[{name: a, tier: x}, {name: b}]", "- x\n- y",
        "name: shop\nports:\n  - 80\n  - 443\n", "Note: see docs", "on", "012", "é😀", "{{ .Workload }}", "null", "2024-01-01", "[1, 2", "a\tb", "0x1F",
    ];

    private static readonly string[] Manifests =
    [
        "name: {{ .DeploymentTargetName }}\nnamespace: {{ .Namespace }}\n", "labels:\n{{ toYaml .Labels | indent 2 }}\n", "repo: {{ .Manifests.repo | quote }}\n",
        "{{ if eq .Workspace \"sales\" }}a: 1\n{{ end }}", "{{ range $k, $v := .Labels }}{{ $k }}: {{ $v | quote }}\n{{ end }}", "{{ with .ConfigData.REGION }}region: {{ . | quote }}\n{{ end }}",
        "hash: {{ hash .ConfigData }}\n", "type: {{ .ClusterType }}", "{{ define \"t\" }}x{{ end }}a: {{ template \"t\" . }}\n",
    ];

    private static readonly string[] ConfigManifests =
    [
        "kind: ConfigMap\nmetadata:\n  name: platform-config\ndata:\n{{ toYaml .ConfigData | indent 2 }}\n", "kind: Values\ndata:\n{{ toYaml .ConfigData | indent 2 }}\n",
        "kind: Values\ndata:\n{{ stringify .ConfigData | indent 2 }}\n", "kind: Values\ndata: {{ toJson .ConfigData }}\n",
    ];

    private static readonly string[] Schemas =
    [
        """{"required": ["REGION"]}""", """{"properties": {"REGION": {"type": "string"}, "SIZE": {"type": "number", "minimum": 2}}}""", "{}", """{"additionalProperties": true, "minProperties": 1}""",
    ];

    private readonly RandomChoice _choice;
    private readonly List<(string Path, string Text)> _files = [];

    private ControlPlaneGenerator(int seed) => _choice = new RandomChoice(seed);

    /// <summary>The files of the control plane of a seed, one object each.</summary>
    public static IReadOnlyList<(string Path, string Text)> Write(int seed)
    {
        var generator = new ControlPlaneGenerator(seed);
        generator.Write();
        return generator._files;
    }

    private void Write()
    {
        Add(".environments", "Environment", "dev", "spec: {controlPlane: {repo: https://example.com/cp, branch: dev, path: .}}\n");
        Add("dev", "BaseRepo", "main", "spec: {repo: https://example.com/cp, branch: main, path: ., commit: 0123456789abcdef0123456789abcdef01234567}\n");
        Add("main", "Template", "flux", $"spec:\n  type: reconciler\n  manifests:\n{Manifest(Manifests)}{Manifest(Manifests)}");
        Add("main", "Template", "ns", "spec:\n  type: namespace\n  manifests: ['kind: Namespace']\n");
        Add("main", "Template", "config", $"spec:\n  type: config\n  manifests:\n{Manifest(ConfigManifests)}");
        Add("main", "Template", "env", "spec:\n  type: config\n  contentType: sh\n  manifests:\n    - |\n      {{ range $k, $v := .ConfigData }}export {{ $k }}={{ $v | toYaml | squote }}\n      {{ end }}\n");
        Repeat(1, 4, i => Add("dev", "ClusterType", Name("type", i), $"spec: {{reconciler: flux, namespaceService: ns, configType: {_choice.Of(["config", "config", "env"])}}}\n", Labels()));
        Repeat(0, 4, i => Add("dev", "SchedulingPolicy", Name("policy", i),
            $"spec:\n  deploymentTargetSelector:\n{(_choice.Happens(30) ? "    workspace: sales\n" : string.Empty)}{Selector()}  clusterTypeSelector:\n{Selector()}"));
        Repeat(0, 3, AddWorkload);
        Repeat(0, 6, AddConfig);
        Repeat(0, 2, i => Add(_choice.Of(["dev", "main"]), "ConfigSchema", Name("schema", i), $"spec:\n  schema: '{_choice.Of(Schemas)}'\n", Labels()));
        if (_choice.Happens(30))
        {
            Add("dev", "GitOpsRepo", "dev", $"spec: {{repo: https://example.com/gitops, branch: dev, path: {_choice.Of([".", "clusters", "./a/b"])}}}\n");
        }
    }

    private void AddWorkload(int index)
    {
        var name = Name("app", index);
        Add(_choice.Of(["dev", "main"]), "WorkloadRegistration", name,
            $"spec:\n  workload: {{repo: https://example.com/{name}, branch: main, path: .}}\n  workspace: {_choice.Of(["sales", "finance", "''"])}\n");
        var targets = string.Concat(Enumerable.Range(0, _choice.Between(0, 3)).Select(i =>
            $"    - name: {Name("t", i)}\n      environment: {_choice.Of(["dev", "dev", "dev", "qa"])}\n      labels: {Labels()}\n      manifests: {{repo: https://example.com/{name}, branch: main, path: {_choice.Of(["a", "."])}}}\n"));
        Add($"workloads/{name}", "Workload", name, $"spec:\n  deploymentTargets:{(targets.Length == 0 ? " []\n" : $"\n{targets}")}", _choice.Happens(30) ? Labels() : "{}");
    }

    private void AddConfig(int index)
    {
        var keyed = _choice.Happens(25);
        var data = string.Concat(Enumerable.Range(0, _choice.Between(1, 4)).Select(i =>
        {
            var key = _choice.Of(["REGION", "SIZE", "DATABASES", "k.v"]);
            return string.Create(CultureInfo.InvariantCulture, $"  {(keyed ? $"zone.{_choice.Of(Zones)}.K{i}" : $"{key}{(i == 0 ? string.Empty : i)}")}: {Quoted(_choice.Of(Values))}\n");
        }));
        var name = Name(keyed ? "azure-app-config" : "config", index);
        var labels = keyed ? "{}" : Labels().Replace("{", _choice.Happens(95) ? "{platform-config: \"true\", " : "{", StringComparison.Ordinal).Replace(", }", "}", StringComparison.Ordinal);
        _files.Add(($"{_choice.Of(["dev", "main"])}/{name}.yaml", $"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}\n  labels: {labels}\ndata:\n{data}"));
    }

    private string Labels() => _choice.Below(4) switch
    {
        0 => "{}",
        1 => $"{{zone: {_choice.Of(Zones)}}}",
        2 => $"{{tier: {_choice.Of(Tiers)}}}",
        _ => $"{{zone: {_choice.Of(Zones)}, tier: {_choice.Of(Tiers)}}}",
    };

    private string Selector() => _choice.Below(5) switch
    {
        0 => "    labelSelector: {}\n",
        1 => $"    labelSelector: {{matchExpressions: [{Requirement()}]}}\n",
        _ => $"    labelSelector: {{matchLabels: {Labels()}}}\n",
    };

    private string Requirement()
    {
        var word = _choice.Of(Operators);
        return $"{{key: zone, operator: {word}{(word.EndsWith("In", StringComparison.Ordinal) ? $", values: [{_choice.Of(Zones)}, {_choice.Of(Zones)}]" : string.Empty)}}}";
    }

    private string Manifest(string[] manifests) => $"    - {Quoted(_choice.Of(manifests))}\n";

    private static string Name(string prefix, int index) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{index}");

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";

    private void Add(string folder, string kind, string name, string rest, string? labels = null) => _files.Add(
        ($"{folder}/{kind.ToLowerInvariant()}-{name}.yaml", $"apiVersion: scheduler.kalypso.io/v1alpha1\nkind: {kind}\nmetadata:\n  name: {name}\n{(labels is null ? string.Empty : $"  labels: {labels}\n")}{rest}"));

    private void Repeat(int least, int most, Action<int> add)
    {
        for (var (i, count) = (0, _choice.Between(least, most)); i < count; i++)
        {
            add(i);
        }
    }
}
