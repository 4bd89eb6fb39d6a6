namespace LcncInfra.Catalog.Kinds;

/// <summary>Rules for the text of a field.</summary>
internal enum TextFormat
{
    /// <summary>Any text.</summary>
    Any,

    /// <summary>Name of an object: a DNS-1123 subdomain that is safe in a path.</summary>
    Name,

    /// <summary>Name that becomes a namespace: a DNS-1123 label.</summary>
    NamespaceName,

    /// <summary>URL of a git repository.</summary>
    Url,

    /// <summary>Branch of a git repository.</summary>
    Branch,

    /// <summary>Folder of a git repository.</summary>
    Folder,

    /// <summary>Commit of a git repository.</summary>
    Commit,

    /// <summary>Key of a label.</summary>
    LabelKey,

    /// <summary>Value of a label.</summary>
    LabelValue,

    /// <summary>Key of a ConfigMap.</summary>
    ConfigKey,

    /// <summary>Amount of a resource, which may also be written as a number.</summary>
    Quantity,

    /// <summary>Digest of content.</summary>
    Digest,

    /// <summary>Code of a diagnostic.</summary>
    DiagnosticCode,

    /// <summary>Name of a variable that every reconciler can substitute.</summary>
    Variable,

    /// <summary>Text on one line.</summary>
    Line,

    /// <summary>Name of a host.</summary>
    Host,

    /// <summary>Length of time as Go writes it.</summary>
    Duration,

    /// <summary>Share of a hundred, which may also be written as a number.</summary>
    Percentage,

    /// <summary>Number or percentage of pods, which may also be written as a number.</summary>
    CountOrPercentage,

    /// <summary>Repository of container images, with its host.</summary>
    ImageRepository,

    /// <summary>Tag of a container image.</summary>
    ImageTag,

    /// <summary>Schedule of five fields, as cron has it.</summary>
    Schedule,

    /// <summary>Time of day.</summary>
    TimeOfDay,

    /// <summary>Time zone by its IANA name.</summary>
    TimeZone,

    /// <summary>Path that begins with a slash.</summary>
    AbsolutePath,

    /// <summary>Route of an app, whose parts may be parameters.</summary>
    Route,

    /// <summary>Name of an environment variable.</summary>
    EnvironmentVariable,

    /// <summary>SPIFFE id.</summary>
    SpiffeId,

    /// <summary>URL of a service that speaks HTTP.</summary>
    HttpUrl,

    /// <summary>Role of AWS.</summary>
    RoleArn,

    /// <summary>Id of an object of Microsoft Entra.</summary>
    ClientId,

    /// <summary>Service account of Google Cloud.</summary>
    GoogleAccount,

    /// <summary>Amount of money, which may also be written as a number.</summary>
    Money,

    /// <summary>Currency.</summary>
    Currency,

    /// <summary>Day of a calendar.</summary>
    Day,

    /// <summary>Region of a cloud.</summary>
    Region,

    /// <summary>Path of images below a registry and a project.</summary>
    ImagePath,

    /// <summary>Number of an account of AWS.</summary>
    AwsAccount,

    /// <summary>Name of a registry of Azure.</summary>
    AzureRegistry,

    /// <summary>Resource group of Azure.</summary>
    ResourceGroup,

    /// <summary>Project of Google Cloud.</summary>
    GoogleProject,

    /// <summary>Range of IPv4 addresses.</summary>
    Cidr,

    /// <summary>Version of Kubernetes.</summary>
    KubernetesVersion,

    /// <summary>Id or name that a cloud gave to something.</summary>
    CloudId,

    /// <summary>Number of a project of Google Cloud.</summary>
    ProjectNumber,

    /// <summary>Mail address of a group.</summary>
    GroupAddress,
}
