using System.Diagnostics;
using System.Text.Json;

namespace LcncInfra.Stacks.Tests.Building;

public sealed class FlavourTests
{
    private const string Project = "stacks/Stacks.csproj";

    // Starting msbuild takes a while: once for each flavour.
    private static readonly Lazy<JsonDocument> Packages = new(() => Evaluate("nuget"));
    private static readonly Lazy<JsonDocument> StandIns = new(() => Evaluate("standin"));

    [Theory]
    [InlineData("nuget", "nuget/")]
    [InlineData("standin", "")]
    public void A_flavour_has_folders_of_its_own_and_compiles_nothing_that_was_generated(string flavour, string below)
    {
        var json = flavour == "nuget" ? Packages.Value : StandIns.Value;

        var properties = json.RootElement.GetProperty("Properties");
        Assert.Equal($"obj/{below}", Normal(properties.GetProperty("BaseIntermediateOutputPath")));
        Assert.Equal($"bin/{below}", Normal(properties.GetProperty("BaseOutputPath")));
        var compiled = Items(json, "Compile");
        Assert.Contains("Program.cs", compiled);
        Assert.DoesNotContain(compiled, file => file.StartsWith("obj/", StringComparison.Ordinal) || file.StartsWith("bin/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_packages_are_referenced_in_their_flavour_only()
    {
        Assert.Equal(
            ["Pulumi", "Pulumi.Aws", "Pulumi.AzureNative", "Pulumi.Command", "Pulumi.Gcp", "Pulumi.Kubernetes"],
            Items(Packages.Value, "PackageReference").Where(IsPulumi).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Items(Packages.Value, "ProjectReference"), reference => reference.Contains("/sdk/Pulumi", StringComparison.Ordinal));
        Assert.DoesNotContain(Items(StandIns.Value, "PackageReference"), IsPulumi);
        Assert.Equal(6, Items(StandIns.Value, "ProjectReference").Count(reference => reference.Contains("/sdk/Pulumi", StringComparison.Ordinal)));
    }

    [Fact]
    public void Another_flavour_is_an_error()
    {
        var (code, output) = Run("msbuild", RepositoryRoot.Of("gitops", "Model", "Model.csproj"), "-nologo", "-p:PulumiSdk=real", "-t:GetTargetFrameworks");

        Assert.NotEqual(0, code);
        Assert.Contains("PulumiSdk is 'real', but must be 'standin'", output, StringComparison.Ordinal);
    }

    private static bool IsPulumi(string package) => package.StartsWith("Pulumi", StringComparison.Ordinal);

    private static List<string> Items(JsonDocument json, string item) =>
        [.. json.RootElement.GetProperty("Items").GetProperty(item).EnumerateArray().Select(i => Normal(i.GetProperty("Identity")))];

    private static string Normal(JsonElement text) => (text.GetString() ?? string.Empty).Replace('\\', '/');

    private static JsonDocument Evaluate(string flavour)
    {
        var (code, output) = Run(
            "msbuild", RepositoryRoot.Of(Project), $"-p:PulumiSdk={flavour}", "-getProperty:BaseIntermediateOutputPath,BaseOutputPath", "-getItem:Compile,PackageReference,ProjectReference");
        Assert.True(code == 0, output);
        return JsonDocument.Parse(output);
    }

    private static (int Code, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, WorkingDirectory = RepositoryRoot.Path };

        // What a test run says of itself to msbuild is not meant for this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name == "PulumiSdk").ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var dotnet = Process.Start(start) ?? throw new InvalidOperationException("dotnet cannot be started.");
        var output = dotnet.StandardOutput.ReadToEnd();
        dotnet.WaitForExit();
        return (dotnet.ExitCode, output);
    }
}
