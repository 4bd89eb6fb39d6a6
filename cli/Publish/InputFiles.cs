using LcncInfra.Catalog;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Publishing.Commits;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Cli.Publish;

/// <summary>What is kept beside a published tree so that it can be generated again: the lock, the facts, and the decisions that placement started from.</summary>
internal static class InputFiles
{
    /// <summary>The folder of the facts, whose file keeps its name: messages and digests have it.</summary>
    public const string Facts = "facts";

    /// <summary>The decisions that placement started from.</summary>
    public const string Previous = "previous.yaml";

    private const string Owner = "lcnc";

    /// <summary>The files of an environment, in order of paths.</summary>
    /// <param name="root">Where the tree begins.</param>
    /// <param name="opened">The control plane.</param>
    /// <param name="settings">What went with it.</param>
    /// <param name="catalog">The environment.</param>
    public static ValueList<RenderedFile> Of(RepositoryPath root, OpenedControlPlane opened, RunSettings settings, EnvironmentCatalog catalog)
    {
        var pins = opened.Lock ?? SourceLock.Of(OriginReader.ReadOf(opened, catalog));
        List<RenderedFile> files = [];
        if (opened.FactsDigest is not null && settings.Facts is { } facts)
        {
            files.Add(File(OriginFiles.InputPath(root, Facts, NameOf(facts)), facts));
        }

        if (opened.Lock is not null || pins.Sources.Count > 0)
        {
            files.Add(new RenderedFile(OriginFiles.InputPath(root, SourceLock.FileName), SourceLockWriter.Write(pins), Owner));
        }

        if (catalog.Previous.Digest is not null && settings.Previous is { } previous && PreviousDecisionsFile.Find(previous, catalog.Environment) is { } found)
        {
            files.Add(File(OriginFiles.InputPath(root, Previous), found));
        }

        return files.ToValueList();
    }

    private static RenderedFile File(RepositoryPath path, string file) => new(path, System.IO.File.ReadAllBytes(file), Owner);

    private static string NameOf(string facts) => Path.GetFileName(facts) is var name && RepositoryPath.IsSegment(name) ? name : "facts.yaml";
}
