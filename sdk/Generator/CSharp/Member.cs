using LcncInfra.Generator.Declarations;
using LcncInfra.Generator.Naming;

namespace LcncInfra.Generator.CSharp;

/// <summary>A property as C# has it.</summary>
/// <param name="Schema">Its name in the provider's schema.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">Its type in the declarations.</param>
/// <param name="IsRequired">Whether it is always there.</param>
internal sealed record Member(string Schema, string Name, TsType Type, bool IsRequired)
{
    /// <summary>Whether a number has a fraction.</summary>
    public bool IsDouble { get; init; }

    /// <summary>Whether it becomes a secret when it is set, which the program text does not say of nested ones.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The properties of a shape, under the name that <c>names.txt</c> knows the shape by.</summary>
    public static IReadOnlyList<Member> Of(ProviderNames names, string place, TsShape shape) =>
    [
        .. shape.Members
            .Where(member => !names.Table.IsAbsent(names.Package, place, member.Name))
            .Select(member => new Member(
                member.Name,
                names.Table.Property(names.Package, place, member.Name),
                member.Type,
                !member.IsOptional && !TypeMapper.IsOptional(member.Type))
            {
                IsDouble = names.Table.IsDouble(names.Package, place, member.Name),
                IsSecret = names.Table.IsSecret(names.Package, place, member.Name),
            }),
    ];

    /// <summary>A name for a field or a parameter.</summary>
    public string Variable => $"@{char.ToLowerInvariant(Schema[0])}{Schema[1..]}";
}
