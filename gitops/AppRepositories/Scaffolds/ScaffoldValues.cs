using LcncInfra.Catalog.Apps;

namespace LcncInfra.AppRepositories.Scaffolds;

/// <summary>What the words in the templates of a new application repository stand for.</summary>
internal static class ScaffoldValues
{
    private const string LaneNote = " A change by anyone who is not listed as a developer\nin `.github/CODEOWNERS` may touch the citizen's files only.";

    private const string DockerHost = "              - name: DOCKER_HOST\n                value: tcp://localhost:2375\n";

    /// <summary>The values by word.</summary>
    /// <param name="options">What the repository is about.</param>
    /// <param name="folder">Folder of the templates for its runtime.</param>
    public static IReadOnlyDictionary<string, string> Of(ScaffoldOptions options, string folder)
    {
        var isGeneric = folder == "generic";
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = options.Name,
            ["runtime"] = options.Runtime,
            ["lane"] = options.Lane == AppLane.Citizen ? "citizen" : "pro",
            ["owner"] = options.Owner,
            ["version"] = options.Version,
            ["repository"] = options.ImageRepository,
            ["registry"] = options.ImageRepository.Split('/')[0],
            ["storage"] = options.Storage,
            ["pros"] = options.Pros,
            ["flow-owner"] = options.Lane == AppLane.Citizen ? "citizen" : "pro",
            ["citizen-patterns"] = isGeneric ? $"/app/ {options.Citizens}" : $"/flows/ {options.Citizens}\n/test/cases/ {options.Citizens}",
            ["test-image"] = isGeneric ? "docker.io/library/docker:28.5.1-cli" : "docker.io/library/node:22.23.3-bookworm-slim",
            ["runtime-image"] = options.RuntimeImage is null ? string.Empty : $"={options.RuntimeImage}",
            ["developers"] = string.Join(' ', options.Developers.Prepend("github-actions[bot]")),
            ["lane-note"] = options.Lane == AppLane.Citizen ? LaneNote : string.Empty,
            ["tekton-test-env"] = isGeneric ? DockerHost : string.Empty,
        };
        values["tekton-sidecar"] = isGeneric ? ScaffoldTemplates.Fill("generic/tekton-sidecar.yaml", values) : string.Empty;
        values["test-steps"] = ScaffoldTemplates.Fill($"{folder}/test-steps.yaml", values);
        values["tekton-test"] = ScaffoldTemplates.Fill($"{folder}/tekton-test.yaml", values);
        return values;
    }
}
