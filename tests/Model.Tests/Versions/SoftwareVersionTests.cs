using LcncInfra.Model.Versions;

namespace LcncInfra.Model.Tests.Versions;

public sealed class SoftwareVersionTests
{
    [Theory]
    [InlineData(">=1.28 <2", "1.28.0", true)]
    [InlineData(">=1.28 <2", "v1.31.2", true)]
    [InlineData(">=1.28, <2", "2.0.0", false)]
    [InlineData(">= 1.28", "1.27.9", false)]
    [InlineData("1.29", "1.29.7", true)]
    [InlineData("1.29.x", "1.30.0", false)]
    [InlineData("1.29.*", "1.29.0", true)]
    [InlineData("=1.29.3", "1.29.3+eks-1", true)]
    [InlineData("1.29.3", "1.29.4", false)]
    [InlineData("~1.29", "1.29.9", true)]
    [InlineData("~1.29", "1.30.0", false)]
    [InlineData("~1", "1.30.0", true)]
    [InlineData("^1.2", "1.9.0", true)]
    [InlineData("^1.2", "2.0.0", false)]
    [InlineData("^0.2", "0.3.0", false)]
    [InlineData("^0.0.3", "0.0.4", false)]
    [InlineData(">1.28", "1.28.5", false)]
    [InlineData(">1.28", "1.29.0", true)]
    [InlineData("<=1.28", "1.28.5", true)]
    [InlineData("<=1.28.3", "1.28.5", false)]
    [InlineData("!=1.28.3", "1.28.3", false)]
    [InlineData("<1.20 || >=1.30", "1.30.1", true)]
    [InlineData("<1.20 || >=1.30", "1.25.0", false)]
    [InlineData("*", "1.25.0", true)]
    [InlineData(">=1.28", "1.29.0-rc.1", false)]
    [InlineData(">=1.29.0-alpha", "1.29.0-rc.1", true)]
    [InlineData(">=1.29.0-rc.2", "1.29.0-rc.1", false)]
    [InlineData(">=1.29.0-rc.2", "1.29.0-rc.10", true)]
    public void A_range_holds_the_versions_that_its_conditions_allow(string range, string version, bool contains)
    {
        Assert.True(SoftwareVersionRange.TryParse(range, out var parsedRange));
        Assert.True(SoftwareVersion.TryParse(version, out var parsedVersion));
        Assert.Equal(contains, parsedRange.Contains(parsedVersion));
    }

    [Theory]
    [InlineData("")]
    [InlineData(">=")]
    [InlineData("later")]
    [InlineData("1.2.3.4")]
    [InlineData(">=1.2 ||")]
    [InlineData("1.2.3-")]
    public void What_is_no_range_is_refused(string range) => Assert.False(SoftwareVersionRange.TryParse(range, out _));

    [Theory]
    [InlineData("")]
    [InlineData("1.2.3.4")]
    [InlineData("1.x")]
    [InlineData("1.2-")]
    public void What_is_no_version_is_refused(string version) => Assert.False(SoftwareVersion.TryParse(version, out _));
}
