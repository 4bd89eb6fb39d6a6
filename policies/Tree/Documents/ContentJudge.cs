using LcncInfra.Manifests.Objects;
using LcncInfra.Rendering.Files;
using LcncInfra.Tree.Rules;

namespace LcncInfra.Tree.Documents;

/// <summary>Judges contents, each once however many files of however many trees hold it.</summary>
/// <param name="rules">What is looked for.</param>
internal sealed class ContentJudge(IReadOnlyList<IObjectRule> rules)
{
    private const string Yaml = ".yaml";

    private readonly Dictionary<string, JudgedContent> _known = new(StringComparer.Ordinal);

    /// <summary>The files of a tree that say something.</summary>
    public JudgedContents Judge(IReadOnlyList<RenderedFile> files)
    {
        var manifests = files.Where(f => f.Path.Value.EndsWith(Yaml, StringComparison.Ordinal)).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var unknown = manifests.Where(f => !_known.ContainsKey(f.Digest) && seen.Add(f.Digest)).ToList();
        var judged = new JudgedContent[unknown.Count];
        Parallel.For(0, judged.Length, i => judged[i] = Judge(unknown[i]));
        _known.EnsureCapacity(_known.Count + judged.Length);
        for (var i = 0; i < judged.Length; i++)
        {
            _known.Add(unknown[i].Digest, judged[i]);
        }

        return new JudgedContents([.. manifests.Select(f => (f, _known[f.Digest])).Where(f => !f.Item2.IsEmpty)]);
    }

    private JudgedContent Judge(RenderedFile file)
    {
        var bytes = file.Content.Span;
        if (!RelevantKinds.AreIn(bytes))
        {
            return JudgedContent.Nothing;
        }

        if (PlainNamespaceReader.Read(bytes) is { } plain)
        {
            return new JudgedContent(ProblemsOf([plain])) { Namespaces = [plain] };
        }

        var (objects, problem) = DocumentReader.Read(bytes);
        return new JudgedContent(ProblemsOf(objects))
        {
            Namespaces = [.. objects.Where(o => o.Is(string.Empty, "Namespace"))],
            Denials = [.. objects.SelectMany(NetworkDenials.Of)],
            Defaults = [.. objects.SelectMany(ContainerDefaults.Of)],
            Problem = problem,
        };
    }

    private IReadOnlyList<ObjectProblem> ProblemsOf(IReadOnlyList<ManifestObject> objects)
    {
        List<ObjectProblem>? problems = null;
        foreach (var item in objects)
        {
            foreach (var rule in rules)
            {
                foreach (var problem in rule.Check(item))
                {
                    (problems ??= []).Add(problem);
                }
            }
        }

        return problems is null ? [] : problems;
    }
}
