using System.Globalization;
using LcncInfra.Model.Collections;
using LcncInfra.Resources.Plans;
using LcncInfra.Stacks.Plans;
using LcncInfra.Stacks.Preview;
using LcncInfra.Stacks.Settings;

namespace LcncInfra.Stacks.Tests.Preview;

public sealed class EngineNotesTests
{
    [Fact]
    public void Resources_that_share_a_name_are_named_once()
    {
        var inputs = new PlannedValue.Map([new PlannedEntry("list", new PlannedValue.List([new PlannedValue.Unknown()]))]);
        PlannedResource Unknown(string type, string name) => new($"urn:{type}::{name}", type, name, inputs);
        var plan = new ResourcePlan("shop", "dev", [Unknown("a:b:C", "cloud-1"), Unknown("a:b:D", "cloud-1"), Unknown("a:b:C", "cloud-2")]);
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        EngineNotes.Write(output, new PlannedEnvironment(plan, []) { CallCount = 0 }, new StackSettings("/", "shop", "dev", ValueMap.Empty));

        Assert.Contains("  - inputs that other resources give once they are made, of: cloud-1, cloud-2;\n", output.ToString(), StringComparison.Ordinal);
    }
}
