using LcncInfra.Components.Encryption;
using LcncInfra.Components.Tests.Running;

namespace LcncInfra.Components.Tests.Encryption;

public sealed class EnvironmentKeyTests
{
    [Fact]
    public async Task A_key_of_AWS_rotates_and_is_protected()
    {
        var run = await Make(new EnvironmentKeyArgs.Aws { Environment = "prod", RotationDays = 180 });

        var key = run["key-key"].Inputs;
        Assert.Equal((true, 180.0, 30.0), (key["enableKeyRotation"], key["rotationPeriodInDays"], key["deletionWindowInDays"]));
        Assert.True(run.Child("key-key").Options.Protect);
        Assert.Equal("alias/lcncinfra-prod", run["key-alias"].Inputs["name"]);
        Assert.All(run.Children.Where(c => c.Name != "key"), c => Assert.Equal("key", c.Parent));
    }

    [Fact]
    public async Task A_key_of_Azure_rotates_and_is_protected()
    {
        var run = await Make(new EnvironmentKeyArgs.Azure { Environment = "prod", ResourceGroup = "rg", Vault = "vault" });

        var action = Tree.List(Tree.Map(run["key-key"].Inputs, "properties", "rotationPolicy")["lifetimeActions"])[0];
        Assert.Equal("P90D", Tree.Map(action, "trigger")["timeAfterCreate"]);
        Assert.True(run.Child("key-key").Options.Protect);
    }

    [Fact]
    public async Task A_key_of_Google_rotates_and_is_protected_with_its_ring()
    {
        var run = await Make(new EnvironmentKeyArgs.Gcp { Environment = "prod", Location = "europe-west3" });

        Assert.Equal("7776000s", run["key-key"].Inputs["rotationPeriod"]);
        Assert.Equal("key-ring-id", run["key-key"].Inputs["keyRing"]);
        Assert.True(run.Child("key-key").Options.Protect);
        Assert.True(run.Child("key-ring").Options.Protect);
    }

    [Fact]
    public async Task Secret_Manager_of_a_project_uses_a_key_where_it_is_let_in()
    {
        var run = await Make(new EnvironmentKeyArgs.Gcp { Environment = "prod", Location = "europe-west3", SecretManagerOf = "333" });

        var member = run["key-secret-manager"].Inputs;
        Assert.Equal(("key-key-id", "serviceAccount:service-333@gcp-sa-secretmanager.iam.gserviceaccount.com"), (member["cryptoKeyId"], member["member"]));
    }

    [Fact]
    public async Task Protection_can_be_left_out_where_environments_come_and_go()
    {
        var run = await Make(new EnvironmentKeyArgs.Aws { Environment = "dev", IsProtected = false });

        Assert.False(run.Child("key-key").Options.Protect);
    }

    private static Task<ComponentRun> Make(EnvironmentKeyArgs args) => new ComponentRun().Of(run => _ = new EnvironmentKey("key", args, run.Recorded));
}
