using LcncInfra.Generator.CSharp;
using LcncInfra.Generator.Naming;
using LcncInfra.Generator.Packages;

namespace LcncInfra.Generator.Commands;

/// <summary>The files of one stand-in, by their paths below its project.</summary>
internal static class GeneratedFiles
{
    private static readonly string[] Usings = ["System.Collections.Immutable"];

    /// <summary>Generates them; nothing is written.</summary>
    public static IReadOnlyDictionary<string, string> Of(
        Provider provider, NpmPackage package, NameTable names, IEnumerable<ListedType> listed)
    {
        var writer = new ProviderWriter(package, new ProviderNames(provider.Package, provider.Project, names));
        return writer.Write(listed.Where(type => type.Package == provider.Package))
            .ToDictionary(space => $"Generated/{space.Key}.cs", space => File(provider, space.Key, space.Value.Values), StringComparer.Ordinal);
    }

    private static string File(Provider provider, string space, IEnumerable<string> types)
    {
        var code = new CodeText();
        code.Line($"// Written by sdk/Generator from the npm package @pulumi/{provider.Package}: change sdk/Generator/resources.txt or names.txt, not this file.");
        code.Lines(Usings.Select(name => $"using {name};"));
        code.Line(string.Empty);
        code.Block($"namespace {space}", body => body.Lines(types.SelectMany(type => type.TrimEnd('\n').Split('\n').Append(string.Empty)).SkipLast(1)));
        return code.ToString();
    }
}
