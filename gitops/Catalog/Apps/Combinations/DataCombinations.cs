using System.Globalization;
using System.Text.RegularExpressions;
using LcncInfra.Catalog.Apps.Databases;

namespace LcncInfra.Catalog.Apps.Combinations;

/// <summary>Checks what an app keeps its data in.</summary>
internal static partial class DataCombinations
{
    private const string Data = "spec.data";

    // acid.zalan.do/v1: a name is a label of 53 characters at most; the suffix is "-postgres".
    private const int LongestPostgresApp = 44;

    /// <summary>Reports what does not go together.</summary>
    public static void Validate(AppCheck app)
    {
        var databases = app.Spec.Databases;
        CheckPostgres(app, databases.Postgres);
        foreach (var (name, database) in new[] { ("redis", databases.Redis), ("rabbitmq", databases.RabbitMq) })
        {
            if (database?.Backup is not null)
            {
                app.Report(AppCombinationDiagnostics.DatabaseBackup(app.Places.KeyOf($"{Data}.{name}.backup"), app.Owner, $"'{name}' has 'backup', but its operator makes none", "Use 'spec.backup' with 'volumes', or keep what must not be lost in 'postgres'."));
            }
        }

        for (var i = 0; i < databases.Managed.Count; i++)
        {
            if (databases.Managed[i].Secret is { } secret)
            {
                CheckSecret(app, secret, string.Create(CultureInfo.InvariantCulture, $"{Data}.managed[{i}].secret"));
            }
        }
    }

    /// <summary>Reports a secret that is not among the app's.</summary>
    public static void CheckSecret(AppCheck app, string secret, string path)
    {
        if (!app.Spec.Secrets.Any(s => string.Equals(s.Name, secret, StringComparison.Ordinal)))
        {
            app.Report(AppCombinationDiagnostics.UnknownSecret(app.At(path), app.Owner, secret, [.. app.Spec.Secrets.Select(s => s.Name)]));
        }
    }

    private static void CheckPostgres(AppCheck app, AppDatabase? postgres)
    {
        if (postgres is null)
        {
            return;
        }

        if (app.App.Name.Length > LongestPostgresApp)
        {
            app.Report(AppCombinationDiagnostics.LongName(app.Places.KeyOf($"{Data}.postgres"), app.Owner, LongestPostgresApp));
        }

        if (postgres.Backup is { } backup && !OperatorSchedule().IsMatch(backup.Schedule))
        {
            app.Report(AppCombinationDiagnostics.DatabaseBackup(app.At($"{Data}.postgres.backup.schedule"), app.Owner,
                $"the operator does not understand '{backup.Schedule}'", "Write each of the five fields as a number, '*' or '*/number': no ranges, lists and names."));
        }
    }

    [GeneratedRegex(@"^(\d+|\*)(/\d+)?( +(\d+|\*)(/\d+)?){4}$", RegexOptions.CultureInvariant)]
    private static partial Regex OperatorSchedule();
}
