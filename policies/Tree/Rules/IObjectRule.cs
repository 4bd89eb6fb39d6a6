using LcncInfra.Manifests.Objects;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Rules;

/// <summary>A policy that one object shows to be kept or broken.</summary>
internal interface IObjectRule
{
    /// <summary>What is wrong with an object.</summary>
    IEnumerable<ObjectProblem> Check(ManifestObject item);
}
