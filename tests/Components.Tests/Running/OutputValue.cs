using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Components.Tests.Running;

/// <summary>Looks into outputs.</summary>
public static class OutputValue
{
    public static Task<T> Of<T>(Output<T> output) => OutputUtilities.GetValueAsync(output);

    public static Task<bool> IsSecret<T>(Output<T> output) => Output.IsSecretAsync(output);
}
