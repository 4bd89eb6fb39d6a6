using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Promotions;

/// <summary>Reads a gate of a flow.</summary>
internal static class PromotionGateReader
{
    private static readonly string[] Kinds = ["deployment", "soak", "checks", "approvals", "window", "program"];

    /// <summary>The fields of a gate.</summary>
    public static FieldShape Shape { get; } = new FieldShape.Object(
    [
        Field.RequiredText("name", TextFormat.Name, "Name of the gate, unique in its environment."),
        new Field("deployment", new FieldShape.Object(
        [
            new Field("minimumShare", new FieldShape.Number(1, 100), "How many of the clusters must be in a good state, in percent. Default: 100."),
            new Field("states", Texts, "The states that are good.") { IsRequired = true },
            new Field("failedStates", Texts, "The states that mean failure, on any cluster."),
            new Field("whenNothingReports", new FieldShape.Choice(["wait", "pass", "fail"]), "What it means that no cluster reports anything.") { IsRequired = true },
            Field.OptionalText("deadline", TextFormat.Any, "How long it may take before the release counts as failed, e.g. 2h."),
        ]), "What the clusters report about the rendering."),
        new Field("soak", new FieldShape.Object(
        [
            Field.RequiredText("time", TextFormat.Any, "How long, e.g. 30m."),
        ]), "Time that has to pass since all is well."),
        new Field("checks", new FieldShape.Object(
        [
            new Field("required", Texts, "Names of the checks.") { IsRequired = true },
        ]), "Checks that must have succeeded: in 'enter' on the commits of the base repositories, behind it on the published commit."),
        new Field("approvals", new FieldShape.Object(
        [
            new Field("count", new FieldShape.Number(1, 20), "How many people. Default: 1."),
            new Field("by", Texts, "Mail addresses of those who may, or patterns with *.") { IsRequired = true },
            new Field("authors", new FieldShape.Choice(["refused", "allowed"]), "Whether authors of the release count. Default: refused."),
            new Field("signature", new FieldShape.Choice(["optional", "required"]), "Whether the commit of an approval must have a good signature. Default: optional."),
        ]), "People who have agreed, by Approvals in the control plane."),
        new Field("window", WindowReader.Shape, "Times in which something may be published."),
        new Field("program", new FieldShape.Object(
        [
            Field.RequiredText("name", TextFormat.Name, "The name by which --allow-exec allows it."),
        ]), "A program that is asked."),
    ]);

    private static FieldShape Texts => new FieldShape.List(new FieldShape.Text(TextFormat.Any));

    /// <summary>The gates of a list.</summary>
    public static ValueList<PromotionGate> Read(YamlObject environment, string list) =>
        [.. environment.Objects(list).Select(g => Read(g.Item)).OfType<PromotionGate>()];

    /// <summary>Reports what is wrong with the gates of a list beside their shape.</summary>
    public static void Validate(YamlObject environment, string list, FieldPath path, ObjectContext context)
    {
        foreach (var (index, gate) in environment.Objects(list))
        {
            ValidateGate(gate, list, path.Of(list).Of(index), context);
        }
    }

    private static PromotionGate? Read(YamlObject gate) => gate.Text("name") is not { Length: > 0 } name ? null : KindsOf(gate).FirstOrDefault() switch
    {
        "deployment" => ReadDeployment(name, gate.Object("deployment")),
        "soak" => new PromotionGate.Soak(name, PromotionTimes.Span(gate.Object("soak").Text("time") ?? string.Empty) ?? TimeSpan.Zero),
        "checks" => new PromotionGate.Checks(name, gate.Object("checks").TextList("required")),
        "approvals" => ReadApprovals(name, gate.Object("approvals")),
        "window" => WindowReader.Read(name, gate.Object("window")),
        "program" => new PromotionGate.Program(name, gate.Object("program").Text("name") ?? string.Empty),
        _ => null,
    };

    private static PromotionGate.Deployment ReadDeployment(string name, YamlObject gate) => new(name)
    {
        MinimumShare = gate.Number("minimumShare") ?? 100,
        States = gate.TextList("states"),
        FailedStates = gate.TextList("failedStates"),
        WhenNothingReports = gate.Text("whenNothingReports") switch
        {
            "pass" => SilenceRule.Pass,
            "fail" => SilenceRule.Fail,
            _ => SilenceRule.Wait,
        },
        Deadline = PromotionTimes.Span(gate.Text("deadline") ?? string.Empty),
    };

    private static PromotionGate.Approvals ReadApprovals(string name, YamlObject gate) => new(name, gate.Number("count") ?? 1)
    {
        By = gate.TextList("by"),
        AuthorsCount = gate.Text("authors") == "allowed",
        MustBeSigned = gate.Text("signature") == "required",
    };

    private static void ValidateGate(YamlObject gate, string list, FieldPath path, ObjectContext context)
    {
        var written = KindsOf(gate).ToList();
        var at = gate.Map?.Span ?? default;
        if (written.Count != 1)
        {
            context.Report(PromotionDiagnostics.NotOneGate(at, context.Owner, path.ToString(), written));
            return;
        }

        if (list == "enter" ? written[0] is "deployment" or "soak" : written[0] is "approvals")
        {
            context.Report(PromotionDiagnostics.GateOutOfPlace(gate.Map?.Find(written[0])?.KeySpan ?? at, context.Owner, path.ToString(), written[0]));
        }

        ValidateSpan(gate.Object("soak"), "time", path.Of("soak"), context);
        ValidateSpan(gate.Object("deployment"), "deadline", path.Of("deployment"), context);
        WindowReader.Validate(gate.Object("window"), path.Of("window"), context);
    }

    private static void ValidateSpan(YamlObject holder, string field, FieldPath path, ObjectContext context)
    {
        if (holder.Text(field) is { } text && PromotionTimes.Span(text) is null)
        {
            context.Report(PromotionDiagnostics.InvalidSpan(holder.Map?.Get(field)?.Span ?? default, context.Owner, path.Of(field).ToString(), text));
        }
    }

    private static IEnumerable<string> KindsOf(YamlObject gate) => Kinds.Where(k => gate.Map?.Get(k) is { IsNull: false });
}
