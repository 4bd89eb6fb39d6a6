using LcncInfra.Model.Diagnostics;
using LcncInfra.Stacks.Preview;

namespace LcncInfra.Stacks.Tests.Plans;

public sealed class PlanBaselineTests
{
    public static TheoryData<string> Cases => BaselineFolder.Discover("Stacks.Tests", "Plans");

    [Theory, MemberData(nameof(Cases))]
    public async Task The_plan_of_an_environment_is_as_expected(string stack)
    {
        var run = await PlanRun.OfAsync(PlanRun.SettingsOf(stack));

        BaselineFolder.Open("Stacks.Tests", "Plans", stack).ShouldMatch(new Dictionary<string, string>
        {
            ["plan.txt"] = run.Text,
            ["diagnostics.txt"] = string.Concat(run.Findings.Select(f => DiagnosticText.Render(f) + "\n")),
        });
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task No_two_resources_have_one_name_in_the_engine(string stack) =>
        Assert.Empty(new DuplicateNames().Check((await PlanRun.OfAsync(PlanRun.SettingsOf(stack))).Plan));

    [Fact]
    public async Task The_same_environment_has_the_same_plan_each_time()
    {
        var first = await PlanRun.OfAsync(PlanRun.SettingsOf("prod"));
        var second = await PlanRun.OfAsync(PlanRun.SettingsOf("prod"));

        Assert.Equal(first.Plan.Resources, second.Plan.Resources);
        Assert.Equal(first.Text, second.Text);
    }
}
