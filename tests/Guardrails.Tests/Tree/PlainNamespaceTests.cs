using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Manifests.Objects;
using LcncInfra.Templating.Values;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Guardrails.Tests.Tree;

public sealed class PlainNamespaceTests
{
    private const string Head = "apiVersion: v1\nkind: Namespace\nmetadata:\n";

    private static readonly string[] Lines =
    [
        "  name: shop", "  name: \"shop\"", "  name: on", "  name: 1", "  name: shop # why", "  name: 'shop'", "  name:", "  name: a b", "  labels:", "  labels: {a: b}", "    team: sales", "    team: \"true\"", "    team: true",
        "    app.kubernetes.io/name: web", "    a: 1.5", "    a: b:c", "    no: x", "    a: \"\"", "    a: \"\\x41\"", "  annotations:", "spec: {}", "---", "", "   a: b", "\ta: b", "    a: ~", "    a: .inf", "    a: 0x1F", "    a: e1", "    a: é",
    ];

    [Fact]
    public void What_it_reads_is_what_the_whole_reader_reads() => Prop.ForAll(
        Gen.Elements(Lines).ListOf().ToArbitrary(),
        lines =>
        {
            var bytes = Encoding.UTF8.GetBytes(Head + string.Concat(lines.Select(l => $"{l}\n")));
            return PlainNamespaceReader.Read(bytes) is not { } plain || (DocumentReader.Read(bytes) is ({ Count: 1 } objects, null) && Shown(objects[0]) == Shown(plain));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("  name: shop\n", "{apiVersion: 'v1', kind: 'Namespace', metadata: {name: 'shop'}}")]
    [InlineData("  name: \"shop\"\n  labels:\n    team: sales\n    tier: \"1\"\n", "{apiVersion: 'v1', kind: 'Namespace', metadata: {labels: {team: 'sales', tier: '1'}, name: 'shop'}}")]
    [InlineData("  name: shop\n  labels:\n    team: sales\n    team: shop\n", null)]
    [InlineData("  name: null\n", null)]
    [InlineData("  name: shop\n  labels:\n", null)]
    public void Plain_lines_are_read_and_others_are_left(string rest, string? expected) =>
        Assert.Equal(expected, PlainNamespaceReader.Read(Encoding.UTF8.GetBytes(Head + rest)) is { } read ? Shown(read) : null);

    private static string Shown(ManifestObject item) => Shown(item.Root);

    private static string Shown(object? value) => value is GoMap map
        ? $"{{{string.Join(", ", map.SortedEntries.Select(e => $"{e.Key}: {Shown(e.Value)}"))}}}"
        : value is string text ? $"'{text}'" : $"{value?.GetType()} {value}";
}
