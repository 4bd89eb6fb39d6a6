using LcncInfra.Applications.Disruptions;

namespace LcncInfra.Applications;

/// <summary>Every part of the golden path.</summary>
/// <remarks>A new part is a class in a folder of its own, and a line here.</remarks>
public static class AppParts
{
    /// <summary>The parts, in no order that matters.</summary>
    public static IReadOnlyList<AppPart> All { get; } =
    [
        new DisruptionPart(),
    ];
}
