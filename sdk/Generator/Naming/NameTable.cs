namespace LcncInfra.Generator.Naming;

/// <summary>What C# calls things otherwise than the declarations do: <c>names.txt</c>, each line with its source.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, string> namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> doubles = new(StringComparer.Ordinal);
    private readonly HashSet<string> secrets = new(StringComparer.Ordinal);
    private readonly HashSet<string> absent = new(StringComparer.Ordinal);

    /// <summary>Reads the table: words, then <c>#</c> and the source.</summary>
    public static NameTable Parse(string text)
    {
        var table = new NameTable();
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line, index)))
        {
            var hash = line.IndexOf(" # ", StringComparison.Ordinal);
            if (line.Length > 0 && line[0] != '#')
            {
                table.Add(hash < 0 ? [] : line[..hash].Split(' ', StringSplitOptions.RemoveEmptyEntries), index + 1);
            }
        }

        return table;
    }

    /// <summary>The namespace of a module, below the package's.</summary>
    public string Namespace(string package, string module) => namespaces.TryGetValue($"{package} {module}", out var name)
        ? name
        : throw new InvalidOperationException($"names.txt has no line 'namespace {package} {module} … # source'.");

    /// <summary>The C# name of a property.</summary>
    public string Property(string package, string shape, string member) =>
        properties.GetValueOrDefault($"{package} {shape} {member}") ?? char.ToUpperInvariant(member[0]) + member[1..];

    /// <summary>Whether a number has a fraction; <c>number</c> in the declarations is both.</summary>
    public bool IsDouble(string package, string shape, string member) => doubles.Contains($"{package} {shape} {member}");

    /// <summary>Whether a nested input becomes a secret when it is set.</summary>
    public bool IsSecret(string package, string shape, string member) => secrets.Contains($"{package} {shape} {member}");

    /// <summary>Whether a property is left out of the stand-in.</summary>
    public bool IsAbsent(string package, string shape, string member) => absent.Contains($"{package} {shape} {member}");

    private void Add(string[] words, int line)
    {
        switch (words)
        {
            case ["namespace", var package, var module, var name]:
                namespaces.Add($"{package} {(module == "." ? string.Empty : module)}", name == "." ? string.Empty : name);
                break;
            case ["property", var package, var shape, var member, var name]:
                properties.Add($"{package} {shape} {member}", name);
                break;
            case ["double", var package, var shape, var member]:
                doubles.Add($"{package} {shape} {member}");
                break;
            case ["secret", var package, var shape, var member]:
                secrets.Add($"{package} {shape} {member}");
                break;
            case ["without", var package, var shape, .. var members]:
                absent.UnionWith(members.Select(member => $"{package} {shape} {member}"));
                break;
            default:
                throw new InvalidOperationException($"names.txt, line {line}: this is no namespace, property, double, secret or without with '# source'.");
        }
    }
}
