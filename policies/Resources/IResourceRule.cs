using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Resources;

/// <summary>Something that must hold of what a program asks of its providers; an error stops a preview.</summary>
public interface IResourceRule
{
    /// <summary>Reports where it does not hold.</summary>
    IEnumerable<Diagnostic> Check(ResourcePlan plan);
}
