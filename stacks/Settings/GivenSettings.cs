using LcncInfra.Cli.Promote;

namespace LcncInfra.Stacks.Settings;

/// <summary>What a pipeline says by variables, which go before the settings of the stack: the control plane of a pull request, the lock of a release.</summary>
internal static class GivenSettings
{
    /// <summary>What a pipeline says of a setting; <see langword="null"/> if nothing.</summary>
    /// <param name="key">One of <see cref="SettingKeys"/>.</param>
    public static string? Find(string key) => key switch
    {
        SettingKeys.ControlPlane => Variable(StackVariables.ControlPlane),
        SettingKeys.Lock => Variable(StackVariables.Lock),
        _ => null,
    };

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
