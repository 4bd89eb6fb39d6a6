namespace LcncInfra.Catalog.Apps.Operations;

/// <summary>When Velero backs an app up.</summary>
/// <param name="Schedule">Five fields of cron, in UTC.</param>
/// <param name="Keep">How long a backup is kept, e.g. <c>720h</c>.</param>
/// <param name="HasVolumes">Whether volumes are backed up, too.</param>
public sealed record AppBackup(string Schedule, string Keep, bool HasVolumes);
