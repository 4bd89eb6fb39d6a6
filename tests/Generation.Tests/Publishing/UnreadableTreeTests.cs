using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Trees;
using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests.Publishing;

public sealed class UnreadableTreeTests
{
    [Fact]
    public void What_keeps_the_inventory_from_being_read_comes_out_as_the_shell_reported_it()
    {
        var rendered = RenderedEnvironment.Of(Generator.Generate(Create(), new GenerationOptions { Environment = "dev" }));

        var failure = Assert.Throws<UnauthorizedAccessException>(() => PublicationComposer.Compose(
            rendered, new ClosedInventory(), new PublicationInputs(GeneratorProfile.Default, "1", null, null), new DiagnosticBag()));
        Assert.Equal("closed", failure.Message);
    }

    private sealed class ClosedInventory : IPublishedTree
    {
        public IReadOnlyList<string> Paths => [Inventory.Path];

        public byte[]? Read(string path) => path == Inventory.Path ? throw new UnauthorizedAccessException("closed") : null;

        public bool[] HasSame(IReadOnlyList<RenderedFile> files) => new bool[files.Count];
    }
}
