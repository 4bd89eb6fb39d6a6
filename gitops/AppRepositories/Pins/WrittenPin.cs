namespace LcncInfra.AppRepositories.Pins;

/// <summary>Where the pin of an app stands in a text.</summary>
internal sealed record WrittenPin
{
    /// <summary>Name of the app; <see langword="null"/> if it has none.</summary>
    public string? App { get; init; }

    /// <summary>Key of the field <c>image</c>; <see langword="null"/> if there is none.</summary>
    public WrittenScalar? Image { get; init; }

    /// <summary>Whether <c>image</c> is a mapping, and so can hold a tag.</summary>
    public bool IsMapping { get; init; }

    /// <summary>Whether <c>image</c> is written between braces.</summary>
    public bool IsFlow { get; init; }

    /// <summary>Whether something else may stand for the same values, or they are those of something else.</summary>
    public bool IsShared { get; init; }

    /// <summary>Key and value of each scalar field of <c>image</c>.</summary>
    public required IReadOnlyDictionary<string, (WrittenScalar Key, WrittenScalar Value)> Fields { get; init; }

    /// <summary>Every scalar of the whole text but tag and digest of the pin, which no edit may change.</summary>
    public required IReadOnlyList<string> Others { get; init; }

    /// <summary>Lines of overrides that have a tag or digest of their own.</summary>
    public required IReadOnlyList<WrittenScalar> Overrides { get; init; }

    /// <summary>Number of apps in the text.</summary>
    public int Apps { get; init; }
}
