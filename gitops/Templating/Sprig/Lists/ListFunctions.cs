using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Sprig.Numbers;
using LcncInfra.Templating.Sprig.Reflection;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Lists;

/// <summary>sprig's functions of lists.</summary>
internal static class ListFunctions
{
    private static readonly GoSignature OneList = GoSignature.Of(GoType.AnyList, GoType.Any);
    private static readonly GoSignature ListAndValue = GoSignature.Of(GoType.AnyList, GoType.Any, GoType.Any);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("list", GoSignature.Of(GoType.AnyList).WithVariadic(GoType.Any), a => GoList.Of([.. a])),
        new("tuple", GoSignature.Of(GoType.AnyList).WithVariadic(GoType.Any), a => GoList.Of([.. a])),
        new("append", ListAndValue, a => ListBuilder.Append(a[0], a[1])),
        new("push", ListAndValue, a => ListBuilder.Append(a[0], a[1])),
        new("prepend", ListAndValue, a => ListBuilder.Prepend(a[0], a[1])),
        new("concat", GoSignature.Of(GoType.Any).WithVariadic(GoType.Any), a => ListBuilder.Concat(a)),
        new("first", GoSignature.Of(GoType.Any, GoType.Any), a => ListBuilder.Items(a[0], "Cannot find first on type") is [var item, ..] ? item : null),
        new("last", GoSignature.Of(GoType.Any, GoType.Any), a => ListBuilder.Items(a[0], "Cannot find last on type") is [.., var item] ? item : null),
        new("rest", OneList, a => ListBuilder.Rest(a[0])),
        new("initial", OneList, a => ListBuilder.Initial(a[0])),
        new("reverse", OneList, a => ListBuilder.Reverse(a[0])),
        new("compact", OneList, a => ListBuilder.Compact(a[0])),
        new("uniq", OneList, a => ListBuilder.Unique(a[0])),
        new("without", OneList.WithVariadic(GoType.Any), a => ListBuilder.Without(a[0], a[1..])),
        new("has", GoSignature.Of(GoType.Bool, GoType.Any, GoType.Any), a => Has(a[0], a[1])),
        new("slice", GoSignature.Of(GoType.Any, GoType.Any).WithVariadic(GoType.Any), a => Slice(a)),
        new("sortAlpha", GoSignature.Of(GoType.StringList, GoType.Any), a => TextLists.Sort(a[0])),
        new("toStrings", GoSignature.Of(GoType.StringList, GoType.Any), a => TextLists.From(a[0])),
        new("join", GoSignature.Of(GoType.String, GoType.String, GoType.Any), a => TextLists.Join(Arguments.Text(a[0]), a[1])),
        new("until", GoSignature.Of(GoType.IntList, GoType.Int), a => Until(Arguments.Int(a[0]))),
        new(
            "untilStep",
            GoSignature.Of(GoType.IntList, GoType.Int, GoType.Int, GoType.Int),
            a => Counting.Count(Arguments.Int(a[0]), Arguments.Int(a[1]), Arguments.Int(a[2]))),
    ];

    private static object? Has(object? needle, object? list) =>
        list is not null && DeepEquality.Contains(ListBuilder.Items(list, "Cannot find has on type"), needle);

    private static GoList? Slice(object?[] arguments) => ListBuilder.Slice(
        arguments[0],
        arguments.Length > 1 ? NumberConversion.ToInt64(arguments[1]) : 0,
        arguments.Length > 2 ? NumberConversion.ToInt64(arguments[2]) : null);

    private static GoList Until(long count) => Counting.Count(0, count, count < 0 ? -1 : 1);
}
