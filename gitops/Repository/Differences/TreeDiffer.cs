using System.Text;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Repository.Differences;

/// <summary>Compares what a plan writes with what is published, file by file; secrets are never part of the result.</summary>
public static class TreeDiffer
{
    private const string BinaryText = "(not text)\n";

    // Throws on bytes that are no UTF-8, which are not shown.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The differences in order of paths, without the records that we keep in <c>.lcnc/</c>.</summary>
    /// <param name="plan">What would be done.</param>
    /// <param name="published">What is there; read by several threads.</param>
    /// <param name="root">The folder that the tree begins at.</param>
    public static ValueList<FileDifference> Compare(Plan plan, IPublishedTree published, RepositoryPath root)
    {
        var written = plan.Added.Select(file => (File: file, Kind: ChangeKind.Added))
            .Concat(plan.Changed.Select(file => (File: file, Kind: ChangeKind.Changed)))
            .Where(w => !PlanComposer.IsOurRecord(w.File.Path.Value))
            .ToArray();
        var differences = new FileDifference[written.Length];
        Parallel.For(0, written.Length, i => differences[i] = Difference(written[i].File, written[i].Kind, published, root));
        return differences
            .Concat(plan.Removed.Where(path => !PlanComposer.IsOurRecord(path)).Select(path => At(path, ChangeKind.Removed, [], root)))
            .OrderBy(d => d.Path, StringComparer.Ordinal)
            .ToValueList();
    }

    private static FileDifference Difference(RenderedFile file, ChangeKind kind, IPublishedTree published, RepositoryPath root)
    {
        var path = file.Path.Value;
        var before = kind == ChangeKind.Changed ? published.Read(path) : null;
        var hunks = LineDiffer.Compare(TextOf(before), TextOf(file.Content.Span), SecretMask.Secrets);
        return At(path, kind, hunks, root);
    }

    private static FileDifference At(string path, ChangeKind kind, ValueList<Hunk> hunks, RepositoryPath root)
    {
        var inside = root.Value.Length > 0 && path.StartsWith(root.Value + "/", StringComparison.Ordinal) ? path[(root.Value.Length + 1)..] : path;
        return inside.Split('/', 3) switch
        {
            [var clusterType, var target, var file] => new FileDifference(path, kind, hunks) { ClusterType = clusterType, DeploymentTarget = target, File = file },
            [var clusterType, var file] => new FileDifference(path, kind, hunks) { ClusterType = clusterType, File = file },
            _ => new FileDifference(path, kind, hunks) { File = inside },
        };
    }

    private static string TextOf(ReadOnlySpan<byte> content)
    {
        try
        {
            return Utf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return BinaryText;
        }
    }
}
