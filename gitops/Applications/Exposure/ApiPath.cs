using LcncInfra.Catalog.Apps.Exposure;

namespace LcncInfra.Applications.Exposure;

/// <summary>Where a published API is found.</summary>
internal static class ApiPath
{
    /// <summary>The path that callers use, without a slash at its end.</summary>
    public static string Of(PublishedApi api) => $"/apis/{api.Name}/{api.Version}";
}
