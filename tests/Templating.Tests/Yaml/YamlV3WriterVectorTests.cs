using System.Text.Json;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;
using LcncInfra.Testing.Vectors;

namespace LcncInfra.Templating.Tests.Yaml;

public sealed class YamlV3WriterVectorTests
{
    public static TheoryData<int> Scalars => KalypsoVectors.Numbers("toYamlScalars");

    [Theory, MemberData(nameof(Scalars))]
    public void A_text_is_written_as_Kalypso_writes_it(int number)
    {
        var row = KalypsoVectors.Cases("toYamlScalars")[number];
        var map = GoMap.OfAny([new("v", row.GetProperty("string").GetString())]);

        Assert.Equal(row.GetProperty("toYaml of {v: string}").GetString(), YamlV3Writer.Write(map).TrimEnd('\n'));
    }

    [Fact]
    public void Keys_stand_in_the_order_in_which_Kalypso_writes_them()
    {
        var order = KalypsoVectors.Group("keyOrder").GetProperty("toYaml (yaml.v3 natural order)").EnumerateArray()
            .Select(row => row.GetString()).ToList();
        var keys = order.Select(row => JsonUnquoted(row!.Replace(": v", "", StringComparison.Ordinal))).Reverse();

        var text = YamlV3Writer.Write(GoMap.OfAny(keys.Select(key => KeyValuePair.Create(key, (object?)"v"))));

        Assert.Equal(string.Join("\n", order) + "\n", text);
    }

    private static string JsonUnquoted(string key) => key.StartsWith('"') ? JsonSerializer.Deserialize<string>(key)! : key;
}
