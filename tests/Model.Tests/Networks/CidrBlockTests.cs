using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Model.Networks;

namespace LcncInfra.Model.Tests.Networks;

public sealed class CidrBlockTests
{
    [Theory]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("0.0.0.0/0", true)]
    [InlineData("255.255.255.255/32", true)]
    [InlineData("10.0.0.1/8", false)]
    [InlineData("10.0.0.0/33", false)]
    [InlineData("10.0.0/8", false)]
    [InlineData("10.0.0.256/32", false)]
    [InlineData("10.0.0.0", false)]
    [InlineData("10.0.0.0/+8", false)]
    [InlineData("", false)]
    public void A_range_begins_with_its_first_address(string text, bool isRange) => Assert.Equal(isRange, CidrBlock.TryParse(text, out _));

    [Fact]
    public void What_is_written_reads_back() => Prop.ForAll(Blocks().ToArbitrary(), block =>
        CidrBlock.TryParse(block.ToString(), out var read) && read == block).QuickCheckThrowOnFailure();

    [Fact]
    public void Parts_lie_in_their_range_and_apart_from_each_other() => Prop.ForAll(Blocks().Where(b => b.Bits <= 28).ToArbitrary(), block =>
    {
        var parts = Enumerable.Range(0, 16).Select(i => block.Part(block.Bits + 4, i)).ToList();
        return parts.TrueForAll(p => p.First >= block.First && p.Last <= block.Last)
            && parts.SelectMany((p, i) => parts.Skip(i + 1).Select(q => p.Overlaps(q))).All(overlap => !overlap)
            && parts[^1].Last == block.Last;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_part_that_is_not_there_is_refused()
    {
        Assert.True(CidrBlock.TryParse("10.0.0.0/16", out var block));

        Assert.Throws<ArgumentOutOfRangeException>(() => block.Part(17, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Part(15, 0));
        Assert.Equal("10.0.0.10", block.Address(10));
    }

    private static Gen<CidrBlock> Blocks() =>
        from bits in Gen.Choose(0, 32)
        from address in Gen.Choose(int.MinValue, int.MaxValue)
        select new CidrBlock((uint)((uint)address & ~((1UL << (32 - bits)) - 1)), bits);
}
