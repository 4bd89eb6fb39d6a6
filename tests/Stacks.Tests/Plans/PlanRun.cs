using System.Globalization;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources.Plans;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Plans;
using LcncInfra.Stacks.Preview;
using LcncInfra.Stacks.Settings;

namespace LcncInfra.Stacks.Tests.Plans;

/// <summary>The plan of an environment, as a preview without the engine finds it.</summary>
/// <param name="Planned">The plan; <see langword="null"/> if the program stopped.</param>
/// <param name="Findings">What was found.</param>
internal sealed record PlanRun(PlannedEnvironment? Planned, IReadOnlyList<Diagnostic> Findings)
{
    public ResourcePlan Plan => Planned?.Plan ?? throw new InvalidOperationException(string.Join('\n', Findings.Select(DiagnosticText.Render)));

    /// <summary>The plan as people read it.</summary>
    public string Text
    {
        get
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            ResourceTreeWriter.Write(text, Plan);
            return text.ToString();
        }
    }

    /// <summary>The settings of a stack of this repository.</summary>
    public static StackSettings SettingsOf(string stack)
    {
        var found = new DiagnosticBag();
        return StackSettingsReader.Read(RepositoryRoot.Path, stack, found) ?? throw new InvalidOperationException(string.Join('\n', found.InOrder().Select(DiagnosticText.Render)));
    }

    /// <summary>The settings of a stack of this repository, with others over them; an empty text takes one away.</summary>
    public static StackSettings SettingsOf(string stack, params (string Key, string Value)[] others)
    {
        var settings = SettingsOf(stack);
        var values = settings.Values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        foreach (var (key, value) in others)
        {
            values[$"{settings.Project}:{key}"] = value;
        }

        return settings with { Values = ValueMap.Of(values.Where(v => v.Value.Length > 0)) };
    }

    /// <summary>Plans the environment of a stack.</summary>
    public static async Task<PlanRun> OfAsync(StackSettings settings, Action<EnvironmentStack>? made = null)
    {
        var found = new DiagnosticBag();
        try
        {
            var planned = await ProgramRunner.RunAsync(settings, options =>
            {
                var stack = new EnvironmentStack(options, WrittenSettings.Check(settings, found));
                made?.Invoke(stack);
                return stack;
            });
            return new(planned, found.InOrder());
        }
        catch (Exception e) when (e is Pulumi.RunException or AggregateException)
        {
            return new(null, found.HasErrors ? found.InOrder() : [.. found.InOrder(), PreviewDiagnostics.ProgramFailed(settings.Stack, e.Message)]);
        }
        finally
        {
            // A failed program marks the process as failed.
            Environment.ExitCode = 0;
        }
    }
}
