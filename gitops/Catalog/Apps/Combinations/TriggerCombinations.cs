using System.Globalization;
using LcncInfra.Catalog.Apps.Progressive;
using LcncInfra.Catalog.Apps.Scaling;

namespace LcncInfra.Catalog.Apps.Combinations;

/// <summary>Checks what KEDA scales an app by.</summary>
internal static class TriggerCombinations
{
    private const string Keda = "spec.scaling.keda";

    private static readonly Dictionary<KedaTriggerType, string[]> Required = new()
    {
        [KedaTriggerType.Kafka] = ["bootstrapServers", "consumerGroup"],
        [KedaTriggerType.AwsSqsQueue] = ["awsRegion", "queueURL"],
        [KedaTriggerType.Cron] = ["desiredReplicas", "end", "start", "timezone"],
        [KedaTriggerType.Prometheus] = ["query", "serverAddress", "threshold"],
        [KedaTriggerType.Http] = [],
    };

    private static readonly string[] Numbers = ["concurrency", "desiredReplicas", "lagThreshold", "queueLength", "requestRate", "threshold"];

    private static readonly string[] HttpKeys = ["concurrency", "granularity", "requestRate", "window"];

    /// <summary>Reports what does not go together.</summary>
    public static void Validate(AppCheck app)
    {
        if (app.Spec.Scaling.Keda is not { } keda)
        {
            return;
        }

        if (keda.Triggers.Count == 0)
        {
            app.Report(AppCombinationDiagnostics.Trigger(app.At($"{Keda}.triggers"), app.Owner, "'keda' has no triggers", "Add a trigger, or remove 'keda'."));
        }

        for (var i = 0; i < keda.Triggers.Count; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{Keda}.triggers[{i}]");
            CheckMetadata(app, keda.Triggers[i], path);
            CheckAuthentication(app, keda.Triggers[i], path);
        }

        if (keda.Triggers.Any(t => t.Type == KedaTriggerType.Http))
        {
            CheckHttp(app, keda);
        }
    }

    private static void CheckMetadata(AppCheck app, KedaTrigger trigger, string path)
    {
        var missing = Required[trigger.Type].Where(key => !trigger.Metadata.ContainsKey(key)).ToList();
        if (missing.Count > 0)
        {
            app.Report(AppCombinationDiagnostics.Trigger(app.At($"{path}.metadata"), app.Owner, $"a trigger lacks {string.Join(" and ", missing.Select(m => $"'{m}'"))}", "Add it to 'metadata'."));
        }

        foreach (var (key, text) in trigger.Metadata.Where(m => Numbers.Contains(m.Key, StringComparer.Ordinal)))
        {
            if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number <= 0)
            {
                app.Report(AppCombinationDiagnostics.Trigger(app.At($"{path}.metadata.{key}"), app.Owner, $"'{key}' of a trigger is '{text}', which is no number above 0", "Write a number."));
            }
        }

        if (trigger.Type == KedaTriggerType.Cron && app.Spec.Scaling.OffHours is not null)
        {
            app.Report(AppCombinationDiagnostics.Trigger(app.Places.KeyOf("spec.scaling.offHours"), app.Owner, "a trigger of type 'cron' and 'offHours' both say at what time there are pods", "Keep one of them."));
        }
    }

    private static void CheckAuthentication(AppCheck app, KedaTrigger trigger, string path)
    {
        if (trigger.Authentication is not { } authentication)
        {
            return;
        }

        var at = app.At($"{path}.authentication");
        if (authentication.Secret is null == authentication.Identity is null)
        {
            app.Report(AppCombinationDiagnostics.Trigger(at, app.Owner, $"'authentication' of a trigger names {(authentication.Secret is null ? "neither 'secret' nor 'identity'" : "both 'secret' and 'identity'")}", "Write one of them."));
        }
        else if (authentication.Secret is not null != authentication.Parameters.Count > 0)
        {
            app.Report(AppCombinationDiagnostics.Trigger(at, app.Owner, "'parameters' and 'secret' of a trigger's 'authentication' belong together", "Write which key of the secret is which parameter."));
        }
        else if (trigger.Type is KedaTriggerType.Http or KedaTriggerType.Cron)
        {
            app.Report(AppCombinationDiagnostics.Trigger(at, app.Owner, "a trigger of this type signs in nowhere", "Remove 'authentication'."));
        }

        if (authentication.Secret is { } secret)
        {
            DataCombinations.CheckSecret(app, secret, $"{path}.authentication.secret");
        }
    }

    private static void CheckHttp(AppCheck app, KedaScaling keda)
    {
        string? problem = keda.Triggers.Count > 1 ? "cannot stand beside other triggers, because KEDA's HTTP add-on makes a ScaledObject of its own"
            : app.Spec.Exposure is null ? "counts requests for a host, but the app has no 'exposure'"
            : app.Spec.Scaling.OffHours is not null ? "starts pods for every request, also in 'offHours'"
            : app.Spec.Progressive is { Engine: ProgressiveEngine.Flagger } ? "cannot be copied by Flagger for the pods that serve"
            : keda.PollingSeconds is not null ? "is not asked for anything: 'pollingSeconds' does nothing"
            : null;
        if (problem is not null)
        {
            app.Report(AppCombinationDiagnostics.HttpTrigger(app.At($"{Keda}.triggers"), app.Owner, problem));
        }

        var metadata = keda.Triggers[0].Metadata;
        foreach (var key in metadata.Keys.Where(k => !HttpKeys.Contains(k, StringComparer.Ordinal)))
        {
            app.Report(AppCombinationDiagnostics.Trigger(app.At($"{Keda}.triggers[0].metadata.{key}"), app.Owner, $"a trigger of type 'http' knows no '{key}'", $"It knows {string.Join(", ", HttpKeys)}."));
        }

        if (metadata.ContainsKey("concurrency") && metadata.Count > 1)
        {
            app.Report(AppCombinationDiagnostics.Trigger(app.At($"{Keda}.triggers[0].metadata.concurrency"), app.Owner, "a trigger of type 'http' scales on 'concurrency' or on 'requestRate'", "Keep one of them."));
        }
    }
}
