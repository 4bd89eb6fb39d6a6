namespace LcncInfra.Benchmarks.Peers;

/// <summary>A chart for each assignment, with its values.</summary>
internal static class HelmChart
{
    private const string ConfigMap = """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: platform-config
          namespace: {{ .Values.namespace }}
        data:
        {{- range $key, $value := .Values.config }}
          {{ $key }}: {{ $value | quote }}
        {{- end }}

        """;

    /// <summary>Writes the chart of one assignment.</summary>
    public static void Write(string folder, int assignment)
    {
        var templates = Path.Combine(folder, "templates");
        Directory.CreateDirectory(templates);
        File.WriteAllText(Path.Combine(folder, "Chart.yaml"), $"apiVersion: v2\nname: app-{assignment}\nversion: 1.0.0\n");
        var config = string.Concat(PeerObjects.Configuration(assignment).Select(c => $"  {c.Key}: {c.Value}\n"));
        File.WriteAllText(
            Path.Combine(folder, "values.yaml"), $"name: app-{assignment}\nnamespace: prod-cloud-{assignment}\nconfig:\n{config}");
        File.WriteAllText(Path.Combine(templates, "configmap.yaml"), ConfigMap);
        foreach (var (file, text) in PeerObjects.Of("{{ .Values.name }}", "{{ .Values.namespace }}"))
        {
            File.WriteAllText(Path.Combine(templates, file), text);
        }
    }
}
