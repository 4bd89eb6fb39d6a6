using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Clusters.Provisioning.Parts;

/// <summary>Reads when a cloud may upgrade a cluster.</summary>
internal static class MaintenanceReader
{
    private const string Name = "maintenance";

    private static readonly string[] Week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>The field.</summary>
    public static Field Field { get; } = new(Name, new FieldShape.Object(
    [
        new Field("days", new FieldShape.List(new FieldShape.Choice([.. Week])), "Days of the week.") { IsRequired = true },
        Kinds.Field.RequiredText("start", TextFormat.TimeOfDay, "When it begins, in UTC, e.g. \"02:00\"."),
        new Field("hours", new FieldShape.Number(4, 24), "How many hours it takes.") { IsRequired = true },
    ]), "When the cloud may upgrade the cluster; whenever it likes unless written.");

    /// <summary>What is written; <see langword="null"/> if nothing is.</summary>
    public static MaintenanceWindow? Read(YamlObject written)
    {
        var window = written.Object(Name);
        return window.Text("start") is { } start && window.Number("hours") is { } hours
            ? new MaintenanceWindow([.. Week.Where(day => window.TextList("days").Contains(day, StringComparer.Ordinal))], start, hours)
            : null;
    }

    /// <summary>Reports a window without days.</summary>
    public static void Validate(YamlObject written, FieldPath path, ObjectContext context) =>
        ProvisioningFields.RequireItems(written.Object(Name), "days", path.Of(Name), context);

    /// <summary>Reports a window that the cloud would refuse.</summary>
    public static void RequireDays(YamlObject written, Func<MaintenanceWindow, string?> findProblem, ObjectContext context)
    {
        if (Read(written) is { Days.Count: > 0 } window && findProblem(window) is { } problem && written.Object(Name).Map?.Get("days") is { } days)
        {
            context.Report(ProvisioningDiagnostics.UnusableWindow(days.Span, context.Owner, problem));
        }
    }
}
