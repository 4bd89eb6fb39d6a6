namespace LcncInfra.Catalog.Apps.Scaling;

/// <summary>Kinds of triggers of KEDA.</summary>
public enum KedaTriggerType
{
    /// <summary>Lag of a consumer group of Kafka.</summary>
    Kafka,

    /// <summary>Length of a queue of AWS.</summary>
    AwsSqsQueue,

    /// <summary>Time of day.</summary>
    Cron,

    /// <summary>A query of Prometheus.</summary>
    Prometheus,

    /// <summary>Requests that wait, by KEDA's HTTP add-on.</summary>
    Http,
}
