using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Apps.Runtimes;

namespace LcncInfra.AppRepositories.Scaffolds;

/// <summary>Makes the files of a new application repository: the app, its flow, tests, image, pipelines and owners.</summary>
public static class Scaffold
{
    private const string NodeRed = "node-red";
    private const string Generic = "generic";

    private static readonly (string Path, string Template)[] Common =
    [
        (".github/workflows/app.yaml", "common/.github/workflows/app.yaml"),
        (".tekton/open-pull-request.mjs", "common/.tekton/open-pull-request.mjs"),
        (".tekton/pipeline.yaml", "common/.tekton/pipeline.yaml"),
    ];

    private static readonly (string Path, string Template)[] OfNodeRed =
    [
        (".dockerignore", "node-red/dockerignore"),
        (".gitignore", "node-red/gitignore"),
        ("Dockerfile", "node-red/Dockerfile"),
        ("README.md", "node-red/README.md"),
        ("flows/flows.json", "node-red/flows/flows.json"),
        ("package-lock.json", "node-red/package-lock.json"),
        ("package.json", "node-red/package.json"),
        ("project.toml", "node-red/project.toml"),
        ("settings.js", "node-red/settings.js"),
        ("test/app.test.js", "node-red/test/app.test.js"),
        ("test/cases/discounts.json", "node-red/test/cases/discounts.json"),
    ];

    private static readonly (string Path, string Template)[] OfOthers =
    [
        (".dockerignore", "generic/dockerignore"),
        (".gitignore", "generic/gitignore"),
        ("Dockerfile", "generic/Dockerfile"),
        ("README.md", "generic/README.md"),
        ("app/README.txt", "generic/app-readme"),
        ("project.toml", "generic/project.toml"),
        ("test/run.sh", "generic/test/run.sh"),
    ];

    /// <summary>The files, in order of their paths.</summary>
    /// <param name="options">What the repository is about; without problems.</param>
    public static IReadOnlyList<ScaffoldFile> Make(ScaffoldOptions options)
    {
        if (options.Problems().FirstOrDefault() is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        var isNodeRed = options.Runtime == BuiltinRuntimes.NodeRed.Name;
        var values = ScaffoldValues.Of(options, isNodeRed ? NodeRed : Generic);
        return
        [
            .. Common.Concat(isNodeRed ? OfNodeRed : OfOthers)
                .Append((".github/CODEOWNERS", options.Lane == AppLane.Citizen ? "common/CODEOWNERS-citizen" : "common/CODEOWNERS-pro"))
                .Select(f => new ScaffoldFile(f.Item1, ScaffoldTemplates.Fill(f.Item2, values), f.Item1.EndsWith(".sh", StringComparison.Ordinal)))
                .Append(App(values, isNodeRed))
                .OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
    }

    private static ScaffoldFile App(IReadOnlyDictionary<string, string> values, bool isBuiltin)
    {
        var app = ScaffoldTemplates.Fill("common/app.yaml", values);
        return new ScaffoldFile("app.yaml", isBuiltin ? app : app + ScaffoldTemplates.Fill("common/runtime.yaml", values), IsExecutable: false);
    }
}
