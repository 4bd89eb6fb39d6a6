using LcncInfra.Model.Profiles;
using LcncInfra.Testing;
using LcncInfra.Testing.Fuzzing;

namespace LcncInfra.Generation.Tests.Fuzzing;

/// <summary>Whatever is done to a control plane, a run ends with a tree or with errors.</summary>
public sealed class DamagedControlPlaneTests
{
    public static TheoryData<string> Found => new(Directory.GetDirectories(RepositoryRoot.Of("tests", "Generation.Tests", "Fuzzing", "Found"))
        .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_damaged_generated_control_plane_ends_well() =>
        FuzzRuns.Try(150, seed => EndsWell(new FileMutator(new RandomChoice(seed)).Damage(MemoryFiles.Of(ControlPlaneGenerator.Write(seed)))));

    [Fact]
    public void The_damaged_example_ends_well()
    {
        var example = MemoryFiles.Read(RepositoryRoot.Of("examples", "sales-approvals"));
        FuzzRuns.Try(20, seed => EndsWell(new FileMutator(new RandomChoice(seed)).Damage(example)));
    }

    [RecordedFact]
    public void Damaged_recorded_control_planes_end_well()
    {
        var cases = Directory.GetDirectories(RecordedData.Of("cases")).Order(StringComparer.Ordinal).Select(Recorded).ToList();
        FuzzRuns.Try(20, seed => EndsWell(new FileMutator(new RandomChoice(seed)).Damage(cases[(int)((uint)seed % cases.Count)])));
    }

    [Theory, MemberData(nameof(Found))]
    public void What_was_found_ends_well(string name) =>
        EndsWell(MemoryFiles.Read(RepositoryRoot.Of("tests", "Generation.Tests", "Fuzzing", "Found", name)));

    private static MemoryFiles Recorded(string folder)
    {
        var environment = File.ReadAllText(Path.Combine(folder, "case.json")).Contains("\"stage\"", StringComparison.Ordinal) ? "stage/" : "dev/";
        return new MemoryFiles(
        [
            .. MemoryFiles.Read(Path.Combine(folder, "input", "control-plane")).Files
                .Select(f => (f.Path.StartsWith(environment, StringComparison.Ordinal) ? $"dev/{f.Path[environment.Length..]}" : f.Path, f.Content)),
            .. MemoryFiles.Read(Path.Combine(folder, "input", "workloads")).Files.Select(f => ($"workloads/{f.Path}", f.Content)),
        ]);
    }

    private static void EndsWell(MemoryFiles files)
    {
        FuzzedRun.Of(files, GeneratorProfile.Default);
        FuzzedRun.Of(files, GeneratorProfile.Kalypso);
    }
}
