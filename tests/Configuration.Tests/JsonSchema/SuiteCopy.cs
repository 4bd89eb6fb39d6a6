using System.Text.Json;
using LcncInfra.Testing;

namespace LcncInfra.Configuration.Tests.JsonSchema;

/// <summary>A copy of the official JSON Schema Test Suite.</summary>
/// <remarks>
/// The npm package has draft 4 only, drafts 6 and 7 come with Debian's packages. Any copy can be named by the environment variable
/// <c>JSON_SCHEMA_TEST_SUITE</c>, to try the newest.
/// </remarks>
internal sealed record SuiteCopy(string Tests, string RemotesFolder)
{
    private const string GoTests = "/usr/share/gocode/src/github.com/xeipuuv/gojsonschema/testdata";

    private static readonly SuiteCopy[] Places =
    [
        At(Environment.GetEnvironmentVariable("JSON_SCHEMA_TEST_SUITE") ?? "/nowhere"),
        At("/usr/share/json-schema-test-suite"),
        new(GoTests, Path.Combine(GoTests, "remotes")),
    ];

    /// <summary>The copy in the npm package.</summary>
    public static SuiteCopy FromNpm => At(NpmTools.Of("json-schema-test-suite"));

    /// <summary>The best copy on this machine that has drafts 6 and 7; <see langword="null"/> if there is none.</summary>
    public static SuiteCopy? OnMachine => Array.Find(Places, place => Directory.Exists(Path.Combine(place.Tests, "draft7")));

    /// <summary>The texts that the tests expect below <c>http://localhost:1234/</c>.</summary>
    public IReadOnlyDictionary<string, string> Remotes() =>
        Directory.EnumerateFiles(RemotesFolder, "*.json", SearchOption.AllDirectories).ToDictionary(
            file => "http://localhost:1234/" + Path.GetRelativePath(RemotesFolder, file).Replace('\\', '/'), File.ReadAllText);

    /// <summary>All groups of a draft.</summary>
    public IEnumerable<SuiteGroup> Groups(string draft) =>
        Directory.EnumerateFiles(Path.Combine(Tests, draft), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(ReadGroups);

    private static SuiteCopy At(string root) => new(Path.Combine(root, "tests"), Path.Combine(root, "remotes"));

    private List<SuiteGroup> ReadGroups(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var name = Path.GetRelativePath(Tests, file).Replace('\\', '/');
        return document.RootElement.EnumerateArray().Select(group => new SuiteGroup(name, group.Clone())).ToList();
    }
}
