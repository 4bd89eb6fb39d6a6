using LcncInfra.Catalog.Apps.Access;
using LcncInfra.Catalog.Apps.Databases;
using LcncInfra.Catalog.Apps.Exposure;
using LcncInfra.Catalog.Apps.Images;
using LcncInfra.Catalog.Apps.Objectives;
using LcncInfra.Catalog.Apps.Operations;
using LcncInfra.Catalog.Apps.Progressive;
using LcncInfra.Catalog.Apps.Resources;
using LcncInfra.Catalog.Apps.Scaling;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Kinds.Overriding;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps;

/// <summary>Reads what may differ from target to target.</summary>
internal static class AppSpecReader
{
    private static readonly FieldShape FileList = new FieldShape.List(new FieldShape.Text(TextFormat.Folder));

    /// <summary>The fields.</summary>
    public static ValueList<Field> Fields { get; } =
    [
        AppImageReader.Field,
        new Field("bundle", new FieldShape.Object(
        [
            new Field("files", FileList, "Paths of the files, relative to this one.") { IsRequired = true },
        ]), "Files that the runtime mounts, where it does not find them in the image."),
        new Field("variables", new FieldShape.TextMap(TextFormat.EnvironmentVariable, TextFormat.Any), "Environment variables; no secrets."),
        AppResourcesReader.Field,
        AppScalingReader.Field,
        AppExposureReader.Field,
        AppEgressReader.Field,
        AppSecretReader.Field,
        AppIdentityReader.Field,
        AppDatabasesReader.Field,
        new Field("residency", new FieldShape.List(new FieldShape.Text(TextFormat.LabelValue)), "Regions that its data may be in; 'eu' also stands for 'eu-west-1'."),
        AppProgressiveReader.Field,
        AppObjectivesReader.Field,
        AppEdgeReader.Field,
        AppOperationsReader.Isolation,
        AppOperationsReader.Backup,
        AppOperationsReader.Disruption,
    ];

    /// <summary>Overrides of an environment or target: any of the fields, none of them required.</summary>
    public static Field Overrides { get; } = new("overrides", PartialShape.Of(new FieldShape.Object(Fields)),
        "What is different there: mappings are merged, anything else is replaced, and null takes away.");

    /// <summary>What an app is; <see langword="null"/> without an image.</summary>
    /// <param name="app">Name of the app.</param>
    /// <param name="risk">Its risk, from which some defaults follow.</param>
    /// <param name="spec">The fields.</param>
    public static AppSpec? Read(string app, AppRisk risk, YamlObject spec) => AppImageReader.Read(spec) is not { } image
        ? null
        : new AppSpec(image)
        {
            Bundle = spec.Object("bundle").TextList("files") is { Count: > 0 } files ? new AppBundle(files) : AppBundle.None,
            Variables = spec.TextMap("variables"),
            Resources = AppResourcesReader.Read(spec),
            Scaling = AppScalingReader.Read(spec),
            Exposure = AppExposureReader.Read(spec),
            Egress = AppEgressReader.Read(spec),
            Secrets = AppSecretReader.Read(spec, app),
            Identity = AppIdentityReader.Read(spec),
            Databases = AppDatabasesReader.Read(spec),
            Residency = spec.TextList("residency"),
            Progressive = AppProgressiveReader.Read(spec, risk),
            Objectives = AppObjectivesReader.Read(spec),
            Edge = AppEdgeReader.Read(spec),
            Isolation = AppOperationsReader.ReadIsolation(spec),
            Backup = AppOperationsReader.ReadBackup(spec),
            Disruption = AppOperationsReader.ReadDisruption(spec),
        };

    /// <summary>Reports what shapes cannot say about fields by themselves.</summary>
    public static void Validate(YamlObject spec, ObjectContext context)
    {
        AppEgressReader.Validate(spec, context);
        AppObjectivesReader.Validate(spec, context);
        AppOperationsReader.Validate(spec, context);
    }
}
