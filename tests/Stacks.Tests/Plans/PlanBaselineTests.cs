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

        Assert.Empty(new DuplicateNames().Check(run.Plan));
        BaselineFolder.Open("Stacks.Tests", "Plans", stack).ShouldMatch(new Dictionary<string, string>
        {
            ["plan.txt"] = run.Text,
            ["diagnostics.txt"] = string.Concat(run.Findings.Select(f => DiagnosticText.Render(f) + "\n")),
        });
    }

    [Fact]
    public async Task What_must_not_be_lost_is_protected_in_production_only()
    {
        var test = await PlanRun.OfAsync(PlanRun.SettingsOf("qa"));
        var production = await PlanRun.OfAsync(PlanRun.SettingsOf("prod"));

        Assert.DoesNotContain(test.Plan.Resources, r => r.IsProtected);
        string[] kept = ["aws:eks/cluster:Cluster", "aws:kms/key:Key", "azure-native:containerservice:ManagedCluster", "azure-native:keyvault:Vault", "gcp:container/cluster:Cluster", "gcp:kms/cryptoKey:CryptoKey"];
        Assert.All(kept, type => Assert.All(production.Plan.Resources.Where(r => r.Type == type), r => Assert.True(r.IsProtected, r.Name)));
        Assert.All(kept, type => Assert.Contains(production.Plan.Resources, r => r.Type == type));
    }

    [Fact]
    public async Task The_same_environment_has_the_same_plan_each_time()
    {
        var first = await PlanRun.OfAsync(PlanRun.SettingsOf("qa"));
        var second = await PlanRun.OfAsync(PlanRun.SettingsOf("qa"));

        Assert.Equal(first.Plan.Resources, second.Plan.Resources);
        Assert.Equal(first.Text, second.Text);
    }
}
