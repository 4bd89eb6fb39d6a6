using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LcncInfra.AppRepositories.Pins;

/// <summary>A scalar as it stands in a text.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Style">How it is quoted.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
internal sealed record WrittenScalar(string Value, ScalarStyle Style, int Start, int End)
{
    /// <summary>Whether it has an anchor, so that something else may stand for the same value.</summary>
    public bool IsShared { get; private init; }

    /// <summary>Line of the first character, from 1.</summary>
    public int Line { get; private init; }

    /// <summary>Column of the first character, from 1.</summary>
    public int Column { get; private init; }

    /// <summary>The scalar of an event.</summary>
    public static WrittenScalar Of(Scalar scalar) =>
        new(scalar.Value, scalar.Style, checked((int)scalar.Start.Index), checked((int)scalar.End.Index))
        {
            IsShared = !scalar.Anchor.IsEmpty,
            Line = checked((int)scalar.Start.Line),
            Column = checked((int)scalar.Start.Column),
        };
}
