using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Tests.Reading;

public sealed class PlainScalarTests
{
    [Theory]
    [InlineData("", "Null")]
    [InlineData("~", "Null")]
    [InlineData("Null", "Null")]
    [InlineData("nULL", "Text")]
    [InlineData("y", "Boolean")]
    [InlineData("N", "Boolean")]
    [InlineData("Yes", "Boolean")]
    [InlineData("yEs", "Text")]
    [InlineData("off", "Boolean")]
    [InlineData("TRUE", "Boolean")]
    [InlineData("0", "Integer")]
    [InlineData("-12", "Integer")]
    [InlineData("+5", "Integer")]
    [InlineData("012", "Integer")]
    [InlineData("0o17", "Integer")]
    [InlineData("0x1F", "Integer")]
    [InlineData("0b101", "Integer")]
    [InlineData("1_000", "Integer")]
    [InlineData("18446744073709551615", "Integer")]
    [InlineData("18446744073709551616", "Float")]
    [InlineData("-9223372036854775808", "Integer")]
    [InlineData("-9223372036854775809", "Float")]
    [InlineData("08", "Float")]
    [InlineData("1.5", "Float")]
    [InlineData("1.", "Float")]
    [InlineData(".5", "Float")]
    [InlineData("1e3", "Float")]
    [InlineData("1234e56", "Float")]
    [InlineData("1e", "Text")]
    [InlineData(".inf", "Float")]
    [InlineData("-.Inf", "Float")]
    [InlineData(".nan", "Float")]
    [InlineData("-.nan", "Text")]
    [InlineData("0x", "Text")]
    [InlineData("-", "Text")]
    [InlineData(".", "Text")]
    [InlineData("1.2.3", "Text")]
    [InlineData("1:30", "Text")]
    [InlineData("2024-01-02", "Text")]
    [InlineData("a1", "Text")]
    [InlineData("12a", "Text")]
    public void A_word_without_quotes_is_what_Kubernetes_takes_it_for(string text, string type) =>
        Assert.Equal(type, PlainScalar.TypeOf(text).ToString());

    [Theory]
    [InlineData("012", 10L)]
    [InlineData("0x1F", 31L)]
    [InlineData("-0b11", -3L)]
    [InlineData("1_0", 10L)]
    public void A_whole_number_is_read_as_Go_does(string text, long value) => Assert.Equal(value, PlainScalar.ParseInteger(text));

    [Fact]
    public void A_whole_number_beyond_63_bits_has_no_sign() => Assert.Equal(ulong.MaxValue, PlainScalar.ParseInteger("18446744073709551615"));
}
