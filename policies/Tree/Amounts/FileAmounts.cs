using LcncInfra.Model.Collections;

namespace LcncInfra.Tree.Amounts;

/// <summary>What the objects of a file ask a cluster for while they run.</summary>
/// <param name="Cpu">Cores.</param>
/// <param name="Memory">Bytes of memory.</param>
/// <param name="Storage">Bytes of volumes.</param>
public sealed record FileAmounts(AmountRange Cpu, AmountRange Memory, AmountRange Storage)
{
    /// <summary>Nothing.</summary>
    public static FileAmounts None { get; } = new(default, default, default);

    /// <summary>Objects that ask for something that the file does not say: how many nodes there are, or how long a job takes.</summary>
    public ValueList<string> Uncounted { get; init; } = ValueList<string>.Empty;
}
