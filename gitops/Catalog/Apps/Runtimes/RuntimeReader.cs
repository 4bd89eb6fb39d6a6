using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Apps.Runtimes;

/// <summary>Reads <c>kind: Runtime</c>.</summary>
internal static class RuntimeReader
{
    private const int MostPorts = 65535;

    private static readonly Words<bool> Modes = new(("baked", false), ("mounted", true));

    private static readonly Words<ColdStart> ColdStarts = new(("quick", ColdStart.Quick), ("medium", ColdStart.Medium), ("slow", ColdStart.Slow));

    private static readonly FieldShape Text = new FieldShape.Text(TextFormat.Line);

    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Lcnc("Runtime"),
            "What runs low-code apps, and what its images promise.",
            new Field("port", new FieldShape.Number(1024, MostPorts), "The port that it serves HTTP on.") { IsRequired = true },
            new Field("health", new FieldShape.Object(
            [
                Field.OptionalText("live", TextFormat.AbsolutePath, "Path that says whether it has to be started again."),
                Field.OptionalText("ready", TextFormat.AbsolutePath, "Path that says whether it takes requests."),
                Field.OptionalText("started", TextFormat.AbsolutePath, "Path that says whether it has started."),
            ]), "Paths that say how it is; without any, the port is asked."),
            new Field("metrics", new FieldShape.Object(
            [
                Field.RequiredText("path", TextFormat.AbsolutePath, "Path of the metrics."),
                new Field("port", new FieldShape.Number(1024, MostPorts), "Port of the metrics, if it is another one."),
            ]), "Where its metrics are."),
            new Field("bundle", new FieldShape.Object(
            [
                new Field("mode", Modes.Shape, "baked: the files of an app are in the image. mounted: they are put there.") { IsRequired = true },
                Field.OptionalText("path", TextFormat.AbsolutePath, "Folder of the files; /app, if it is not written."),
            ]), "How an app gets into it."),
            new Field("coldStart", ColdStarts.Shape, "How long it takes to start: quick, the default, medium, or slow."),
            new Field("writablePaths", new FieldShape.List(new FieldShape.Text(TextFormat.AbsolutePath)), "Folders that it writes to; the rest can only be read."),
            new Field("environment", new FieldShape.TextMap(TextFormat.EnvironmentVariable, TextFormat.Any), "Environment variables that each app gets."),
            new Field("command", new FieldShape.List(Text), "What is started, if not what the image starts."),
            new Field("args", new FieldShape.List(Text), "Arguments of what is started.")) with
        {
            NameFormat = TextFormat.NamespaceName,
        },
        Read);

    private static Runtime? Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        var health = spec.Object("health");
        var metrics = spec.Object("metrics");
        var bundle = spec.Object("bundle");
        return spec.Number("port") is { } port
            ? new Runtime(name, port)
            {
                Health = new RuntimeHealth(health.Text("live"), health.Text("ready"), health.Text("started")),
                Metrics = metrics.Text("path") is { } path ? new RuntimeMetrics(path, metrics.Number("port")) : null,
                Bundle = new RuntimeBundle(Modes.Read(bundle, "mode") ?? false, bundle.Text("path") ?? RuntimeBundle.Baked.Path),
                ColdStart = ColdStarts.Read(spec, "coldStart") ?? ColdStart.Quick,
                WritablePaths = spec.TextList("writablePaths"),
                Variables = spec.TextMap("environment"),
                Command = spec.TextList("command"),
                Args = spec.TextList("args"),
            }
            : null;
    }
}
