using System.Text;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Trees;
using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests.Publishing;

/// <summary>Fields that no template sees still say something.</summary>
public sealed class UsedFieldTests
{
    private static readonly string GitOps = Object("GitOpsRepo", "dev", "spec: {repo: https://example.com/gitops, branch: dev, path: ./clusters}");

    [Fact]
    public void Kalypso_ignores_the_path_of_a_GitOps_repository_and_the_run_says_so()
    {
        var result = Generator.Generate(Create().With("dev/gitops.yaml", GitOps), new GenerationOptions { Environment = "dev", Profile = GeneratorProfile.Kalypso });

        Assert.Equal("LC6006", Assert.Single(result.Diagnostics).Code);
        Assert.Contains(result.Tree!.Files, file => file.Path.Value == "edge/README.md");
    }

    [Fact]
    public void The_release_file_names_the_GitOps_repository_and_what_the_environment_accepts()
    {
        var controlPlane = Create().With("dev/gitops.yaml", GitOps).With(
            "dev/settings.yaml",
            "apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {name: dev}\nspec:\n  suppressions: [{code: LC2003, subject: SchedulingPolicy/all, reason: A sandbox.}]\n");
        var result = Generator.Generate(controlPlane, new GenerationOptions { Environment = "dev" });
        var publication = PublicationComposer.Compose(RenderedEnvironment.Of(result), new EmptyTree(), new PublicationInputs(GeneratorProfile.Default, "1", null, null), new DiagnosticBag());

        var release = Encoding.UTF8.GetString(publication!.Plan.Added.Single(f => f.Path.Value.EndsWith("release.json", StringComparison.Ordinal)).Content.Span);
        Assert.Contains("""
              "gitOpsRepositories": [
                {
                  "name": "dev",
                  "repo": "https://example.com/gitops",
                  "branch": "dev",
                  "path": "./clusters"
                }
              ],
              "suppressions": [
                {
                  "code": "LC2003",
                  "subject": "SchedulingPolicy/all",
                  "reason": "A sandbox."
                }
              ]
            """, release, StringComparison.Ordinal);
    }

    private sealed class EmptyTree : IPublishedTree
    {
        public IReadOnlyList<string> Paths => [];

        public byte[]? Read(string path) => null;

        public bool[] HasSame(IReadOnlyList<RenderedFile> files) => new bool[files.Count];
    }
}
