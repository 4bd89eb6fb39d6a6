using System.Reflection;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Remembering;

/// <summary>Tells this very program from any other build of it: what one build remembers means nothing to another.</summary>
internal static class ProgramIdentity
{
    /// <summary>The digest of the code: every assembly of this project by its module's identity, which changes with each line of it, and the runtime's version.</summary>
    public static string Digest()
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var open = new Stack<Assembly>([typeof(ProgramIdentity).Assembly]);
        while (open.TryPop(out var assembly))
        {
            if (!found.TryAdd(assembly.GetName().Name ?? string.Empty, assembly.ManifestModule.ModuleVersionId.ToString()))
            {
                continue;
            }

            foreach (var reference in assembly.GetReferencedAssemblies().Where(r => r.Name?.StartsWith("LcncInfra.", StringComparison.Ordinal) == true))
            {
                open.Push(Assembly.Load(reference));
            }
        }

        return ContentDigest.Of(found.SelectMany(f => new[] { f.Key, f.Value }).Append(Environment.Version.ToString()));
    }
}
