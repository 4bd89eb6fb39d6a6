namespace LcncInfra.Generator.Naming;

/// <summary>Where the C# types of one provider stand, and what they are called.</summary>
internal sealed class ProviderNames(string package, string root, NameTable table)
{
    /// <summary>The provider's name: <c>aws</c>.</summary>
    public string Package => package;

    /// <summary>Its outermost namespace: <c>Pulumi.Aws</c>.</summary>
    public string Root => root;

    /// <summary>The table of exceptions.</summary>
    public NameTable Table => table;

    private bool IsKubernetes => package == "kubernetes";

    /// <summary>The namespace of the resources and functions of a module.</summary>
    public string Resources(string module) => Join(root, table.Namespace(package, module));

    /// <summary>The namespace of the arguments of a module's resources.</summary>
    public string Arguments(string module) => IsKubernetes && module.Length > 0 ? Inputs(module) : Resources(module);

    /// <summary>The class of nested arguments, with its namespace.</summary>
    public QualifiedName Input(string shape)
    {
        var (module, name) = Split(shape);
        var suffixed = package == "azure-native" ? name
            : name.EndsWith("Args", StringComparison.Ordinal) ? $"{name[..^4]}InputArgs"
            : $"{name}Args";
        return new(Inputs(module), suffixed);
    }

    /// <summary>The class of a nested result, with its namespace.</summary>
    public QualifiedName Output(string shape)
    {
        var (module, name) = Split(shape);
        return new(IsKubernetes ? Join($"{root}.Types.Outputs", Types(module)) : Join(Resources(module), "Outputs"), name);
    }

    /// <summary>The type of a table of texts, with its namespace.</summary>
    public QualifiedName TextTable(string shape)
    {
        var (module, name) = Split(shape);
        return new(Resources(module), name);
    }

    private static (string Module, string Name) Split(string shape)
    {
        var dot = shape.LastIndexOf('.');
        return dot < 0 ? (string.Empty, shape) : (shape[..dot].Replace('.', '/'), shape[(dot + 1)..]);
    }

    private static string Join(string left, string right) => right.Length == 0 ? left : $"{left}.{right}";

    private string Inputs(string module) =>
        IsKubernetes ? Join($"{root}.Types.Inputs", Types(module)) : Join(Resources(module), "Inputs");

    // Types of the provider itself, which belongs to no module.
    private string Types(string module) => module.Length == 0 ? "Provider" : table.Namespace(package, module);
}
