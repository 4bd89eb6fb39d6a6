using LcncInfra.Components.Clusters;

namespace LcncInfra.Components.Tests.Clusters;

public sealed class CloudNameTests
{
    [Theory]
    [InlineData("dev-cloud-1", "dev-cloud-1")]
    [InlineData("dev-cloud.example", "dev-cloud-example-ca7a093c")]
    [InlineData("production-cloud-with-a-name-that-is-longer", "production-cloud-with-a-name-th-3655daf8")]
    public void A_name_stays_as_it_is_unless_a_cloud_does_not_take_it(string name, string expected) => Assert.Equal(expected, CloudName.Of(name, 40));

    [Fact]
    public void Names_that_a_cloud_would_take_for_one_stay_two() => Assert.NotEqual(CloudName.Of("dev-a.b", 40), CloudName.Of("dev-a-b", 40));
}
