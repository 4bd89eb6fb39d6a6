using LcncInfra.Configuration.Values;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;
using LcncInfra.Testing.Vectors;

namespace LcncInfra.Configuration.Tests.Values;

public sealed class ConfigValueVectorTests
{
    public static TheoryData<int> Values => KalypsoVectors.Numbers("getObjectFromConfigValue");

    public static TheoryData<int> Keys => KalypsoVectors.Numbers("getLabelsFromKey");

    public static TheoryData<int> Merges => KalypsoVectors.Numbers("mergeObjects");

    [Theory, MemberData(nameof(Values))]
    public void A_text_stands_for_what_Kalypso_makes_of_it(int number)
    {
        var row = KalypsoVectors.Cases("getObjectFromConfigValue")[number];

        var value = ConfigValueParser.Parse(row.GetProperty("value").GetString()!);

        Assert.Equal(row.GetProperty("kind").GetString(), value is GoMap ? "map" : value is GoList ? "list" : "string");
        Assert.Equal(GoJson.Plain(row.GetProperty("result")), GoJson.Plain(value));
    }

    [Theory, MemberData(nameof(Keys))]
    public void A_key_carries_the_labels_that_Kalypso_finds(int number)
    {
        var row = KalypsoVectors.Cases("getLabelsFromKey")[number];

        var key = ConfigKey.Parse(row.GetProperty("key").GetString()!);

        Assert.Equal(row.GetProperty("configKey").GetString(), key.Name);
        Assert.Equal(
            ValueMap.Of(row.GetProperty("labels").EnumerateObject().Select(l => KeyValuePair.Create(l.Name, l.Value.GetString()!))),
            key.Labels);
    }

    [Theory, MemberData(nameof(Merges))]
    public void Values_are_merged_as_Kalypso_merges_them(int number)
    {
        var row = KalypsoVectors.Cases("mergeObjects")[number];

        var merged = ConfigValueMerger.Merge(
            ConfigValueParser.Parse(row.GetProperty("existing").GetString()!),
            ConfigValueParser.Parse(row.GetProperty("new").GetString()!));

        Assert.Equal(GoJson.Plain(row.GetProperty("result")), GoJson.Plain(merged));
    }
}
