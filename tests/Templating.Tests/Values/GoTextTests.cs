using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Tests.Values;

public sealed class GoTextTests
{
    [Fact]
    public void Any_bytes_become_text_and_the_same_bytes_again() =>
        Prop.ForAll<byte[]>(bytes => GoText.ToUtf8(GoText.FromUtf8(bytes)).AsSpan().SequenceEqual(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void Length_is_counted_in_bytes() =>
        Prop.ForAll<byte[]>(bytes => GoText.ByteLength(GoText.FromUtf8(bytes)) == bytes.Length).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_is_ordered_by_its_bytes() =>
        Prop.ForAll<byte[], byte[]>((left, right) =>
            Math.Sign(GoText.Compare(GoText.FromUtf8(left), GoText.FromUtf8(right))) == Math.Sign(left.AsSpan().SequenceCompareTo(right)))
            .QuickCheckThrowOnFailure();

    // In hexadecimal bytes, because text that is no UTF-16 cannot be written in attributes.
    [Theory]
    [InlineData("EFBC81", "F09F9880")]
    [InlineData("61F09F9080", "61F09F93BF")]
    [InlineData("61", "61C3A9")]
    [InlineData("C3A9", "FF")]
    [InlineData("80", "C3A9")]
    [InlineData("F09F9280", "FF")]
    public void A_text_comes_before_another(string smaller, string greater)
    {
        Assert.True(GoText.Compare(Text(smaller), Text(greater)) < 0);
        Assert.True(GoText.Compare(Text(greater), Text(smaller)) > 0);
    }

    [Fact]
    public void A_slice_cuts_between_bytes_and_parts_join_again()
    {
        var (left, right) = (GoText.Slice("aéb", 0, 2), GoText.Slice("aéb", 2, 4));

        Assert.Equal("a\uDCC3", left);
        Assert.Equal("\uDCA9b", right);
        Assert.Equal("aéb", GoText.Normalize(left + right));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("68C3A96C6C6F", 5)]
    [InlineData("F09F9880F09F9280", 2)]
    [InlineData("8081", 2)]
    public void Runes_are_counted(string bytes, int count) => Assert.Equal(count, GoText.RuneCount(Text(bytes)));

    [Theory]
    [InlineData("F09F9280", false)]
    [InlineData("F09F928080", true)]
    [InlineData("C3A9", false)]
    public void Invalid_bytes_are_told_from_halves_of_pairs(string bytes, bool invalid) =>
        Assert.Equal(invalid, GoText.HasInvalidBytes(Text(bytes)));

    [Fact]
    public void Half_a_pair_is_written_as_a_replacement() => Assert.Equal("a\uFFFDb", Encoding.UTF8.GetString(GoText.ToUtf8("a\uD800b")));

    private static string Text(string bytes) => GoText.FromUtf8(Convert.FromHexString(bytes));
}
