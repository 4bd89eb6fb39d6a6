using System.Globalization;
using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Running;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources.Plans;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Preview;
using LcncInfra.Stacks.Settings;
using LcncInfra.Stacks.Tests.Plans;

namespace LcncInfra.Stacks.Tests.Clouds;

/// <summary>The plan of a whole environment that stands beside its baseline: production, in one cloud or in all.</summary>
/// <param name="Settings">The settings of its stack.</param>
/// <param name="Run">The plan.</param>
/// <param name="Stack">The stack, with its outputs.</param>
internal sealed record CloudRun(StackSettings Settings, PlanRun Run, EnvironmentStack? Stack)
{
    public const string Suite = "Clouds";

    public IReadOnlyList<PlannedResource> Resources => Run.Plan.Resources;

    /// <summary>A resource by its name.</summary>
    public PlannedResource this[string name] => Resources.Single(r => r.Name == name);

    /// <summary>Plans an environment, with other settings over its own; an empty text takes one away.</summary>
    public static async Task<CloudRun> OfAsync(string name, params (string Key, string Value)[] others)
    {
        var found = new DiagnosticBag();
        var settings = StackSettingsReader.Read(Folder(name).Input, "prod", found) ?? throw new InvalidOperationException(string.Join('\n', found.InOrder().Select(DiagnosticText.Render)));
        var values = settings.Values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        foreach (var (key, value) in others)
        {
            values[$"{settings.Project}:{key}"] = value;
        }

        settings = settings with { Values = ValueMap.Of(values.Where(v => v.Value.Length > 0)) };
        EnvironmentStack? made = null;
        var run = await PlanRun.OfAsync(settings, stack => made = stack);
        return new(settings, run, made);
    }

    public static BaselineFolder Folder(string name) => BaselineFolder.Open("Stacks.Tests", Suite, name);

    /// <summary>What the policies about resources say of the plan, or of another one.</summary>
    public PolicyReport Judge(IEnumerable<PlannedResource>? others = null)
    {
        var plan = others is null ? Run.Plan : Run.Plan with { Resources = [.. others] };
        return PreviewPolicies.Judge(Settings, plan, new DateOnly(2026, 6, 1), new CommandIo(TextWriter.Null, TextWriter.Null, TimeProvider.System))[^1];
    }

    /// <summary>What the policies say, as people read it.</summary>
    public string JudgedText()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        PolicyTextWriter.Write(new CommandIo(text, TextWriter.Null, TimeProvider.System), [Judge()]);
        return text.ToString();
    }
}
