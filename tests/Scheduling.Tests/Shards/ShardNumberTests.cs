using LcncInfra.Scheduling.Shards;

namespace LcncInfra.Scheduling.Tests.Shards;

public sealed class ShardNumberTests
{
    [Theory]
    [InlineData("0/1", 0, 1)]
    [InlineData("7/8", 7, 8)]
    [InlineData("0/1000", 0, 1000)]
    public void A_shard_is_written_as_its_number_from_0_and_how_many_there_are(string text, int index, int count)
    {
        var number = ShardNumber.Parse(text);

        Assert.Equal((index, count), (number?.Index, number?.Count));
        Assert.Equal(text, number?.ToString());
        Assert.Equal(index == 0, number?.IsFirst);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("/")]
    [InlineData("1/1")]
    [InlineData("8/8")]
    [InlineData("0/0")]
    [InlineData("-1/2")]
    [InlineData("+1/2")]
    [InlineData(" 1/2")]
    [InlineData("1/2/3")]
    [InlineData("0x1/2")]
    [InlineData("1,0/20")]
    [InlineData("0/1001")]
    [InlineData("0/99999999999999999999")]
    public void What_is_no_shard_is_refused(string text) => Assert.Null(ShardNumber.Parse(text));
}
