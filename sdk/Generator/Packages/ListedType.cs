namespace LcncInfra.Generator.Packages;

/// <summary>A resource or a function in use: a line of <c>resources.txt</c>.</summary>
/// <param name="Package">The provider: <c>aws</c>.</param>
/// <param name="Module">Its module: <c>eks</c>; empty for the provider itself.</param>
/// <param name="Name">A resource begins with a capital letter, a function does not.</param>
internal sealed record ListedType(string Package, string Module, string Name)
{
    /// <summary>Reads the list: <c>package module/Name</c> in each line.</summary>
    public static IReadOnlyList<ListedType> Parse(string text) =>
    [
        .. text.Split('\n')
            .Select(line => line.Split('#')[0].Trim())
            .Where(line => line.Length > 0)
            .Select(Line)
            .Distinct(),
    ];

    private static ListedType Line(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2)
        {
            throw new InvalidOperationException($"resources.txt: '{line}' is not 'package module/Name'.");
        }

        var slash = words[1].LastIndexOf('/');
        return new(words[0], slash < 0 ? string.Empty : words[1][..slash], words[1][(slash + 1)..]);
    }
}
