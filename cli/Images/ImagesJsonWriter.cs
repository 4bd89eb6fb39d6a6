using System.Text.Json;
using LcncInfra.Cli.Reporting;
using LcncInfra.Generation.Images;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Images;

/// <summary>Writes images as JSON, as <c>schemas/output/images.json</c> describes it.</summary>
internal static class ImagesJsonWriter
{
    public static void Write(TextWriter output, IReadOnlyList<EnvironmentImages> environments, IReadOnlyList<Diagnostic> diagnostics) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("command", "images");
            json.WriteStartArray("environments");
            foreach (var environment in environments)
            {
                Write(json, environment);
            }

            json.WriteEndArray();
            JsonText.Diagnostics(json, diagnostics);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, EnvironmentImages environment)
    {
        json.WriteStartObject();
        json.WriteString("environment", environment.Environment);
        json.WriteStartArray("clusterTypes");
        foreach (var clusterType in environment.ClusterTypes)
        {
            Write(json, clusterType);
        }

        json.WriteEndArray();
        JsonText.Strings(json, "registryPaths", ImageLister.RegistryPaths(environment.ClusterTypes));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ClusterTypeImages clusterType)
    {
        json.WriteStartObject();
        json.WriteString("clusterType", clusterType.ClusterType);
        json.WriteBoolean("airGapped", clusterType.IsAirGapped);
        json.WriteBoolean("known", clusterType.Unknown is null);
        if (clusterType.Unknown is { } why)
        {
            json.WriteString("reason", why);
        }

        json.WriteStartArray("images");
        foreach (var image in clusterType.Images)
        {
            Write(json, image);
        }

        json.WriteEndArray();
        JsonText.Strings(json, "unseen", clusterType.Unseen);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RequiredImage image)
    {
        json.WriteStartObject();
        json.WriteString("image", image.Reference.ToString());
        json.WriteString("host", image.Reference.Host);
        json.WriteString("repository", image.Reference.Repository);
        WriteIfKnown(json, "tag", image.Reference.Tag);
        WriteIfKnown(json, "digest", image.Reference.Digest);
        WriteIfKnown(json, "registryPath", image.RegistryPath);
        JsonText.Strings(json, "deploymentTargets", image.DeploymentTargets);
        json.WriteEndObject();
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
