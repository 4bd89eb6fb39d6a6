namespace LcncInfra.Catalog.Guardrails;

/// <summary>Resources whose findings are accepted.</summary>
/// <param name="Type">Type token, e.g. <c>aws:s3/bucketV2:BucketV2</c>; <see langword="null"/> for any.</param>
/// <param name="Name">Logical name; <see langword="null"/> for any.</param>
public sealed record WaivedResource(string? Type, string? Name);
