using System.Text.Json;

namespace LcncInfra.Testing.Vectors;

/// <summary>Single answers of Kalypso's own code, by group, so that tests ask the real tool and not our memory of it.</summary>
public static class KalypsoVectors
{
    private static readonly JsonElement Root = Load();

    /// <summary>A group of vectors by its name in <c>vectors.json</c>, e.g. <c>mergeObjects</c>.</summary>
    public static JsonElement Group(string name) => Root.GetProperty(name);

    /// <summary>The elements of a group that is a list; fails if there are none, so that a changed file does not pass unseen.</summary>
    public static IReadOnlyList<JsonElement> Cases(string name)
    {
        var cases = Group(name).EnumerateArray().ToList();
        Assert.NotEmpty(cases);
        return cases;
    }

    /// <summary>The numbers of the elements of a group, as rows of a theory.</summary>
    public static TheoryData<int> Numbers(string name) => new(Enumerable.Range(0, Cases(name).Count));

    private static JsonElement Load()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Of("tests", "Testing", "Vectors", "vectors.json")));
        return document.RootElement.Clone();
    }
}
