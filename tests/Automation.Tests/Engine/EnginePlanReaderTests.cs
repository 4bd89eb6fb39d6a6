using LcncInfra.Automation.Engine;
using LcncInfra.Automation.Stacks;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Automation.Tests.Engine;

public sealed class EnginePlanReaderTests
{
    private const string Stack = "urn:pulumi:dev::fleet::pulumi:pulumi:Stack::fleet-dev";
    private const string Component = "urn:pulumi:dev::fleet::lcncinfra:clusters:EksCluster::store";

    private static readonly string[] UnknownNames = ["later", "unknownOutput"];
    private static readonly string[] SecretNames = ["masked", "secret", "secretOutput"];

    [Fact]
    public void Inputs_become_values_and_secrets_and_what_is_unknown_stay_what_they_are()
    {
        var inputs = InputsOf(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = "main",
            ["count"] = 3L,
            ["share"] = 0.5,
            ["isPublic"] = false,
            ["zones"] = new object[] { "a", "b" },
            ["nested"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["deep"] = "x" },
            ["later"] = "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
            ["masked"] = "[secret]",
            ["secret"] = Marked("1b47061264138c4ac30d75fd1eb44270", ("ciphertext", "hunter2hunter2")),
            ["output"] = Marked("d0e6a833031e9bbcd3f4e8bde6ca49a4", ("value", "known")),
            ["secretOutput"] = Marked("d0e6a833031e9bbcd3f4e8bde6ca49a4", ("value", "hunter2hunter2"), ("secret", true)),
            ["unknownOutput"] = Marked("d0e6a833031e9bbcd3f4e8bde6ca49a4"),
        });

        Assert.Equal(new PlannedValue.Text("main"), inputs.Find("name"));
        Assert.Equal(new PlannedValue.Number(3), inputs.Find("count"));
        Assert.Equal(new PlannedValue.Number(0.5), inputs.Find("share"));
        Assert.Equal(new PlannedValue.Flag(false), inputs.Find("isPublic"));
        Assert.Equal(new PlannedValue.List([new PlannedValue.Text("a"), new PlannedValue.Text("b")]), inputs.Find("zones"));
        Assert.Equal(new PlannedValue.Text("x"), inputs.At("nested.deep"));
        Assert.Equal(new PlannedValue.Text("known"), inputs.Find("output"));
        Assert.All(UnknownNames, name => Assert.IsType<PlannedValue.Unknown>(inputs.Find(name)));
        Assert.All(SecretNames, name => Assert.IsType<PlannedValue.Secret>(inputs.Find(name)));
        Assert.DoesNotContain("hunter2", inputs.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Resources_know_what_they_stand_in_and_which_provider_makes_them()
    {
        var plan = EnginePlanReader.Read("fleet", "dev",
        [
            new EngineStep(ChangeKind.Create, Stack, "pulumi:pulumi:Stack") { Wanted = EngineResource.Empty },
            new EngineStep(ChangeKind.Create, Component, "lcncinfra:clusters:EksCluster") { Wanted = EngineResource.Empty with { Parent = Stack } },
            new EngineStep(ChangeKind.Replace, $"{Component}-a", "aws:eks/cluster:Cluster")
            {
                Wanted = EngineResource.Empty with
                {
                    Parent = Component, IsCustom = true, IsProtected = true, Provider = "urn:pulumi:dev::fleet::pulumi:providers:aws::frankfurt::0c2d",
                },
            },
            new EngineStep(ChangeKind.Update, $"{Component}-b", "aws:kms/key:Key")
            {
                Wanted = EngineResource.Empty with { Parent = Stack, IsCustom = true, Provider = "urn:pulumi:dev::fleet::pulumi:providers:aws::default_7_48_0::0c2d" },
            },
            new EngineStep(ChangeKind.Delete, $"{Component}-c", "aws:kms/key:Key"),
        ]);

        Assert.Equal(["store", "store-a", "store-b"], plan.Resources.Select(r => r.Name));
        Assert.Equal([null, Component, null], plan.Resources.Select(r => r.Parent));
        Assert.Equal([null, "frankfurt", null], plan.Resources.Select(r => r.Provider));
        Assert.Equal([true, false, false], plan.Resources.Select(r => r.IsComponent));
        Assert.Equal([false, true, false], plan.Resources.Select(r => r.IsProtected));
    }

    private static PlannedValue.Map InputsOf(Dictionary<string, object> inputs) => EnginePlanReader
        .Read("fleet", "dev", [new EngineStep(ChangeKind.Create, Component, "t") { Wanted = new EngineResource(inputs) }]).Resources[0].Inputs;

    private static Dictionary<string, object> Marked(string signature, params (string Key, object Value)[] values)
    {
        var map = values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        map["4dabf18193072939515e22adb298388d"] = signature;
        return map;
    }
}
