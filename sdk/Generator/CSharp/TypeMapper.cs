using LcncInfra.Generator.Declarations;

namespace LcncInfra.Generator.CSharp;

/// <summary>Says what C# calls the types of declarations.</summary>
internal sealed class TypeMapper(ReachedTypes reached)
{
    /// <summary>A property's type without the wrapper of inputs and without <c>undefined</c>.</summary>
    public static TsType Bare(TsType type) => type switch
    {
        TsName { Name: "pulumi.Input" or "pulumi.Output", Arguments: [var inner] } => Bare(inner),
        TsUnion union => Reduced(union),
        _ => type,
    };

    /// <summary>Whether a type may be <c>undefined</c>.</summary>
    public static bool IsOptional(TsType type) => type switch
    {
        TsName { Name: "pulumi.Input" or "pulumi.Output", Arguments: [var inner] } => IsOptional(inner),
        TsUnion union => union.Members.Any(IsUndefined),
        _ => false,
    };

    /// <summary>Whether a type is, or holds, an input.</summary>
    public static bool HasInput(TsType type) => type switch
    {
        TsName name => name.Name == "pulumi.Input" || name.Arguments.Any(HasInput),
        TsArray array => HasInput(array.Element),
        TsMap map => HasInput(map.Value),
        TsUnion union => union.Members.Any(HasInput),
        _ => false,
    };

    /// <summary>The type of an argument that takes inputs.</summary>
    public string Input(TsType type, bool isDouble) => Bare(type) switch
    {
        TsArray array => $"InputList<{Plain(array.Element, isDouble)}>",
        TsMap map => $"InputMap<{Plain(map.Value, isDouble)}>",
        TsUnion { Members: [var a, var b] } => $"InputUnion<{Plain(a, isDouble)}, {Plain(b, isDouble)}>",
        var bare => $"Input<{Plain(bare, isDouble)}>",
    };

    /// <summary>The type of an argument of a function that takes plain values.</summary>
    public string Argument(TsType type, bool isDouble) => Bare(type) switch
    {
        TsArray array => $"List<{Plain(array.Element, isDouble)}>",
        TsMap map => $"Dictionary<string, {Plain(map.Value, isDouble)}>",
        var bare => Plain(bare, isDouble),
    };

    /// <summary>The type of a value that a provider gives.</summary>
    public string Plain(TsType type, bool isDouble) => Bare(type) switch
    {
        TsArray array => $"ImmutableArray<{Plain(array.Element, isDouble)}>",
        TsMap map => $"ImmutableDictionary<string, {Plain(map.Value, isDouble)}>",
        TsUnion { Members: [var a, var b] } => $"Union<{Plain(a, isDouble)}, {Plain(b, isDouble)}>",
        TsLiteral => "string",
        TsName name => Named(name.Name, isDouble),
        _ => "object",
    };

    private static bool IsUndefined(TsType type) => type is TsName { Name: "undefined" };

    // Alternatives that C# does not have: texts of one literal, and resources in place of their identifiers.
    private static TsType Reduced(TsUnion union)
    {
        var members = union.Members.Where(member => !IsUndefined(member)).Select(Bare)
            .Select(member => member is TsLiteral ? new TsName("string", []) : member)
            .Where(member => member is not TsName name || IsKnown(name.Name))
            .DistinctBy(member => member is TsName name ? name.Name : member.ToString(), StringComparer.Ordinal)
            .ToList();
        return members switch
        {
            [var only] => only,
            _ when members.All(member => member is TsName { Name: "pulumi.asset.Asset" or "pulumi.asset.Archive" }) => new TsName("AssetOrArchive", []),
            [_, _] => new TsUnion(members),
            _ => new TsName("any", []),
        };
    }

    private static bool IsKnown(string name) =>
        name is "string" or "number" or "boolean" or "any" or "pulumi.asset.Asset" or "pulumi.asset.Archive" or "AssetOrArchive"
        || name.StartsWith("inputs.", StringComparison.Ordinal)
        || name.StartsWith("outputs.", StringComparison.Ordinal)
        || name.StartsWith("enums.", StringComparison.Ordinal);

    private string Named(string name, bool isDouble) => name switch
    {
        "string" or "pulumi.ID" or "ARN" => "string",
        "boolean" => "bool",
        "number" => isDouble ? "double" : "int",
        "any" => "object",
        "pulumi.asset.Asset" => "Asset",
        "pulumi.asset.Archive" => "Archive",
        "AssetOrArchive" => "AssetOrArchive",
        _ when name.StartsWith("inputs.", StringComparison.Ordinal) => reached.Reach(ShapeSide.Input, name["inputs.".Length..]),
        _ when name.StartsWith("outputs.", StringComparison.Ordinal) => reached.Reach(ShapeSide.Output, name["outputs.".Length..]),
        _ when name.StartsWith("enums.", StringComparison.Ordinal) => reached.Reach(ShapeSide.Table, name["enums.".Length..]),
        _ => throw new InvalidOperationException($"Nothing is known of the type '{name}'."),
    };
}
