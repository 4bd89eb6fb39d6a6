using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Rendering.Objects;

namespace LcncInfra.Rendering.Tests.Objects;

public sealed class ObjectLinesTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Namespace\nmetadata:\n  name: a\n", "Namespace 'a'")]
    [InlineData("kind: A\nmetadata:\n    name: \"a\" # why\n    namespace: 'n'\n", "A 'n/a'")]
    [InlineData("kind: A\r\nmetadata:\r\n  name: a\r\n", "A 'a'")]
    [InlineData("# first\n---\nkind: A\nmetadata:\n  name: a\n---\nkind: B\nmetadata:\n  name: b", "A 'a', B 'b'")]
    [InlineData("kind: A\nmetadata:\n  labels:\n    name: other\n  # c\n  name: a\nspec:\n  name: c\n", "A 'a'")]
    [InlineData("kind: A\nmetadata:\n  annotations:\n    x: |\n      kind: B\n  name: a\ndata:\n  y: |\n    metadata:\n      name: z\n", "A 'a'")]
    [InlineData("kind: A\nmetadata: {name: a}\n", "")]
    [InlineData("metadata:\n  name: a\n", "")]
    [InlineData("{\"kind\": \"A\", \"metadata\": {\"name\": \"a\"}}", "")]
    [InlineData("kind: A\nmetadata:\n  name:\n", "")]
    [InlineData("kind: A\nmetadata:\n  name: \"a\n", "")]
    [InlineData("", "")]
    public void What_names_objects_is_found_by_lines(string text, string expected) => Assert.Equal(expected, string.Join(", ", Names(text)));

    [Theory]
    [InlineData("apps/v1", "apps/v2", true)]
    [InlineData("apps/v1", "batch/v1", false)]
    [InlineData("v1", "v2", true)]
    [InlineData("v1", "apps/v1", false)]
    public void Versions_of_a_group_show_one_object(string first, string second, bool same)
    {
        var (one, other) = (Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(second));
        var a = new WrittenObject { ApiVersion = one, Kind = "K"u8, Name = "n"u8 };
        var b = new WrittenObject { ApiVersion = other, Kind = "K"u8, Name = "n"u8 };

        Assert.Equal(same, a.IsSameAs(b));
        Assert.Equal(same, ObjectHash.Of("edge", a) == ObjectHash.Of("edge", b));
        Assert.NotEqual(ObjectHash.Of("edge", a), ObjectHash.Of("cloud", a));
    }

    [Fact]
    public void Any_text_is_walked_to_its_end()
    {
        var part = Gen.Elements("kind: A\n", "metadata:\n", "  name: a\n", "  namespace: \"", "---\n", "\n", " ", "name:", "'", "\r", "# x\n", "é");
        Prop.ForAll(part.ListOf().ToArbitrary(), parts => Names(string.Concat(parts)).Count <= parts.Count(p => p == "---\n") + 1).QuickCheckThrowOnFailure();
    }

    private static List<string> Names(string text)
    {
        var names = new List<string>();
        var lines = new ObjectLines(Encoding.UTF8.GetBytes(text));
        while (lines.MoveNext())
        {
            if (lines.Current.IsNamed)
            {
                names.Add(lines.Current.ToString());
            }
        }

        return names;
    }
}
