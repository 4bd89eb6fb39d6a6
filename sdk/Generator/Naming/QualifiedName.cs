namespace LcncInfra.Generator.Naming;

/// <summary>A C# type and where it stands.</summary>
internal sealed record QualifiedName(string Namespace, string Name)
{
    /// <summary>How other code refers to it, whatever stands around.</summary>
    public string Reference => $"global::{Namespace}.{Name}";
}
