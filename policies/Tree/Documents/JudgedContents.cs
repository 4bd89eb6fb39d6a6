using LcncInfra.Guardrails;
using LcncInfra.Guardrails.Settings;
using LcncInfra.Rendering.Files;
using LcncInfra.Tree.Rules;

namespace LcncInfra.Tree.Documents;

/// <summary>The files of a tree that say something, each content judged once however many files hold it.</summary>
internal sealed class JudgedContents
{
    private const string Yaml = ".yaml";

    private JudgedContents(IReadOnlyList<(RenderedFile File, JudgedContent Content)> files) => Files = files;

    /// <summary>The files with something to say, in their order.</summary>
    public IReadOnlyList<(RenderedFile File, JudgedContent Content)> Files { get; }

    /// <summary>Files that cannot be read, and why.</summary>
    public IEnumerable<(string Path, string Problem)> Unreadable =>
        Files.Where(f => f.Content.Problem is not null).Select(f => (f.File.Path.Value, f.Content.Problem ?? string.Empty));

    /// <summary>Judges the objects of files.</summary>
    public static JudgedContents Of(IReadOnlyList<RenderedFile> files, IReadOnlyList<Policy> policies, PolicySettings settings)
    {
        var rules = ObjectRules.For(policies, settings);
        var indices = new Dictionary<string, int>(files.Count, StringComparer.Ordinal);
        var distinct = new List<RenderedFile>();
        foreach (var file in files.Where(f => f.Path.Value.EndsWith(Yaml, StringComparison.Ordinal)))
        {
            if (indices.TryAdd(file.Digest, distinct.Count))
            {
                distinct.Add(file);
            }
        }

        var judged = new JudgedContent[distinct.Count];
        Parallel.For(0, judged.Length, i => judged[i] = Judge(distinct[i], rules));
        return new JudgedContents(
        [
            .. files.Where(f => indices.ContainsKey(f.Digest) && f.Path.Value.EndsWith(Yaml, StringComparison.Ordinal))
                .Select(f => (f, judged[indices[f.Digest]])).Where(f => !f.Item2.IsEmpty),
        ]);
    }

    private static JudgedContent Judge(RenderedFile file, IReadOnlyList<IObjectRule> rules)
    {
        var bytes = file.Content.Span;
        if (!RelevantKinds.AreIn(bytes))
        {
            return JudgedContent.Nothing;
        }

        var (objects, problem) = DocumentReader.Read(bytes);
        return new JudgedContent([.. objects.SelectMany(o => rules.SelectMany(rule => rule.Check(o)))])
        {
            Namespaces = [.. objects.Where(o => o.Is(string.Empty, "Namespace"))],
            Denials = [.. objects.SelectMany(NetworkDenials.Of)],
            Defaults = [.. objects.SelectMany(ContainerDefaults.Of)],
            Problem = problem,
        };
    }
}
