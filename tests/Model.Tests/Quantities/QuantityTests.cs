using LcncInfra.Model.Quantities;

namespace LcncInfra.Model.Tests.Quantities;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("500m", "0.5")]
    [InlineData("2", "2")]
    [InlineData("1.5", "1.5")]
    [InlineData(".5", "0.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1k", "1000")]
    [InlineData("1Ki", "1024")]
    [InlineData("64Gi", "68719476736")]
    [InlineData("1E", "1000000000000000000")]
    [InlineData("-1", "-1")]
    [InlineData("100n", "0.0000001")]
    public void A_quantity_is_worth_what_Kubernetes_takes_it_for(string text, string worth)
    {
        Assert.True(Quantity.TryParse(text, out var quantity));
        Assert.Equal(decimal.Parse(worth, System.Globalization.CultureInfo.InvariantCulture), quantity.Amount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("1 Gi")]
    [InlineData("1gi")]
    [InlineData("one")]
    [InlineData("0x10")]
    [InlineData("1e30")]
    [InlineData("99Ei")]
    public void What_is_no_quantity_or_larger_than_Kubernetes_holds_is_refused(string text) => Assert.False(Quantity.TryParse(text, out _));

    [Theory]
    [InlineData("1024Mi", "1Gi")]
    [InlineData("1536Mi", "1536Mi")]
    [InlineData("0.5", "500m")]
    [InlineData("3000m", "3")]
    [InlineData("0", "0")]
    [InlineData("1000", "1000")]
    [InlineData("100n", "0.0000001")]
    public void A_quantity_is_written_in_the_largest_unit_that_leaves_no_fraction(string text, string written)
    {
        Assert.True(Quantity.TryParse(text, out var quantity));
        Assert.Equal(written, quantity.ToString());
    }
}
