using LcncInfra.Generator.Declarations;
using LcncInfra.Generator.Packages;

namespace LcncInfra.Generator.CSharp;

/// <summary>All that is known of a resource.</summary>
internal sealed record ResourceShape(TsShape Class, ScriptFacts Facts)
{
    /// <summary>The C# class of its arguments.</summary>
    public required string Args { get; init; }

    /// <summary>What it takes.</summary>
    public required IReadOnlyList<Member> Inputs { get; init; }

    /// <summary>What it gives.</summary>
    public required IReadOnlyList<Member> Outputs { get; init; }

    /// <summary>Its name.</summary>
    public string Name => Class.Name;

    /// <summary>Whether it holds other resources.</summary>
    public bool IsComponent => Class.Base == "pulumi.ComponentResource";

    /// <summary>Whether it is the provider itself.</summary>
    public bool IsProvider => Class.Base == "pulumi.ProviderResource";

    /// <summary>Whether it can be looked up without saying its state.</summary>
    public bool HasGet { get; init; }
}
