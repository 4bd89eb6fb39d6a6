using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Promotions;

/// <summary>Reads <c>kind: PromotionFlow</c>.</summary>
internal static class PromotionFlowReader
{
    private static readonly FieldShape Names = new FieldShape.List(new FieldShape.Text(TextFormat.NamespaceName));
    private static readonly FieldShape Gates = new FieldShape.List(PromotionGateReader.Shape);

    private static readonly ValueList<Field> Environment =
    [
        Field.RequiredText("name", TextFormat.NamespaceName, "Name of the environment."),
        new Field("after", Names, "The environments in which a release must be healthy first. Without it the environment takes new releases."),
        new Field("mode", new FieldShape.Choice(["latest", "queue"]), "latest (default): the newest release that is ready; queue: every release in order."),
        new Field("enter", Gates, "What must be true before anything is published to the environment."),
        new Field("betweenWaves", Gates, "What must be true of a wave before the next one gets the release."),
        new Field("leave", Gates, "What must be true before the release counts as healthy here and may go on."),
        new Field("rollback", new FieldShape.Choice(["none", "onFailure"]), "none (default): a release that fails stays; onFailure: the last healthy rendering is published again."),
        new Field("publish", new FieldShape.Choice(["direct", "proposal"]), "direct (default): the environment's branch is moved; proposal: a pull request is opened, and a release has arrived when it is merged."),
        Field.OptionalText("pin", TextFormat.Digest, "The only release that the environment may take or keep."),
    ];

    /// <summary>The kind.</summary>
    public static KindShape Shape { get; } = KindShape.OfSpec(
        KindId.Lcnc("PromotionFlow"),
        "The way of releases through the environments; lcnc promote goes it.",
        new Field("environments", new FieldShape.List(new FieldShape.Object(Environment)), "The environments of the flow.") { IsRequired = true });

    /// <summary>The flow of a document whose shape was checked.</summary>
    public static PromotionFlow Read(string name, YamlObject document) => new(
        name,
        [.. document.Object("spec").Objects("environments").Select(e => ReadEnvironment(e.Item)).Where(e => e.Name.Length > 0)]);

    /// <summary>Reports what is wrong beside the shape.</summary>
    public static void Validate(YamlObject document, ObjectContext context)
    {
        foreach (var (index, environment) in document.Object("spec").Objects("environments"))
        {
            var path = FieldPath.Root.Of("spec").Of("environments").Of(index);
            PromotionGateReader.Validate(environment, "enter", path, context);
            PromotionGateReader.Validate(environment, "betweenWaves", path, context);
            PromotionGateReader.Validate(environment, "leave", path, context);
        }
    }

    private static PromotionEnvironment ReadEnvironment(YamlObject item) => new(item.Text("name") ?? string.Empty)
    {
        After = item.TextList("after"),
        Mode = item.Text("mode") == "queue" ? PromotionMode.Queue : PromotionMode.Latest,
        Enter = PromotionGateReader.Read(item, "enter"),
        BetweenWaves = PromotionGateReader.Read(item, "betweenWaves"),
        Leave = PromotionGateReader.Read(item, "leave"),
        Rollback = item.Text("rollback") == "onFailure" ? RollbackPolicy.OnFailure : RollbackPolicy.None,
        Publishing = item.Text("publish") == "proposal" ? PublishingMode.Proposal : PublishingMode.Direct,
        Pin = item.Text("pin"),
    };
}
