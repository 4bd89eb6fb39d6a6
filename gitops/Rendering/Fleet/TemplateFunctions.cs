using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Kalypso;
using LcncInfra.Templating.Sprig;

namespace LcncInfra.Rendering.Fleet;

/// <summary>The functions that templates can call: Go's own, sprig's text functions, and Kalypso's over them.</summary>
public static class TemplateFunctions
{
    /// <summary>All of them.</summary>
    public static FunctionTable All { get; } = FunctionTable.With(SprigFunctions.All, KalypsoFunctions.All);
}
