using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Model.Profiles;
using LcncInfra.Testing;
using System.Text.Json.Nodes;

namespace LcncInfra.Cli.Tests.Fields;

/// <summary>No setting is dead: every field of every kind changes the output or a finding, or is reported itself.</summary>
/// <remarks>A new field fails until <c>Fields/ControlPlane</c> writes it, or a row here names the test that shows what it does.</remarks>
public sealed class FieldWalkTests
{
    private const string FieldTests = "tests/Generation.Tests/Placing/PlacementFieldTests.cs";

    private const string DeliveryTests = "tests/Generation.Tests/Builtins/RenderedDeliveryTests.cs";

    private const string MoveTests = "tests/Generation.Tests/Publishing/MoveTests.cs";

    private const string FlowTests = "tests/Flow.Tests/Planning/FlowFieldTests.cs";

    // What only Pulumi builds is no part of the tree: the resources must change.
    private const string ProvisioningTests = "tests/Components.Tests/Clusters/ProvisioningFieldTests.cs";

    private const string SafetyTests = "tests/Generation.Tests/Builtins/SafetyTests.cs";

    private const string TenantTests = "tests/Generation.Tests/Builtins/TenantTests.cs";

    private const string SettingsTests = "tests/Guardrails.Tests/Settings/PolicySettingsTests.cs";

    private const string WaiverTests = "tests/Guardrails.Tests/Waiving/WaiverTests.cs";

    // Fields, with all inside them, whose work shows only in fleets of another size or in another command: the test that shows it.
    private static readonly Dictionary<string, (string File, string Test)> ShownElsewhere = new(StringComparer.Ordinal)
    {
        ["Approval."] = (FlowTests, "Every_field_changes_what_a_flow_does"),
        ["Registry."] = ("tests/Components.Tests/Registries/MirroredRegistryTests.cs", "Every_field_of_a_registry_changes_what_is_made_or_is_reported"),
        ["PromotionFlow."] = (FlowTests, "Every_field_changes_what_a_flow_does"),
        ["Cluster.spec.provisioning"] = (ProvisioningTests, "Every_field_of_provisioning_changes_what_is_registered"),
        ["PolicySet."] = (SettingsTests, "Every_field_of_a_policy_set_changes_what_is_found"),
        ["PolicySet.spec.policies[]"] = (SettingsTests, "A_policy_set_says_how_much_a_policy_matters"),
        ["Waiver."] = (WaiverTests, "Every_field_of_a_waiver_changes_what_is_accepted"),
        ["ClusterTypeProfile.spec.capabilities[]"] =
            ("tests/Generation.Tests/Builtins/ComponentTests.cs", "A_reconciler_is_told_the_components_that_its_cluster_type_has_and_the_target_offers"),
        ["ClusterTypeProfile.spec.namespaces"] = (TenantTests, "Every_setting_of_a_cluster_type_changes_its_namespaces"),
        ["EnvironmentSettings.spec.namespaces"] = (TenantTests, "Every_setting_of_namespaces_changes_them"),
        ["EnvironmentSettings.spec.workspaces[]"] = (TenantTests, "Every_setting_of_a_workspace_changes_its_namespaces"),
        ["QuotaClass.metadata.name"] = (TenantTests, "A_workload_gets_the_class_that_it_asks_for_and_others_the_platforms"),
        ["QuotaClass.spec.containers"] = (TenantTests, "Every_amount_of_a_class_changes_its_namespaces"),
        ["QuotaClass.spec.hard"] = (TenantTests, "Every_amount_of_a_class_changes_its_namespaces"),
        ["QuotaClass.spec.workspaces[]"] = (TenantTests, "A_class_is_given_to_the_workspaces_that_it_names_only"),
        ["WorkloadRequirements.spec.egress[]"] = (TenantTests, "Every_wish_of_a_workload_changes_its_namespaces"),
        ["WorkloadRequirements.spec.deployedAs"] = (MoveTests, "A_target_that_is_deployed_as_before_moves_its_folder_and_no_object"),
        ["WorkloadRequirements.spec.foreignFields[]"] = (SafetyTests, "The_number_of_pods_is_left_to_autoscalers_where_a_workload_says_so"),
        ["WorkloadRequirements.spec.whenRemoved"] = (SafetyTests, "A_workload_that_is_kept_stays_when_its_target_goes"),
        ["WorkloadRequirements.spec.quotaClass"] = (TenantTests, "Every_wish_of_a_workload_changes_its_namespaces"),
        ["EnvironmentSettings.spec.interchange"] =
            ("tests/Cli.Tests/Interchange/InterchangeTests.cs", "The_tree_names_the_commit_that_it_was_generated_from"),
        ["PlacementPolicy.spec.antiAffinity[]"] = (FieldTests, "Each_field_of_an_anti_affinity_changes_where_a_target_goes"),
        ["ClusterTypeProfile.spec.airGapped"] = ("tests/Generation.Tests/Images/ImageListerTests.cs", "A_profile_says_that_no_network_reaches_a_cluster_type"),
        ["ClusterTypeProfile.spec.delivery"] = (DeliveryTests, "A_cluster_type_s_profile_goes_before_the_environment_s_settings"),
        ["EnvironmentSettings.spec.class"] = (ProvisioningTests, "The_class_of_an_environment_says_whether_its_clusters_are_protected"),
        ["EnvironmentSettings.spec.delivery"] = (DeliveryTests, "A_cluster_type_s_profile_goes_before_the_environment_s_settings"),
        ["PlacementPolicy.spec.scheduler"] =
            ("tests/Scheduling.Tests/External/ExternalSchedulerTests.cs", "It_is_asked_for_all_targets_of_its_policy_with_all_that_it_can_choose_by"),
        ["PlacementPolicy.spec.spread[].enforcement"] = (FieldTests, "Each_field_of_a_spread_changes_where_a_target_goes"),
        ["PlacementPolicy.spec.spread[].maxSkew"] = (FieldTests, "Each_field_of_a_spread_changes_where_a_target_goes"),
        ["WorkloadRequirements.spec.dependsOn[]"] = (FieldTests, "Each_word_about_the_order_changes_the_wave_of_a_workload"),
        ["WorkloadRequirements.spec.stage"] = (FieldTests, "Each_word_about_the_order_changes_the_wave_of_a_workload"),
    };

