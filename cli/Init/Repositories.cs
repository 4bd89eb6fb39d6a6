namespace LcncInfra.Cli.Init;

/// <summary>The repositories that the files of a new control plane name.</summary>
/// <param name="GitOps">Where environments are published.</param>
/// <param name="ControlPlane">Where the control plane itself will lie.</param>
internal sealed record Repositories(string GitOps, string ControlPlane)
{
    /// <summary>Where <c>Pulumi.yaml</c> lies; <see langword="null"/> for pipelines without Pulumi.</summary>
    public string? Infrastructure { get; init; }

    /// <summary>Those in the files as they are carried.</summary>
    public static Repositories Example { get; } = new(Scaffold.ExampleRepository, Scaffold.ExampleControlPlane);
}
