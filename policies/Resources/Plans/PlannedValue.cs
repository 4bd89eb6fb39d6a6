using LcncInfra.Model.Collections;

namespace LcncInfra.Resources.Plans;

/// <summary>A value of an input, as far as it is known before anything is made. Secrets are not kept.</summary>
public abstract record PlannedValue
{
    private PlannedValue()
    {
    }

    /// <summary>A text.</summary>
    public sealed record Text(string Value) : PlannedValue;

    /// <summary>A number; providers know no others than these.</summary>
    public sealed record Number(double Value) : PlannedValue;

    /// <summary>True or false.</summary>
    public sealed record Flag(bool Value) : PlannedValue;

    /// <summary>Values in order.</summary>
    public sealed record List(ValueList<PlannedValue> Items) : PlannedValue;

    /// <summary>Values by name, in ordinal order.</summary>
    public sealed record Map(ValueList<PlannedEntry> Entries) : PlannedValue
    {
        /// <summary>The value of a name; <see langword="null"/> if there is none.</summary>
        public PlannedValue? Find(string name) => Entries.FirstOrDefault(entry => entry.Name == name)?.Value;

        /// <summary>The value at a path of names, <c>vpcConfig.endpointPublicAccess</c>; <see langword="null"/> if there is none.</summary>
        public PlannedValue? At(string path)
        {
            var dot = path.IndexOf('.', StringComparison.Ordinal);
            return dot < 0 ? Find(path) : (Find(path[..dot]) as Map)?.At(path[(dot + 1)..]);
        }
    }

    /// <summary>A secret, whatever it is.</summary>
    public sealed record Secret : PlannedValue;

    /// <summary>What is known only when something else was made.</summary>
    public sealed record Unknown : PlannedValue;
}
