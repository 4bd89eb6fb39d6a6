using LcncInfra.Configuration.Values;

namespace LcncInfra.Configuration.Tests.Values;

public sealed class TypeSurpriseTests
{
    [Theory]
    [InlineData("Note: see docs", "it is read as a map with the key 'Note', and not as a text")]
    [InlineData("[yes]", "'yes' is read as true")]
    [InlineData("- a\n- off\n", "'off' is read as false")]
    [InlineData("{debug: on}", "'on' is read as true")]
    [InlineData("x: 1\ny: 2\n", "the key 'y' is read as true")]
    [InlineData("a: 1\n~: 2\n", "the key '~' is read as null")]
    [InlineData("[012]", "'012' is read as 10")]
    [InlineData("[0o17, 1]", "'0o17' is read as 15")]
    [InlineData("{a: {mode: 0644}}", "'0644' is read as 420")]
    [InlineData("{version: 1.10}", "'1.10' is read as 1.1")]
    [InlineData("[1_000]", "'1_000' is read as 1000")]
    [InlineData("[1e3]", "'1e3' is read as 1000")]
    [InlineData("{012: a}", "the key '012' is read as 10")]
    [InlineData("{a: 1, a: 2}", "the key 'a' is written twice, and only the last counts")]
    [InlineData("[INFO] started", "what stands behind its first document is not read")]
    [InlineData("a: 1\nb: 2\n---\nc: 3\n", "what stands behind its first document is not read")]
    [InlineData("a: 1\nb: 2\n...\n@\n", "what stands behind its first document is not read")]
    [InlineData("[a, b", "it looks like a list or a map, but stays a text, since it is no YAML: line 1: did not find expected ',' or ']'")]
    public void A_value_that_is_read_otherwise_than_meant_is_found(string text, string expected) =>
        Assert.Equal(expected, TypeSurprise.Find(text));

    [Theory]
    [InlineData("plain")]
    [InlineData("on")]
    [InlineData("012")]
    [InlineData("'Note: see docs'")]
    [InlineData("['yes', \"012\"]")]
    [InlineData("[true, False, 5, -1, 2.5, ~, null, a, 2024-01-02, 1:30]")]
    [InlineData("- name: a\n  value: 1\n")]
    [InlineData("a: 1\nb:\n  - c\n...\n")]
    [InlineData("{a: 1, 5: b}")]
    [InlineData("{a: &x {b: 1}, c: {<<: *x}}")]
    [InlineData("{{ .Namespace }}: x")]
    [InlineData("a: b: c")]
    [InlineData("mysql://h:3306/db")]
    [InlineData("!!bool yes")]
    [InlineData("[!!str yes]")]
    public void A_value_that_is_read_as_meant_is_not(string text) => Assert.Null(TypeSurprise.Find(text));
}
