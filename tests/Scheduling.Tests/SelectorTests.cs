using LcncInfra.Model.Labels;
using LcncInfra.Testing.Catalogs;

namespace LcncInfra.Scheduling.Tests;

public sealed class SelectorTests
{
    [Theory]
    [InlineData(SelectorOperator.In, "red,blue", "zone=red", true)]
    [InlineData(SelectorOperator.In, "red,blue", "zone=green", false)]
    [InlineData(SelectorOperator.In, "red", "", false)]
    [InlineData(SelectorOperator.NotIn, "red", "zone=green", true)]
    [InlineData(SelectorOperator.NotIn, "red", "zone=red", false)]
    [InlineData(SelectorOperator.NotIn, "red", "", true)]
    [InlineData(SelectorOperator.Exists, "", "zone=red", true)]
    [InlineData(SelectorOperator.Exists, "", "", false)]
    [InlineData(SelectorOperator.DoesNotExist, "", "", true)]
    [InlineData(SelectorOperator.DoesNotExist, "", "zone=red", false)]
    public void An_operator_compares_as_in_Kubernetes(SelectorOperator operation, string values, string labels, bool matches)
    {
        var requirement = new SelectorRequirement("zone", operation, [.. values.Split(',', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(matches, requirement.Matches(FleetBuilder.Labels(labels)));
    }

    [Fact]
    public void All_requirements_must_hold_and_none_matches_everything()
    {
        var both = FleetBuilder.Selector("a=1,b=2");

        Assert.True(both.Matches(FleetBuilder.Labels("a=1,b=2,c=3")));
        Assert.False(both.Matches(FleetBuilder.Labels("a=1")));
        Assert.True(LabelSelector.Everything.Matches(FleetBuilder.Labels("")));
    }
}