    // Kalypso's profile writes no records, which are all that shows these; the default profile does.
    private static readonly HashSet<string> OfRecords = new(StringComparer.Ordinal)
    {
        "EnvironmentSettings.spec.allowDeletion.percent",
        "EnvironmentSettings.spec.allowDeletion.reason",
        "EnvironmentSettings.spec.allowDeletion.rendering",
        "EnvironmentSettings.spec.suppressions[].reason",
        "GitOpsRepo.metadata.name",
        "GitOpsRepo.spec.branch",
        "GitOpsRepo.spec.repo",
    };

    // Kinds that Kalypso does not have, and that have a say in placement or in namespaces.
    private static readonly HashSet<string> OfPlacement = new(StringComparer.Ordinal) { "Cluster", "ClusterTypeProfile", "PlacementPolicy", "QuotaClass", "WorkloadRequirements" };

    // Kinds of applications, which stand in no control plane; their own test walks them.
    private static readonly HashSet<string> OfApps = new(StringComparer.Ordinal) { "LowCodeApp", "PriceList", "Runtime" };

    // Objects that are there for others, and that a run reports to be idle as a whole (LC1064, LC2006).
    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal) { "spare", "hub" };

    private static readonly Dictionary<string, CompiledSchema> Schemas = SchemaField.Kinds.ToDictionary(
        kind => kind.Key,
        kind => CompiledSchema.Compile(kind.Value.GetRawText(), new SchemaOptions { DefaultDraft = SchemaDraft.Draft7, Conformance = SchemaConformance.Standard }),
        StringComparer.Ordinal);

    private static readonly IReadOnlyList<FieldDocument> ControlPlane = FieldDocument.ReadAll(FieldDocument.ControlPlane);

    private static readonly IReadOnlyList<FieldDocument> WithPlacement = FieldDocument.ReadAll(FieldDocument.ControlPlane, FieldDocument.Placement);

    public static TheoryData<string, GeneratorProfile> Kinds
    {
        get
        {
            var data = new TheoryData<string, GeneratorProfile>();
            foreach (var kind in SchemaField.Kinds.Keys.Except(OfApps, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                data.Add(kind, GeneratorProfile.Default);
                if (!OfPlacement.Contains(kind))
                {
                    data.Add(kind, GeneratorProfile.Kalypso);
                }
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_field_changes_what_comes_out_or_is_reported(string kind, GeneratorProfile profile)
    {
        var outcomes = new Dictionary<IReadOnlyList<FieldDocument>, FieldOutcome>(ReferenceEqualityComparer.Instance);
        var documents = OfPlacement.Contains(kind) ? WithPlacement : ControlPlane;
        var dead = new List<string>();
        foreach (var field in SchemaField.Of(kind).Where(f => !f.IsConstant && !IsShownElsewhere(f, profile)))
        {
            var places = documents.Where(d => d.Kind == kind && !Idle.Contains(d.Name)).SelectMany(d => FieldPlace.Find(d, field)).Where(place => Fits(field, place)).ToList();
            dead.AddRange(places.Count == 0
                ? [$"{kind}.{field.Path} is not written in Fields/ControlPlane"]
                : places.Where(place => !Shows(field, place, documents, changed => Outcome(kind, profile, changed))).Select(place => $"{kind}.{field.Path} at {place.Document.File}: {place.Path}"));
        }

        Assert.True(dead.Count == 0, $"These fields do nothing; make each change the output or report it:\n{string.Join('\n', dead)}");

        FieldOutcome Outcome(string of, GeneratorProfile with, IReadOnlyList<FieldDocument> changed)
        {
            if (!outcomes.TryGetValue(changed, out var outcome))
            {
                outcomes.Add(changed, outcome = FieldOutcome.Of(of, with, changed));
            }

            return outcome;
        }
    }

    [Theory]
    [InlineData(GeneratorProfile.Default)]
    [InlineData(GeneratorProfile.Kalypso)]
    public void The_control_plane_of_the_walk_is_without_error(GeneratorProfile profile) =>
        Assert.DoesNotContain("Error LC", FieldOutcome.Of("ClusterType", profile, WithPlacement).Text, StringComparison.Ordinal);

    [Fact]
    public void Every_row_names_a_field_and_a_test_that_exist() => Assert.All(ShownElsewhere, row =>
    {
        Assert.Contains(SchemaField.Kinds.Keys.SelectMany(SchemaField.Of), field => IsIn(row.Key, field));
        Assert.Contains($" {row.Value.Test}(", File.ReadAllText(RepositoryRoot.Of(row.Value.File.Split('/'))), StringComparison.Ordinal);
    });

    private static bool IsShownElsewhere(SchemaField field, GeneratorProfile profile) =>
        ShownElsewhere.Keys.Any(row => IsIn(row, field))
        || (profile == GeneratorProfile.Kalypso && OfRecords.Contains($"{field.Kind}.{field.Path}"));

    private static bool IsIn(string row, SchemaField field) => $"{field.Kind}.{field.Path}".StartsWith(row, StringComparison.Ordinal);

    // A field that can be a number or a mapping is a field of each.
    private static bool Fits(SchemaField field, FieldPlace place) =>
        place.Value is not JsonObject || field.IsAnything || field.Path.EndsWith("[]", StringComparison.Ordinal);

    private static bool Shows(SchemaField field, FieldPlace place, IReadOnlyList<FieldDocument> documents, Func<IReadOnlyList<FieldDocument>, FieldOutcome> run)
    {
        if (run(documents).Findings.Any(f => f.File == place.Document.File && place.Paths.Any(path => f.Message.Contains($"'{path}'", StringComparison.Ordinal))))
        {
            return true;
        }

        var others = FieldMutations.Of(field, place).ToList();
        others.ForEach(ShouldBeValid);
        var variants = FieldVariants.Of(field, documents).ToList();
        return !field.IsAnything && others.Count > 0 && others.TrueForAll(other => variants.Exists(variant =>
            run(variant).Text != run([.. variant.Select(d => d.File == other.File ? other : d)]).Text));
    }

    private static void ShouldBeValid(FieldDocument document)
    {
        var result = Schemas[document.Kind].Validate(SchemaInstance.Parse(document.Text));
        Assert.True(result.IsValid, $"{result.Failure}{string.Join('\n', result.Violations)}\n{document.Text}");
    }
}
