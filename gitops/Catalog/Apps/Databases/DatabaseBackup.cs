namespace LcncInfra.Catalog.Apps.Databases;

/// <summary>When a database is backed up.</summary>
/// <param name="Schedule">Five fields of cron, in UTC.</param>
/// <param name="KeepDays">How long a backup is kept, in days; <see langword="null"/> for the operator's default.</param>
public sealed record DatabaseBackup(string Schedule, int? KeepDays);
