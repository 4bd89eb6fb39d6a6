using System.Globalization;
using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Scaling;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Scaling;

/// <summary>Writes what KEDA scales by: a ScaledObject, and how it signs in where it looks.</summary>
/// <remarks>keda.sh/v1alpha1.</remarks>
internal static class KedaScalingObjects
{
    private const string Version = "keda.sh/v1alpha1";

    // The cron trigger says 1 outside of its time, so a number above tells that it is its time.
    private const int InHours = 2;

    private const string Office = "office";

    private const int DefaultLag = 10;

    private const int DefaultQueueLength = 5;

    /// <summary>The objects.</summary>
    public static IEnumerable<AppObject> Of(AppContext app)
    {
        var scaling = app.Spec.Scaling;
        ValueList<KedaTrigger> triggers = scaling.Keda?.Triggers ?? [];
        return triggers.Select((t, i) => AuthenticationOf(app, t, i)).OfType<AppObject>().Append(ScaledObject(app, scaling, triggers));
    }

    private static AppObject ScaledObject(AppContext app, AppScaling scaling, ValueList<KedaTrigger> triggers)
    {
        var counts = PodCounts.Of(app);
        var isOff = scaling.OffHours is not null;
        return app.Object(Version, "ScaledObject", app.Name, ("spec", ObjectTree.Map(
            ("scaleTargetRef", ScalingPart.TargetOf(app)),
            ("pollingInterval", (long?)scaling.Keda?.PollingSeconds),
            ("cooldownPeriod", (long?)scaling.Keda?.CooldownSeconds),
            ("minReplicaCount", isOff ? 0L : counts.Least),
            ("maxReplicaCount", (long)(counts.Most ?? Math.Max(counts.Least, 1))),
            ("advanced", isOff && triggers.Count > 0 ? Advanced(triggers, counts.Least) : null),
            ("triggers", ObjectTree.List(triggers.Select((t, i) => TriggerOf(app, t, i))
                .Concat(scaling.OffHours is { } hours ? [Cron(hours, triggers.Count > 0 ? InHours : Math.Max(counts.Least, 1))] : []))))));
    }

    // Without hours, KEDA takes the greatest of what its triggers ask for: off hours, an event would start pods again.
    private static GoMap Advanced(ValueList<KedaTrigger> triggers, int least)
    {
        var wanted = triggers.Select((t, i) => string.Create(CultureInfo.InvariantCulture, $"{NameOf(i)} / {TargetOf(t)}"));
        return ObjectTree.Map(("scalingModifiers", ObjectTree.Map(
            ("formula", string.Create(CultureInfo.InvariantCulture, $"{Office} >= {InHours} ? max({least}, {string.Join(", ", wanted)}) : 0")),
            ("target", "1"))));
    }

    private static string TargetOf(KedaTrigger trigger) => trigger.Type switch
    {
        KedaTriggerType.Kafka => trigger.Metadata.GetValueOrDefault("lagThreshold") ?? DefaultLag.ToString(CultureInfo.InvariantCulture),
        KedaTriggerType.AwsSqsQueue => trigger.Metadata.GetValueOrDefault("queueLength") ?? DefaultQueueLength.ToString(CultureInfo.InvariantCulture),
        KedaTriggerType.Prometheus => trigger.Metadata.GetValueOrDefault("threshold") ?? "1",
        _ => "1",
    };

    private static GoMap TriggerOf(AppContext app, KedaTrigger trigger, int index) => ObjectTree.Map(
        ("type", TypeOf(trigger.Type)),
        ("name", NameOf(index)),
        ("metadata", ObjectTree.Texts(trigger.Metadata)),
        ("authenticationRef", trigger.Authentication is null ? null : ObjectTree.Map(("name", AuthenticationName(app, index)))));

    /// <summary>The name of a trigger, which a formula may use.</summary>
    public static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"trigger{index + 1}");

    private static string AuthenticationName(AppContext app, int index) => $"{app.Name}-{NameOf(index)}";

    private static AppObject? AuthenticationOf(AppContext app, KedaTrigger trigger, int index) => trigger.Authentication is not { } authentication
        ? null
        : app.Object(Version, "TriggerAuthentication", AuthenticationName(app, index), ("spec", ObjectTree.Map(
            ("podIdentity", authentication.Identity is { } identity ? ObjectTree.Map(("provider", ProviderOf(identity))) : null),
            ("secretTargetRef", authentication.Secret is { } secret
                ? ObjectTree.List(authentication.Parameters.Select(p => ObjectTree.Map(("parameter", p.Key), ("name", app.SecretName(secret)), ("key", p.Value))))
                : null))));

    private static string ProviderOf(KedaIdentity identity) => identity switch
    {
        KedaIdentity.Aws => "aws",
        KedaIdentity.Azure => "azure-workload",
        KedaIdentity.Gcp => "gcp",
        _ => throw new InvalidOperationException($"Unknown identity {identity}."),
    };

    private static string TypeOf(KedaTriggerType type) => type switch
    {
        KedaTriggerType.Kafka => "kafka",
        KedaTriggerType.AwsSqsQueue => "aws-sqs-queue",
        KedaTriggerType.Cron => "cron",
        KedaTriggerType.Prometheus => "prometheus",
        _ => throw new InvalidOperationException($"KEDA has no trigger {type}."),
    };

    private static GoMap Cron(OffHours hours, int replicas)
    {
        var days = hours.Days.Order().Select(d => (int)d).ToList();

        // Hours that go over midnight end on the day after.
        var isOverMidnight = string.CompareOrdinal(hours.From, hours.Until) <= 0;
        return ObjectTree.Map(("type", "cron"), ("name", Office), ("metadata", ObjectTree.Map(
            ("timezone", hours.TimeZone),
            ("start", At(hours.Until, days)),
            ("end", At(hours.From, isOverMidnight ? [.. days.Select(d => (d + 1) % 7).Order()] : days)),
            ("desiredReplicas", replicas.ToString(CultureInfo.InvariantCulture)))));
    }

    private static string At(string time, IReadOnlyList<int> days)
    {
        var at = TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture);
        var list = days.Count is 0 or 7 ? "*" : string.Join(',', days);
        return string.Create(CultureInfo.InvariantCulture, $"{at.Minute} {at.Hour} * * {list}");
    }
}
