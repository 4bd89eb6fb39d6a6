using System.Globalization;
using LcncInfra.Catalog.Apps.Databases;

namespace LcncInfra.Applications.Databases;

/// <summary>Writes how an app reaches services that somebody else runs.</summary>
internal static class ManagedDatabases
{
    /// <summary>Environment variables: <c>NAME_HOST</c>, <c>NAME_PORT</c>, and the Secret that opens it, whose keys are variables of their own.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Variables(AppContext app, ManagedDatabase managed)
    {
        var prefix = managed.Name.ToUpperInvariant().Replace('-', '_');
        yield return KeyValuePair.Create($"{prefix}_HOST", managed.Host);
        yield return KeyValuePair.Create($"{prefix}_PORT", managed.Port.ToString(CultureInfo.InvariantCulture));
        if (managed.Secret is { } secret)
        {
            yield return KeyValuePair.Create($"{prefix}_SECRET", app.SecretName(secret));
        }
    }
}
