namespace LcncInfra.Cli.Output;

/// <summary>The output folder, and what may stand beside it while a run writes.</summary>
/// <remarks>Nothing of ours stands inside it; names are fixed because the lock keeps others away.</remarks>
internal sealed record OutputPlaces
{
    private OutputPlaces(string root, string parent)
    {
        Root = root;
        Parent = parent;
    }

    /// <summary>Full path of the output; a link that the user named is followed once, here.</summary>
    public string Root { get; }

    /// <summary>The folder that holds it.</summary>
    public string Parent { get; }

    /// <summary>Held while a run writes; says who does.</summary>
    public string Lock => $"{Root}.lcnc-lock";

    /// <summary>A tree that is being made.</summary>
    public string Staging => $"{Root}.lcnc-new";

    /// <summary>What is being thrown away.</summary>
    public string Trash => $"{Root}.lcnc-old";

    /// <summary>A journal that is being made.</summary>
    public string JournalDraft => $"{Root}.lcnc-journal.new";

    /// <summary>A journal that must be finished.</summary>
    public string Journal => $"{Root}.lcnc-journal";

    /// <summary>The places of an output; <see langword="null"/> if nothing can stand beside it.</summary>
    public static OutputPlaces? Of(string path) =>
        Resolve(path) is { } full && Path.GetDirectoryName(full) is { } parent ? new OutputPlaces(full, parent) : null;

    /// <summary>Full path of what a path names, itself or by a link; <see langword="null"/> if links lead in a circle.</summary>
    public static string? Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (new DirectoryInfo(full).LinkTarget is null)
        {
            return full;
        }

        try
        {
            return Directory.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? Path.TrimEndingDirectorySeparator(target.FullName) : full;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
