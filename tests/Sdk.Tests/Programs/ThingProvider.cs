using Pulumi;

namespace LcncInfra.Sdk.Tests.Programs;

public sealed class ThingProvider(string name, CustomResourceOptions? options = null)
    : ProviderResource("test", name, ResourceArgs.Empty, options);
