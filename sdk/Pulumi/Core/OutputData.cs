using System.Collections.Immutable;

namespace Pulumi;

// What an output comes to: its value, the resources it comes from, whether the value is known yet, and whether it is a secret.
internal readonly record struct OutputData<T>(ImmutableHashSet<Resource> Resources, T Value, bool IsKnown, bool IsSecret)
{
    public static OutputData<T> Of(T value, bool isSecret) => new(ImmutableHashSet<Resource>.Empty, value, true, isSecret);

    public static OutputData<T> Unknown(T value) => new(ImmutableHashSet<Resource>.Empty, value, false, false);

    public OutputData<TOther> As<TOther>(TOther value) => new(Resources, value, IsKnown, IsSecret);
}
