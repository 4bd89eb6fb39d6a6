using LcncInfra.Generator.Declarations;

namespace LcncInfra.Generator.Packages;

/// <summary>An unpacked npm package of a Pulumi provider.</summary>
internal sealed class NpmPackage
{
    private readonly string folder;
    private readonly Dictionary<string, IReadOnlyDictionary<string, TsShape>> files = new(StringComparer.Ordinal);

    /// <summary>Opens a package.</summary>
    public NpmPackage(string name, string folder)
    {
        Name = name;
        this.folder = folder;
    }

    /// <summary>The provider's name: <c>aws</c>.</summary>
    public string Name { get; }

    /// <summary>The shapes of nested inputs (<c>inputs.…</c>).</summary>
    public TsShape Input(string name) => Shape("types/input", name);

    /// <summary>The shapes of nested outputs (<c>outputs.…</c>).</summary>
    public TsShape Output(string name) => Shape("types/output", name);

    /// <summary>Whether there are nested inputs of a name.</summary>
    public bool HasInput(string name) => Declares("types/input", name);

    /// <summary>A table of texts (<c>enums.…</c>), which stands in a folder for each module.</summary>
    public TsShape Table(string name)
    {
        var parts = name.Split('.');
        var module = string.Join('/', parts[..^1]);
        return Shape(module.Length == 0 ? "types/enums/index" : $"types/enums/{module}/index", parts[^1]);
    }

    /// <summary>The file, without its ending, that declares a resource or a function.</summary>
    public string FileOf(string module, string name)
    {
        var found = Directory.EnumerateFiles(Path.Combine(folder, module), "*.d.ts")
            .Select(file => Path.GetFileName(file)[..^".d.ts".Length])
            .Where(stem => stem.Equals(name, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return found.Count == 1
            ? (module.Length == 0 ? found[0] : $"{module}/{found[0]}")
            : throw new InvalidOperationException($"@pulumi/{Name} has no '{name}' in its module '{module}'.");
    }

    /// <summary>A shape that a file declares.</summary>
    public TsShape Shape(string file, string name) => Shapes(file).TryGetValue(name, out var shape)
        ? shape
        : throw new InvalidOperationException($"@pulumi/{Name} declares no '{name}' in '{file}.d.ts'.");

    /// <summary>Whether a file declares a shape.</summary>
    public bool Declares(string file, string name) => Shapes(file).ContainsKey(name);

    /// <summary>Whether a function can be called without arguments.</summary>
    public bool HasOptionalArgs(string file, string function) =>
        File.ReadAllText(Path.Combine(folder, $"{file}.d.ts")).Contains($"function {function}(args?:", StringComparison.Ordinal);

    /// <summary>What the program text of a resource or a function says.</summary>
    public ScriptFacts Facts(string file) => ScriptFacts.Read(File.ReadAllText(Path.Combine(folder, $"{file}.js")));

    private IReadOnlyDictionary<string, TsShape> Shapes(string file)
    {
        if (!files.TryGetValue(file, out var shapes))
        {
            // A constant and a type may share a name: the first is what is looked for.
            shapes = TsParser.Parse(File.ReadAllText(Path.Combine(folder, $"{file}.d.ts")))
                .DistinctBy(shape => shape.Name, StringComparer.Ordinal)
                .ToDictionary(shape => shape.Name, StringComparer.Ordinal);
            files.Add(file, shapes);
        }

        return shapes;
    }
}
