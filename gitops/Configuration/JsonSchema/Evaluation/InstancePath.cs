namespace LcncInfra.Configuration.JsonSchema.Evaluation;

/// <summary>The way from the root to a value, shared by all that lies below it; written out only for violations.</summary>
internal sealed class InstancePath
{
    private readonly InstancePath? _parent;
    private readonly string _step;
    private readonly int _length;

    private InstancePath(InstancePath? parent, string step)
    {
        (_parent, _step) = (parent, step);
        _length = parent is null ? 0 : parent._length + 1;
    }

    /// <summary>The root.</summary>
    public static InstancePath Root { get; } = new(null, "");

    /// <summary>The way to a member or an item.</summary>
    public InstancePath Then(string step) => new(this, step);

    /// <summary>All steps from the root.</summary>
    public string[] Steps()
    {
        var steps = new string[_length];
        for (var at = this; at._parent is not null; at = at._parent)
        {
            steps[at._length - 1] = at._step;
        }

        return steps;
    }
}
