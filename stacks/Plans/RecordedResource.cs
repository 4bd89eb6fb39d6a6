using Pulumi;

namespace LcncInfra.Stacks.Plans;

/// <summary>A resource as the program declared it.</summary>
internal sealed record RecordedResource(Resource Resource, ResourceArgs Args, ResourceOptions Options);
