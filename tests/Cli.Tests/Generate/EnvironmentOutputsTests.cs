using LcncInfra.Cli.Generate;
using LcncInfra.Cli.Output;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;

namespace LcncInfra.Cli.Tests.Generate;

public sealed class EnvironmentOutputsTests
{
    [Fact]
    public void An_output_that_cannot_be_compared_is_given_back_and_nothing_stays_beside_it()
    {
        var parent = Directory.CreateTempSubdirectory("lcnc-test-");
        try
        {
            var path = Path.Combine(parent.FullName, "out");
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(path).FullName, "a"), "x");
            var request = new GenerateRequest(path, GeneratorProfile.Default) { IsOneEnvironment = true, IsCheck = false, Adopt = false, DeleteForeign = false, KeepGoing = false };
            using (var outputs = new EnvironmentOutputs(request, null))
            {
                var environment = new OutputEnvironment("dev", string.Empty) { Compose = (_, _) => throw new InvalidDataException("unreadable") };

                Assert.Throws<InvalidDataException>(() => outputs.Plan([environment], new DiagnosticBag()));
            }

            Assert.Equal(["out"], parent.EnumerateFileSystemInfos().Select(e => e.Name));
            using var again = OutputFolder.Open(path);
            Assert.Equal(["a"], again.Published.Paths);
        }
        finally
        {
            parent.Delete(recursive: true);
        }
    }
}
