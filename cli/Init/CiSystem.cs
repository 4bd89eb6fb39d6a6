namespace LcncInfra.Cli.Init;

/// <summary>The systems that there are pipelines for.</summary>
internal enum CiSystem
{
    /// <summary>GitHub Actions.</summary>
    Github,

    /// <summary>GitLab CI.</summary>
    Gitlab,

    /// <summary>Azure Pipelines.</summary>
    Azure,

    /// <summary>Tekton, with Pipelines as Code.</summary>
    Tekton,
}
