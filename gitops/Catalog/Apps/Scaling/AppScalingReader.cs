using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Apps.Scaling;

/// <summary>Reads how an app scales.</summary>
internal static class AppScalingReader
{
    private const int MostPods = 1000;
    private const int MostSeconds = 86400;

    private static readonly Words<KedaTriggerType> Types = new(
        ("kafka", KedaTriggerType.Kafka),
        ("aws-sqs-queue", KedaTriggerType.AwsSqsQueue),
        ("cron", KedaTriggerType.Cron),
        ("prometheus", KedaTriggerType.Prometheus),
        ("http", KedaTriggerType.Http));

    private static readonly Words<KedaIdentity> Identities = new(("aws", KedaIdentity.Aws), ("azure", KedaIdentity.Azure), ("gcp", KedaIdentity.Gcp));

    private static readonly Words<DayOfWeek> Days = new(
        ("monday", DayOfWeek.Monday), ("tuesday", DayOfWeek.Tuesday), ("wednesday", DayOfWeek.Wednesday), ("thursday", DayOfWeek.Thursday),
        ("friday", DayOfWeek.Friday), ("saturday", DayOfWeek.Saturday), ("sunday", DayOfWeek.Sunday));

    /// <summary>The field.</summary>
    public static Field Field { get; } = new("scaling", new FieldShape.Object(
    [
        new Field("min", new FieldShape.Number(0, MostPods), "The least number of pods; 1, if it is not written."),
        new Field("max", new FieldShape.Number(1, MostPods), "The greatest number of pods."),
        new Field("hpa", new FieldShape.Object(
        [
            new Field("cpu", new FieldShape.Number(1, 100), "Use of the requested CPU that is aimed at, in percent."),
            new Field("memory", new FieldShape.Number(1, 100), "Use of the requested memory that is aimed at, in percent."),
        ]), "Scaling on the use of CPU or memory; not together with 'keda'."),
        new Field("keda", new FieldShape.Object(
        [
            new Field("triggers", new FieldShape.List(new FieldShape.Object(
            [
                new Field("type", Types.Shape, "What it scales on.") { IsRequired = true },
                new Field("metadata", new FieldShape.TextMap(TextFormat.EnvironmentVariable, TextFormat.Line), "What the trigger looks at, in KEDA's words."),
                new Field("authentication", new FieldShape.Object(
                [
                    Field.OptionalText("secret", TextFormat.NamespaceName, "Name of the secret among the app's secrets."),
                    new Field("parameters", new FieldShape.TextMap(TextFormat.EnvironmentVariable, TextFormat.Line), "Keys of the secret by the parameters of the trigger, e.g. password: kafka-password."),
                    new Field("identity", Identities.Shape, "The cloud that KEDA signs in to by its own identity: aws, azure or gcp."),
                ]), "How KEDA signs in: by a secret of the app, or by an identity."),
            ])), "What the number of pods follows.") { IsRequired = true },
            new Field("pollingSeconds", new FieldShape.Number(1, MostSeconds), "How often triggers are asked."),
            new Field("cooldownSeconds", new FieldShape.Number(0, MostSeconds), "How long after the last event the last pod goes."),
        ]), "Scaling on events by KEDA; not together with 'hpa'."),
        new Field("offHours", new FieldShape.Object(
        [
            Field.RequiredText("from", TextFormat.TimeOfDay, "When the pods go, e.g. \"20:00\"."),
            Field.RequiredText("until", TextFormat.TimeOfDay, "When they come back, e.g. \"06:00\"."),
            Field.RequiredText("timeZone", TextFormat.TimeZone, "The time zone of both, e.g. Europe/Berlin."),
            new Field("days", new FieldShape.List(Days.Shape), "Days on which there are pods at all; every day, if it is not written."),
        ]), "When the app has no pods."),
        new Field("prewarmedReplicas", new FieldShape.Number(0, MostPods),
            "Pods that are kept ready beside those that are needed; without it, one for a runtime that starts slowly."),
        new Field("recommendations", new FieldShape.Flag(), "Whether a VerticalPodAutoscaler recommends requests, and changes nothing."),
    ]), "How many pods there are, and what changes their number.");

    /// <summary>How an app scales.</summary>
    public static AppScaling Read(YamlObject spec)
    {
        var scaling = spec.Object("scaling");
        return new AppScaling
        {
            Min = scaling.Number("min"),
            Max = scaling.Number("max"),
            Hpa = ReadHpa(scaling.Object("hpa")),
            Keda = ReadKeda(scaling.Object("keda")),
            OffHours = ReadOffHours(scaling.Object("offHours")),
            PrewarmedReplicas = scaling.Number("prewarmedReplicas"),
            HasRecommendations = scaling.Flag("recommendations") ?? false,
        };
    }

    private static HpaScaling? ReadHpa(YamlObject hpa) => hpa.Map is null ? null : new HpaScaling(hpa.Number("cpu"), hpa.Number("memory"));

    private static KedaScaling? ReadKeda(YamlObject keda) => keda.Map is null
        ? null
        : new KedaScaling([.. keda.Objects("triggers").Select(t => ReadTrigger(t.Item)).OfType<KedaTrigger>()])
        {
            PollingSeconds = keda.Number("pollingSeconds"),
            CooldownSeconds = keda.Number("cooldownSeconds"),
        };

    private static KedaTrigger? ReadTrigger(YamlObject trigger) => Types.Read(trigger, "type") is { } type
        ? new KedaTrigger(type, trigger.TextMap("metadata"), ReadAuthentication(trigger.Object("authentication")))
        : null;

    private static KedaAuthentication? ReadAuthentication(YamlObject authentication) => authentication.Map is null
        ? null
        : new KedaAuthentication(authentication.Text("secret"), authentication.TextMap("parameters"), Identities.Read(authentication, "identity"));

    private static OffHours? ReadOffHours(YamlObject hours) =>
        hours.Text("from") is { } from && hours.Text("until") is { } until && hours.Text("timeZone") is { } zone
            ? new OffHours(from, until, zone, [.. hours.TextList("days").Select(d => Enum.TryParse<DayOfWeek>(d, ignoreCase: true, out var day) ? day : (DayOfWeek?)null).OfType<DayOfWeek>()])
            : null;
}
