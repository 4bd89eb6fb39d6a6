using LcncInfra.Resources.Plans;
using LcncInfra.Stacks.Plans;
using LcncInfra.Stacks.Settings;

namespace LcncInfra.Stacks.Preview;

/// <summary>Says what a preview without the engine cannot know.</summary>
internal static class EngineNotes
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter output, PlannedEnvironment planned, StackSettings settings)
    {
        output.WriteLine("Only 'pulumi preview' can tell:");
        output.WriteLine("  - which of these resources exist already, and which would be changed, replaced or deleted: no state was read;");
        output.WriteLine("  - whether the providers accept them: no credentials were used, and no provider was asked;");
        Write(output, "the answers of provider functions", planned.Calls);
        Write(output, "settings that are encrypted", settings.Secrets);
        var unknown = planned.Plan.Resources.Where(resource => HasUnknown(resource.Inputs)).Select(resource => resource.Name).Distinct(StringComparer.Ordinal).ToList();
        Write(output, "inputs that other resources give once they are made, of", unknown);
    }

    private static void Write(TextWriter output, string what, IReadOnlyList<string> names)
    {
        const int Shown = 10;
        if (names.Count > 0)
        {
            output.WriteLine($"  - {what}: {string.Join(", ", names.Take(Shown))}{(names.Count > Shown ? $" and {names.Count - Shown} more" : string.Empty)};");
        }
    }

    private static bool HasUnknown(PlannedValue value) => value switch
    {
        PlannedValue.Unknown => true,
        PlannedValue.Map map => map.Entries.Any(entry => HasUnknown(entry.Value)),
        PlannedValue.List list => list.Items.Any(HasUnknown),
        _ => false,
    };
}
