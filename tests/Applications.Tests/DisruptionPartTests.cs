using LcncInfra.Applications.Disruptions;

namespace LcncInfra.Applications.Tests;

public sealed class DisruptionPartTests
{
    [Theory]
    [InlineData("disruption: {maxUnavailable: 1}", "maxUnavailable: 1\n")]
    [InlineData("scaling: {min: 3}\ndisruption: {minAvailable: 50%}", "minAvailable: 50%\n")]
    public void A_budget_is_written_as_a_number_or_percentage(string fields, string line)
    {
        var budget = Assert.Single(new DisruptionPart().Objects(AppText.Context(AppText.With(fields))));

        Assert.Contains(line, budget.ToYaml(), StringComparison.Ordinal);
    }
}
