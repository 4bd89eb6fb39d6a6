using LcncInfra.Generator.Naming;
using LcncInfra.Generator.Packages;

namespace LcncInfra.Generator.CSharp;

/// <summary>Writes the stand-in for one provider: what is listed, and what that leads to.</summary>
internal sealed class ProviderWriter
{
    private readonly NpmPackage package;
    private readonly ProviderNames names;
    private readonly ReachedTypes reached;
    private readonly ArgsWriter args;
    private readonly ResultWriter results;
    private readonly SortedDictionary<string, SortedDictionary<string, string>> types = new(StringComparer.Ordinal);

    /// <summary>Writes for a provider.</summary>
    public ProviderWriter(NpmPackage package, ProviderNames names)
    {
        this.package = package;
        this.names = names;
        reached = new ReachedTypes(names);
        var mapper = new TypeMapper(reached);
        args = new ArgsWriter(mapper, package.Name);
        results = new ResultWriter(mapper);
    }

    // Providers that are made of Terraform's: what users may leave out is nullable in C# also where the declarations always give it.
    private bool IsBridged => package.Name is "aws" or "gcp";

    /// <summary>The types by their namespaces: each namespace is a file.</summary>
    public IReadOnlyDictionary<string, SortedDictionary<string, string>> Write(IEnumerable<ListedType> listed)
    {
        foreach (var type in listed)
        {
            if (char.IsUpper(type.Name[0]))
            {
                Resource(type);
            }
            else
            {
                Function(type);
            }
        }

        while (reached.TryNext(out var next))
        {
            Nested(next.Side, next.Shape);
        }

        return types;
    }

    private void Resource(ListedType listed)
    {
        var file = package.FileOf(listed.Module, listed.Name);
        var place = $"{listed.Module}/{listed.Name}";
        var facts = package.Facts(file);
        var shape = package.Shape(file, listed.Name);
        var (argsNamespace, argsName) = (names.Arguments(listed.Module), $"{listed.Name}Args");
        var inputs = Member.Of(names, place, package.Shape(file, argsName));
        var resource = new ResourceShape(shape, facts)
        {
            Args = $"global::{argsNamespace}.{argsName}",
            Inputs = inputs,
            Outputs = Member.Of(names, place, shape),
            HasGet = shape.Base == "pulumi.CustomResource" && !package.Declares(file, $"{listed.Name}State"),
        };
        Check(place, listed.Name, resource.Outputs);
        Add(new(argsNamespace, argsName), code => args.Write(code, argsName, inputs, new ArgsKind(false, "ResourceArgs", facts)));
        Add(new(names.Resources(listed.Module), listed.Name), code => new ResourceWriter(results, package.Name).Write(code, resource));
    }

    private void Function(ListedType listed)
    {
        var file = package.FileOf(listed.Module, listed.Name);
        var name = char.ToUpperInvariant(listed.Name[0]) + listed.Name[1..];
        var place = $"{listed.Module}/{listed.Name}";
        var space = names.Resources(listed.Module);
        var hasArgs = package.Declares(file, $"{name}Args");
        if (hasArgs)
        {
            var plain = Member.Of(names, place, package.Shape(file, $"{name}Args"));
            var inputs = Member.Of(names, place, package.Shape(file, $"{name}OutputArgs"));
            Add(new(space, $"{name}Args"), code => args.Write(code, $"{name}Args", plain, new ArgsKind(true, "InvokeArgs", null)));
            Add(new(space, $"{name}InvokeArgs"), code => args.Write(code, $"{name}InvokeArgs", inputs, new ArgsKind(false, "InvokeArgs", null)));
        }

        var result = Member.Of(names, place, package.Shape(file, $"{name}Result"));
        Add(new(space, $"{name}Result"), code => results.Write(code, $"{name}Result", result));
        var function = new FunctionShape(name, package.Facts(file).Token, hasArgs, package.HasOptionalArgs(file, listed.Name));
        Add(new(space, name), code => FunctionWriter.Write(code, function));
    }

    private void Nested(ShapeSide side, string shape)
    {
        var name = reached.NameOf(side, shape);
        var declared = side switch
        {
            ShapeSide.Input => package.Input(shape),
            ShapeSide.Output => package.Output(shape),
            _ => package.Table(shape),
        };
        var members = side == ShapeSide.Table ? [] : Member.Of(names, shape, declared);
        if (side == ShapeSide.Output && IsBridged && package.HasInput(shape))
        {
            var required = package.Input(shape).Members.Where(input => !input.IsOptional).Select(input => input.Name).ToHashSet(StringComparer.Ordinal);
            members = [.. members.Select(member => member with { IsRequired = required.Contains(member.Schema) })];
        }

        Check(shape, name.Name, members);
        Add(name, code =>
        {
            switch (side)
            {
                case ShapeSide.Input:
                    args.Write(code, name.Name, members, null as ScriptFacts);
                    break;
                case ShapeSide.Output:
                    results.Write(code, name.Name, members);
                    break;
                default:
                    ResultWriter.WriteTable(code, name.Name, declared);
                    break;
            }
        });
    }

    private void Check(string place, string name, IEnumerable<Member> members)
    {
        foreach (var member in members.Where(member => member.Name == name))
        {
            throw new InvalidOperationException(
                $"A property of C# cannot be called as its class: names.txt needs 'property {package.Name} {place} {member.Schema} … # source'.");
        }
    }

    private void Add(QualifiedName name, Action<CodeText> write)
    {
        var code = new CodeText();
        write(code);
        types.TryAdd(name.Namespace, new SortedDictionary<string, string>(StringComparer.Ordinal));
        types[name.Namespace][name.Name] = code.ToString();
    }
}
