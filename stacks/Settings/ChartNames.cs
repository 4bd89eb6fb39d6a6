namespace LcncInfra.Stacks.Settings;

/// <summary>The charts that settings can take from elsewhere.</summary>
internal static class ChartNames
{
    public const string ArgoCd = "argocd";
    public const string Flux = "flux";
    public const string ExternalSecrets = "externalSecrets";
    public const string Keda = "keda";
    public const string ImageAdmission = "imageAdmission";

    /// <summary>All of them.</summary>
    public static string[] All { get; } = [ArgoCd, ExternalSecrets, Flux, ImageAdmission, Keda];
}
