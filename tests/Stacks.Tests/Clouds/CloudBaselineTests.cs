using LcncInfra.Model.Diagnostics;
using LcncInfra.Stacks.Preview;

namespace LcncInfra.Stacks.Tests.Clouds;

public sealed class CloudBaselineTests
{
    public static TheoryData<string> Cases => BaselineFolder.Discover("Stacks.Tests", CloudRun.Suite);

    [Theory, MemberData(nameof(Cases))]
    public async Task The_plan_of_production_is_as_expected_wherever_it_is(string name)
    {
        var cloud = await CloudRun.OfAsync(name);

        Assert.Empty(new DuplicateNames().Check(cloud.Run.Plan));
        CloudRun.Folder(name).ShouldMatch(new Dictionary<string, string>
        {
            ["plan.txt"] = cloud.Run.Text,
            ["diagnostics.txt"] = string.Concat(cloud.Run.Findings.Select(f => DiagnosticText.Render(f) + "\n")),
            ["policies.txt"] = cloud.JudgedText(),
        });
    }
}
