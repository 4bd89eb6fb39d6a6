using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Lists;

/// <summary>Go's nil slices: empty lists that JSON writes as <c>null</c>.</summary>
internal static class NilList
{
    /// <summary>A nil slice of a type.</summary>
    public static GoList Of(GoListType type) => new(type, []) { IsNil = true };
}
