namespace LcncInfra.Stacks.Settings;

/// <summary>Where an environment is published, and how.</summary>
internal sealed record PublishSettings
{
    /// <summary>The repository; <see langword="null"/> for that of the environment's GitOpsRepo.</summary>
    public string? Repository { get; init; }

    /// <summary>The branch; <see langword="null"/> for that of the environment's GitOpsRepo.</summary>
    public string? Branch { get; init; }

    /// <summary>Who hosts the repository; <see langword="null"/> if <c>lcnc</c> shall find out.</summary>
    public string? Provider { get; init; }

    /// <summary>Whether the branch itself moves.</summary>
    public bool IsDirect { get; init; }

    /// <summary>The program that publishes.</summary>
    public string Lcnc { get; init; } = "lcnc";

    /// <summary>The folder for the file of facts.</summary>
    public string FactsFolder { get; init; } = "facts";
}
