using System.Text.Json;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;

namespace LcncInfra.Conformance.Tests.Recorded;

/// <summary>Histories that Kalypso wrote into real GitOps repositories come out byte for byte.</summary>
public sealed class RecordedHistoryTests
{
    public static TheoryData<string> Cases => RecordedData.SkipReason is null
        ? new TheoryData<string>(Directory.GetDirectories(RecordedData.Of("cases")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal))
        : new TheoryData<string>("none");

    [RecordedTheory, MemberData(nameof(Cases))]
    public void The_kalypso_profile_writes_the_recorded_bytes(string name)
    {
        using var folder = new TemporaryFolder();
        var output = folder.Of("out");
        FileTree.Copy(RecordedData.Of("cases", name, "previous"), output);

        var run = Generate(name, output);

        Assert.True(run.ExitCode == 0, run.Error);
        FileTree.ShouldEqual(RecordedData.Of("cases", name, "expected"), output);
        Assert.Equal(["out"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [RecordedTheory, MemberData(nameof(Cases))]
    public void A_second_run_changes_no_file(string name)
    {
        using var folder = new TemporaryFolder();
        var output = folder.Of("out");
        FileTree.Copy(RecordedData.Of("cases", name, "previous"), output);
        Generate(name, output);
        var before = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc);

        var run = Generate(name, output);

        Assert.Contains("up to date", run.Out, StringComparison.Ordinal);
        Assert.All(before, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(file.Key)));
    }

    [RecordedTheory, MemberData(nameof(Cases))]
    public void The_default_profile_places_the_same_assignments(string name)
    {
        using var folder = new TemporaryFolder();
        var output = folder.Of("out");
        using var recorded = JsonDocument.Parse(File.ReadAllText(RecordedData.Of("cases", name, "case.json")));
        var expected = recorded.RootElement.GetProperty("assignments").EnumerateArray().Select(a => a.GetString()!).ToList();

        var run = Lcnc.Run(
            "generate", RecordedData.Of("cases", name, "input", "control-plane"),
            "--workloads", RecordedData.Of("cases", name, "input", "workloads"),
            "-e", recorded.RootElement.GetProperty("environment").GetString()!, "--out", output);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(expected, Directory.GetFiles(output, "namespace.yaml", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(output, Path.GetDirectoryName(f)!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal));
    }

    private static Lcnc Generate(string name, string output)
    {
        using var recorded = JsonDocument.Parse(File.ReadAllText(RecordedData.Of("cases", name, "case.json")));
        return Lcnc.Run(
            "generate", RecordedData.Of("cases", name, "input", "control-plane"),
            "--workloads", RecordedData.Of("cases", name, "input", "workloads"),
            "-e", recorded.RootElement.GetProperty("environment").GetString()!,
            "--profile", "kalypso", "--out", output);
    }
}
