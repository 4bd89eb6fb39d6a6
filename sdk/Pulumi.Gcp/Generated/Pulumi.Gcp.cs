// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp
{
    public partial class Provider : global::Pulumi.ProviderResource
    {
        [Output("accessApprovalCustomEndpoint")]
        public Output<string?> AccessApprovalCustomEndpoint { get; private set; } = null!;
        [Output("accessContextManagerCustomEndpoint")]
        public Output<string?> AccessContextManagerCustomEndpoint { get; private set; } = null!;
        [Output("accessToken")]
        public Output<string?> AccessToken { get; private set; } = null!;
        [Output("activeDirectoryCustomEndpoint")]
        public Output<string?> ActiveDirectoryCustomEndpoint { get; private set; } = null!;
        [Output("agentIdentityCustomEndpoint")]
        public Output<string?> AgentIdentityCustomEndpoint { get; private set; } = null!;
        [Output("agentRegistryCustomEndpoint")]
        public Output<string?> AgentRegistryCustomEndpoint { get; private set; } = null!;
        [Output("agenticApplicationsCustomEndpoint")]
        public Output<string?> AgenticApplicationsCustomEndpoint { get; private set; } = null!;
        [Output("alloydbCustomEndpoint")]
        public Output<string?> AlloydbCustomEndpoint { get; private set; } = null!;
        [Output("apiGatewayCustomEndpoint")]
        public Output<string?> ApiGatewayCustomEndpoint { get; private set; } = null!;
        [Output("apigeeCustomEndpoint")]
        public Output<string?> ApigeeCustomEndpoint { get; private set; } = null!;
        [Output("apihubCustomEndpoint")]
        public Output<string?> ApihubCustomEndpoint { get; private set; } = null!;
        [Output("apikeysCustomEndpoint")]
        public Output<string?> ApikeysCustomEndpoint { get; private set; } = null!;
        [Output("appEngineCustomEndpoint")]
        public Output<string?> AppEngineCustomEndpoint { get; private set; } = null!;
        [Output("apphubCustomEndpoint")]
        public Output<string?> ApphubCustomEndpoint { get; private set; } = null!;
        [Output("artifactRegistryCustomEndpoint")]
        public Output<string?> ArtifactRegistryCustomEndpoint { get; private set; } = null!;
        [Output("assuredWorkloadsCustomEndpoint")]
        public Output<string?> AssuredWorkloadsCustomEndpoint { get; private set; } = null!;
        [Output("backupDrCustomEndpoint")]
        public Output<string?> BackupDrCustomEndpoint { get; private set; } = null!;
        [Output("beyondcorpCustomEndpoint")]
        public Output<string?> BeyondcorpCustomEndpoint { get; private set; } = null!;
        [Output("bigQueryCustomEndpoint")]
        public Output<string?> BigQueryCustomEndpoint { get; private set; } = null!;
        [Output("biglakeCustomEndpoint")]
        public Output<string?> BiglakeCustomEndpoint { get; private set; } = null!;
        [Output("biglakeHiveCustomEndpoint")]
        public Output<string?> BiglakeHiveCustomEndpoint { get; private set; } = null!;
        [Output("biglakeIcebergCustomEndpoint")]
        public Output<string?> BiglakeIcebergCustomEndpoint { get; private set; } = null!;
        [Output("bigqueryAnalyticsHubCustomEndpoint")]
        public Output<string?> BigqueryAnalyticsHubCustomEndpoint { get; private set; } = null!;
        [Output("bigqueryConnectionCustomEndpoint")]
        public Output<string?> BigqueryConnectionCustomEndpoint { get; private set; } = null!;
        [Output("bigqueryDataTransferCustomEndpoint")]
        public Output<string?> BigqueryDataTransferCustomEndpoint { get; private set; } = null!;
        [Output("bigqueryDatapolicyCustomEndpoint")]
        public Output<string?> BigqueryDatapolicyCustomEndpoint { get; private set; } = null!;
        [Output("bigqueryDatapolicyv2CustomEndpoint")]
        public Output<string?> BigqueryDatapolicyv2CustomEndpoint { get; private set; } = null!;
        [Output("bigqueryReservationCustomEndpoint")]
        public Output<string?> BigqueryReservationCustomEndpoint { get; private set; } = null!;
        [Output("bigtableCustomEndpoint")]
        public Output<string?> BigtableCustomEndpoint { get; private set; } = null!;
        [Output("billingBudgetsCustomEndpoint")]
        public Output<string?> BillingBudgetsCustomEndpoint { get; private set; } = null!;
        [Output("billingCustomEndpoint")]
        public Output<string?> BillingCustomEndpoint { get; private set; } = null!;
        [Output("billingProject")]
        public Output<string?> BillingProject { get; private set; } = null!;
        [Output("binaryAuthorizationCustomEndpoint")]
        public Output<string?> BinaryAuthorizationCustomEndpoint { get; private set; } = null!;
        [Output("blockchainNodeEngineCustomEndpoint")]
        public Output<string?> BlockchainNodeEngineCustomEndpoint { get; private set; } = null!;
        [Output("certificateManagerCustomEndpoint")]
        public Output<string?> CertificateManagerCustomEndpoint { get; private set; } = null!;
        [Output("cesCustomEndpoint")]
        public Output<string?> CesCustomEndpoint { get; private set; } = null!;
        [Output("chronicleCustomEndpoint")]
        public Output<string?> ChronicleCustomEndpoint { get; private set; } = null!;
        [Output("cloudAssetCustomEndpoint")]
        public Output<string?> CloudAssetCustomEndpoint { get; private set; } = null!;
        [Output("cloudBillingCustomEndpoint")]
        public Output<string?> CloudBillingCustomEndpoint { get; private set; } = null!;
        [Output("cloudBuildCustomEndpoint")]
        public Output<string?> CloudBuildCustomEndpoint { get; private set; } = null!;
        [Output("cloudFunctionsCustomEndpoint")]
        public Output<string?> CloudFunctionsCustomEndpoint { get; private set; } = null!;
        [Output("cloudIdentityCustomEndpoint")]
        public Output<string?> CloudIdentityCustomEndpoint { get; private set; } = null!;
        [Output("cloudIdsCustomEndpoint")]
        public Output<string?> CloudIdsCustomEndpoint { get; private set; } = null!;
        [Output("cloudQuotasCustomEndpoint")]
        public Output<string?> CloudQuotasCustomEndpoint { get; private set; } = null!;
        [Output("cloudResourceManagerCustomEndpoint")]
        public Output<string?> CloudResourceManagerCustomEndpoint { get; private set; } = null!;
        [Output("cloudRunCustomEndpoint")]
        public Output<string?> CloudRunCustomEndpoint { get; private set; } = null!;
        [Output("cloudRunV2CustomEndpoint")]
        public Output<string?> CloudRunV2CustomEndpoint { get; private set; } = null!;
        [Output("cloudSchedulerCustomEndpoint")]
        public Output<string?> CloudSchedulerCustomEndpoint { get; private set; } = null!;
        [Output("cloudSecurityComplianceCustomEndpoint")]
        public Output<string?> CloudSecurityComplianceCustomEndpoint { get; private set; } = null!;
        [Output("cloudSupportCustomEndpoint")]
        public Output<string?> CloudSupportCustomEndpoint { get; private set; } = null!;
        [Output("cloudTasksCustomEndpoint")]
        public Output<string?> CloudTasksCustomEndpoint { get; private set; } = null!;
        [Output("cloudbuildv2CustomEndpoint")]
        public Output<string?> Cloudbuildv2CustomEndpoint { get; private set; } = null!;
        [Output("clouddeployCustomEndpoint")]
        public Output<string?> ClouddeployCustomEndpoint { get; private set; } = null!;
        [Output("clouddomainsCustomEndpoint")]
        public Output<string?> ClouddomainsCustomEndpoint { get; private set; } = null!;
        [Output("cloudfunctions2CustomEndpoint")]
        public Output<string?> Cloudfunctions2CustomEndpoint { get; private set; } = null!;
        [Output("colabCustomEndpoint")]
        public Output<string?> ColabCustomEndpoint { get; private set; } = null!;
        [Output("composerCustomEndpoint")]
        public Output<string?> ComposerCustomEndpoint { get; private set; } = null!;
        [Output("computeCustomEndpoint")]
        public Output<string?> ComputeCustomEndpoint { get; private set; } = null!;
        [Output("configCustomEndpoint")]
        public Output<string?> ConfigCustomEndpoint { get; private set; } = null!;
        [Output("contactCenterInsightsCustomEndpoint")]
        public Output<string?> ContactCenterInsightsCustomEndpoint { get; private set; } = null!;
        [Output("containerAnalysisCustomEndpoint")]
        public Output<string?> ContainerAnalysisCustomEndpoint { get; private set; } = null!;
        [Output("containerAttachedCustomEndpoint")]
        public Output<string?> ContainerAttachedCustomEndpoint { get; private set; } = null!;
        [Output("containerAwsCustomEndpoint")]
        public Output<string?> ContainerAwsCustomEndpoint { get; private set; } = null!;
        [Output("containerAzureCustomEndpoint")]
        public Output<string?> ContainerAzureCustomEndpoint { get; private set; } = null!;
        [Output("containerCustomEndpoint")]
        public Output<string?> ContainerCustomEndpoint { get; private set; } = null!;
        [Output("coreBillingCustomEndpoint")]
        public Output<string?> CoreBillingCustomEndpoint { get; private set; } = null!;
        [Output("credentials")]
        public Output<string?> Credentials { get; private set; } = null!;
        [Output("dataCatalogCustomEndpoint")]
        public Output<string?> DataCatalogCustomEndpoint { get; private set; } = null!;
        [Output("dataFusionCustomEndpoint")]
        public Output<string?> DataFusionCustomEndpoint { get; private set; } = null!;
        [Output("dataLineageCustomEndpoint")]
        public Output<string?> DataLineageCustomEndpoint { get; private set; } = null!;
        [Output("dataLossPreventionCustomEndpoint")]
        public Output<string?> DataLossPreventionCustomEndpoint { get; private set; } = null!;
        [Output("dataPipelineCustomEndpoint")]
        public Output<string?> DataPipelineCustomEndpoint { get; private set; } = null!;
        [Output("databaseMigrationServiceCustomEndpoint")]
        public Output<string?> DatabaseMigrationServiceCustomEndpoint { get; private set; } = null!;
        [Output("dataflowCustomEndpoint")]
        public Output<string?> DataflowCustomEndpoint { get; private set; } = null!;
        [Output("dataformCustomEndpoint")]
        public Output<string?> DataformCustomEndpoint { get; private set; } = null!;
        [Output("dataplexCustomEndpoint")]
        public Output<string?> DataplexCustomEndpoint { get; private set; } = null!;
        [Output("dataprocCustomEndpoint")]
        public Output<string?> DataprocCustomEndpoint { get; private set; } = null!;
        [Output("dataprocGdcCustomEndpoint")]
        public Output<string?> DataprocGdcCustomEndpoint { get; private set; } = null!;
        [Output("dataprocMetastoreCustomEndpoint")]
        public Output<string?> DataprocMetastoreCustomEndpoint { get; private set; } = null!;
        [Output("datastreamCustomEndpoint")]
        public Output<string?> DatastreamCustomEndpoint { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string?> DeletionPolicy { get; private set; } = null!;
        [Output("deploymentManagerCustomEndpoint")]
        public Output<string?> DeploymentManagerCustomEndpoint { get; private set; } = null!;
        [Output("developerConnectCustomEndpoint")]
        public Output<string?> DeveloperConnectCustomEndpoint { get; private set; } = null!;
        [Output("dialogflowCustomEndpoint")]
        public Output<string?> DialogflowCustomEndpoint { get; private set; } = null!;
        [Output("dialogflowCxCustomEndpoint")]
        public Output<string?> DialogflowCxCustomEndpoint { get; private set; } = null!;
        [Output("discoveryEngineCustomEndpoint")]
        public Output<string?> DiscoveryEngineCustomEndpoint { get; private set; } = null!;
        [Output("dnsCustomEndpoint")]
        public Output<string?> DnsCustomEndpoint { get; private set; } = null!;
        [Output("documentAiCustomEndpoint")]
        public Output<string?> DocumentAiCustomEndpoint { get; private set; } = null!;
        [Output("documentAiWarehouseCustomEndpoint")]
        public Output<string?> DocumentAiWarehouseCustomEndpoint { get; private set; } = null!;
        [Output("edgecontainerCustomEndpoint")]
        public Output<string?> EdgecontainerCustomEndpoint { get; private set; } = null!;
        [Output("edgenetworkCustomEndpoint")]
        public Output<string?> EdgenetworkCustomEndpoint { get; private set; } = null!;
        [Output("essentialContactsCustomEndpoint")]
        public Output<string?> EssentialContactsCustomEndpoint { get; private set; } = null!;
        [Output("eventarcCustomEndpoint")]
        public Output<string?> EventarcCustomEndpoint { get; private set; } = null!;
        [Output("filestoreCustomEndpoint")]
        public Output<string?> FilestoreCustomEndpoint { get; private set; } = null!;
        [Output("firebaseAiLogicCustomEndpoint")]
        public Output<string?> FirebaseAiLogicCustomEndpoint { get; private set; } = null!;
        [Output("firebaseAppCheckCustomEndpoint")]
        public Output<string?> FirebaseAppCheckCustomEndpoint { get; private set; } = null!;
        [Output("firebaseAppHostingCustomEndpoint")]
        public Output<string?> FirebaseAppHostingCustomEndpoint { get; private set; } = null!;
        [Output("firebaseCustomEndpoint")]
        public Output<string?> FirebaseCustomEndpoint { get; private set; } = null!;
        [Output("firebaseDataConnectCustomEndpoint")]
        public Output<string?> FirebaseDataConnectCustomEndpoint { get; private set; } = null!;
        [Output("firebaseDatabaseCustomEndpoint")]
        public Output<string?> FirebaseDatabaseCustomEndpoint { get; private set; } = null!;
        [Output("firebaseExtensionsCustomEndpoint")]
        public Output<string?> FirebaseExtensionsCustomEndpoint { get; private set; } = null!;
        [Output("firebaseHostingCustomEndpoint")]
        public Output<string?> FirebaseHostingCustomEndpoint { get; private set; } = null!;
        [Output("firebaseRemoteConfigCustomEndpoint")]
        public Output<string?> FirebaseRemoteConfigCustomEndpoint { get; private set; } = null!;
        [Output("firebaseStorageCustomEndpoint")]
        public Output<string?> FirebaseStorageCustomEndpoint { get; private set; } = null!;
        [Output("firebaserulesCustomEndpoint")]
        public Output<string?> FirebaserulesCustomEndpoint { get; private set; } = null!;
        [Output("firestoreCustomEndpoint")]
        public Output<string?> FirestoreCustomEndpoint { get; private set; } = null!;
        [Output("geminiCustomEndpoint")]
        public Output<string?> GeminiCustomEndpoint { get; private set; } = null!;
        [Output("gkeBackupCustomEndpoint")]
        public Output<string?> GkeBackupCustomEndpoint { get; private set; } = null!;
        [Output("gkeHub2CustomEndpoint")]
        public Output<string?> GkeHub2CustomEndpoint { get; private set; } = null!;
        [Output("gkeHubCustomEndpoint")]
        public Output<string?> GkeHubCustomEndpoint { get; private set; } = null!;
        [Output("gkeonpremCustomEndpoint")]
        public Output<string?> GkeonpremCustomEndpoint { get; private set; } = null!;
        [Output("googlePartnerName")]
        public Output<string?> GooglePartnerName { get; private set; } = null!;
        [Output("healthcareCustomEndpoint")]
        public Output<string?> HealthcareCustomEndpoint { get; private set; } = null!;
        [Output("hypercomputeclusterCustomEndpoint")]
        public Output<string?> HypercomputeclusterCustomEndpoint { get; private set; } = null!;
        [Output("iam2CustomEndpoint")]
        public Output<string?> Iam2CustomEndpoint { get; private set; } = null!;
        [Output("iam3CustomEndpoint")]
        public Output<string?> Iam3CustomEndpoint { get; private set; } = null!;
        [Output("iamBetaCustomEndpoint")]
        public Output<string?> IamBetaCustomEndpoint { get; private set; } = null!;
        [Output("iamCredentialsCustomEndpoint")]
        public Output<string?> IamCredentialsCustomEndpoint { get; private set; } = null!;
        [Output("iamCustomEndpoint")]
        public Output<string?> IamCustomEndpoint { get; private set; } = null!;
        [Output("iamWorkforcePoolCustomEndpoint")]
        public Output<string?> IamWorkforcePoolCustomEndpoint { get; private set; } = null!;
        [Output("iapCustomEndpoint")]
        public Output<string?> IapCustomEndpoint { get; private set; } = null!;
        [Output("identityPlatformCustomEndpoint")]
        public Output<string?> IdentityPlatformCustomEndpoint { get; private set; } = null!;
        [Output("impersonateServiceAccount")]
        public Output<string?> ImpersonateServiceAccount { get; private set; } = null!;
        [Output("integrationConnectorsCustomEndpoint")]
        public Output<string?> IntegrationConnectorsCustomEndpoint { get; private set; } = null!;
        [Output("integrationsCustomEndpoint")]
        public Output<string?> IntegrationsCustomEndpoint { get; private set; } = null!;
        [Output("kmsCustomEndpoint")]
        public Output<string?> KmsCustomEndpoint { get; private set; } = null!;
        [Output("licenseManagerCustomEndpoint")]
        public Output<string?> LicenseManagerCustomEndpoint { get; private set; } = null!;
        [Output("loggingCustomEndpoint")]
        public Output<string?> LoggingCustomEndpoint { get; private set; } = null!;
        [Output("lookerCustomEndpoint")]
        public Output<string?> LookerCustomEndpoint { get; private set; } = null!;
        [Output("lustreCustomEndpoint")]
        public Output<string?> LustreCustomEndpoint { get; private set; } = null!;
        [Output("managedKafkaCustomEndpoint")]
        public Output<string?> ManagedKafkaCustomEndpoint { get; private set; } = null!;
        [Output("memcacheCustomEndpoint")]
        public Output<string?> MemcacheCustomEndpoint { get; private set; } = null!;
        [Output("memorystoreCustomEndpoint")]
        public Output<string?> MemorystoreCustomEndpoint { get; private set; } = null!;
        [Output("migrationCenterCustomEndpoint")]
        public Output<string?> MigrationCenterCustomEndpoint { get; private set; } = null!;
        [Output("mlEngineCustomEndpoint")]
        public Output<string?> MlEngineCustomEndpoint { get; private set; } = null!;
        [Output("modelArmorCustomEndpoint")]
        public Output<string?> ModelArmorCustomEndpoint { get; private set; } = null!;
        [Output("modelArmorGlobalCustomEndpoint")]
        public Output<string?> ModelArmorGlobalCustomEndpoint { get; private set; } = null!;
        [Output("monitoringCustomEndpoint")]
        public Output<string?> MonitoringCustomEndpoint { get; private set; } = null!;
        [Output("netappCustomEndpoint")]
        public Output<string?> NetappCustomEndpoint { get; private set; } = null!;
        [Output("networkConnectivityCustomEndpoint")]
        public Output<string?> NetworkConnectivityCustomEndpoint { get; private set; } = null!;
        [Output("networkConnectivityv1CustomEndpoint")]
        public Output<string?> NetworkConnectivityv1CustomEndpoint { get; private set; } = null!;
        [Output("networkManagementCustomEndpoint")]
        public Output<string?> NetworkManagementCustomEndpoint { get; private set; } = null!;
        [Output("networkSecurityCustomEndpoint")]
        public Output<string?> NetworkSecurityCustomEndpoint { get; private set; } = null!;
        [Output("networkServicesCustomEndpoint")]
        public Output<string?> NetworkServicesCustomEndpoint { get; private set; } = null!;
        [Output("notebooksCustomEndpoint")]
        public Output<string?> NotebooksCustomEndpoint { get; private set; } = null!;
        [Output("observabilityCustomEndpoint")]
        public Output<string?> ObservabilityCustomEndpoint { get; private set; } = null!;
        [Output("oracleDatabaseCustomEndpoint")]
        public Output<string?> OracleDatabaseCustomEndpoint { get; private set; } = null!;
        [Output("orgPolicyCustomEndpoint")]
        public Output<string?> OrgPolicyCustomEndpoint { get; private set; } = null!;
        [Output("osConfigCustomEndpoint")]
        public Output<string?> OsConfigCustomEndpoint { get; private set; } = null!;
        [Output("osConfigV2CustomEndpoint")]
        public Output<string?> OsConfigV2CustomEndpoint { get; private set; } = null!;
        [Output("osLoginCustomEndpoint")]
        public Output<string?> OsLoginCustomEndpoint { get; private set; } = null!;
        [Output("parallelstoreCustomEndpoint")]
        public Output<string?> ParallelstoreCustomEndpoint { get; private set; } = null!;
        [Output("parameterManagerCustomEndpoint")]
        public Output<string?> ParameterManagerCustomEndpoint { get; private set; } = null!;
        [Output("parameterManagerRegionalCustomEndpoint")]
        public Output<string?> ParameterManagerRegionalCustomEndpoint { get; private set; } = null!;
        [Output("pollInterval")]
        public Output<string?> PollInterval { get; private set; } = null!;
        [Output("privatecaCustomEndpoint")]
        public Output<string?> PrivatecaCustomEndpoint { get; private set; } = null!;
        [Output("privilegedAccessManagerCustomEndpoint")]
        public Output<string?> PrivilegedAccessManagerCustomEndpoint { get; private set; } = null!;
        [Output("project")]
        public Output<string?> Project { get; private set; } = null!;
        [Output("publicCaCustomEndpoint")]
        public Output<string?> PublicCaCustomEndpoint { get; private set; } = null!;
        [Output("pubsubCustomEndpoint")]
        public Output<string?> PubsubCustomEndpoint { get; private set; } = null!;
        [Output("pubsubLiteCustomEndpoint")]
        public Output<string?> PubsubLiteCustomEndpoint { get; private set; } = null!;
        [Output("pulumiAttributionLabelAdditionStrategy")]
        public Output<string?> PulumiAttributionLabelAdditionStrategy { get; private set; } = null!;
        [Output("recaptchaEnterpriseCustomEndpoint")]
        public Output<string?> RecaptchaEnterpriseCustomEndpoint { get; private set; } = null!;
        [Output("redisCustomEndpoint")]
        public Output<string?> RedisCustomEndpoint { get; private set; } = null!;
        [Output("region")]
        public Output<string?> Region { get; private set; } = null!;
        [Output("requestReason")]
        public Output<string?> RequestReason { get; private set; } = null!;
        [Output("requestTimeout")]
        public Output<string?> RequestTimeout { get; private set; } = null!;
        [Output("resourceManager3CustomEndpoint")]
        public Output<string?> ResourceManager3CustomEndpoint { get; private set; } = null!;
        [Output("resourceManagerCustomEndpoint")]
        public Output<string?> ResourceManagerCustomEndpoint { get; private set; } = null!;
        [Output("resourceManagerV3CustomEndpoint")]
        public Output<string?> ResourceManagerV3CustomEndpoint { get; private set; } = null!;
        [Output("runtimeConfigCustomEndpoint")]
        public Output<string?> RuntimeConfigCustomEndpoint { get; private set; } = null!;
        [Output("runtimeconfigCustomEndpoint")]
        public Output<string?> RuntimeconfigCustomEndpoint { get; private set; } = null!;
        [Output("saasRuntimeCustomEndpoint")]
        public Output<string?> SaasRuntimeCustomEndpoint { get; private set; } = null!;
        [Output("secretManagerCustomEndpoint")]
        public Output<string?> SecretManagerCustomEndpoint { get; private set; } = null!;
        [Output("secretManagerRegionalCustomEndpoint")]
        public Output<string?> SecretManagerRegionalCustomEndpoint { get; private set; } = null!;
        [Output("secureSourceManagerCustomEndpoint")]
        public Output<string?> SecureSourceManagerCustomEndpoint { get; private set; } = null!;
        [Output("securityCenterCustomEndpoint")]
        public Output<string?> SecurityCenterCustomEndpoint { get; private set; } = null!;
        [Output("securityCenterManagementCustomEndpoint")]
        public Output<string?> SecurityCenterManagementCustomEndpoint { get; private set; } = null!;
        [Output("securityCenterV2CustomEndpoint")]
        public Output<string?> SecurityCenterV2CustomEndpoint { get; private set; } = null!;
        [Output("securityScannerCustomEndpoint")]
        public Output<string?> SecurityScannerCustomEndpoint { get; private set; } = null!;
        [Output("securitypostureCustomEndpoint")]
        public Output<string?> SecuritypostureCustomEndpoint { get; private set; } = null!;
        [Output("serviceDirectoryCustomEndpoint")]
        public Output<string?> ServiceDirectoryCustomEndpoint { get; private set; } = null!;
        [Output("serviceManagementCustomEndpoint")]
        public Output<string?> ServiceManagementCustomEndpoint { get; private set; } = null!;
        [Output("serviceNetworkingCustomEndpoint")]
        public Output<string?> ServiceNetworkingCustomEndpoint { get; private set; } = null!;
        [Output("serviceUsageCustomEndpoint")]
        public Output<string?> ServiceUsageCustomEndpoint { get; private set; } = null!;
        [Output("siteVerificationCustomEndpoint")]
        public Output<string?> SiteVerificationCustomEndpoint { get; private set; } = null!;
        [Output("sourceRepoCustomEndpoint")]
        public Output<string?> SourceRepoCustomEndpoint { get; private set; } = null!;
        [Output("spannerCustomEndpoint")]
        public Output<string?> SpannerCustomEndpoint { get; private set; } = null!;
        [Output("sqlCustomEndpoint")]
        public Output<string?> SqlCustomEndpoint { get; private set; } = null!;
        [Output("storageBatchOperationsCustomEndpoint")]
        public Output<string?> StorageBatchOperationsCustomEndpoint { get; private set; } = null!;
        [Output("storageControlCustomEndpoint")]
        public Output<string?> StorageControlCustomEndpoint { get; private set; } = null!;
        [Output("storageCustomEndpoint")]
        public Output<string?> StorageCustomEndpoint { get; private set; } = null!;
        [Output("storageInsightsCustomEndpoint")]
        public Output<string?> StorageInsightsCustomEndpoint { get; private set; } = null!;
        [Output("storageTransferCustomEndpoint")]
        public Output<string?> StorageTransferCustomEndpoint { get; private set; } = null!;
        [Output("tagsCustomEndpoint")]
        public Output<string?> TagsCustomEndpoint { get; private set; } = null!;
        [Output("tagsLocationCustomEndpoint")]
        public Output<string?> TagsLocationCustomEndpoint { get; private set; } = null!;
        [Output("tpuV2CustomEndpoint")]
        public Output<string?> TpuV2CustomEndpoint { get; private set; } = null!;
        [Output("transcoderCustomEndpoint")]
        public Output<string?> TranscoderCustomEndpoint { get; private set; } = null!;
        [Output("universeDomain")]
        public Output<string?> UniverseDomain { get; private set; } = null!;
        [Output("vectorSearchCustomEndpoint")]
        public Output<string?> VectorSearchCustomEndpoint { get; private set; } = null!;
        [Output("vertexAiCustomEndpoint")]
        public Output<string?> VertexAiCustomEndpoint { get; private set; } = null!;
        [Output("vmwareengineCustomEndpoint")]
        public Output<string?> VmwareengineCustomEndpoint { get; private set; } = null!;
        [Output("vpcAccessCustomEndpoint")]
        public Output<string?> VpcAccessCustomEndpoint { get; private set; } = null!;
        [Output("workbenchCustomEndpoint")]
        public Output<string?> WorkbenchCustomEndpoint { get; private set; } = null!;
        [Output("workflowsCustomEndpoint")]
        public Output<string?> WorkflowsCustomEndpoint { get; private set; } = null!;
        [Output("workloadIdentityCustomEndpoint")]
        public Output<string?> WorkloadIdentityCustomEndpoint { get; private set; } = null!;
        [Output("workstationsCustomEndpoint")]
        public Output<string?> WorkstationsCustomEndpoint { get; private set; } = null!;
        [Output("zone")]
        public Output<string?> Zone { get; private set; } = null!;
        public Provider(string name, global::Pulumi.Gcp.ProviderArgs? args = null, CustomResourceOptions? options = null)
            : base("gcp", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.ProviderArgs MakeArgs(global::Pulumi.Gcp.ProviderArgs? args)
        {
            args ??= new global::Pulumi.Gcp.ProviderArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions { AdditionalSecretOutputs = { "accessToken" } }, options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class ProviderArgs : global::Pulumi.ResourceArgs
    {
        [Input("accessApprovalCustomEndpoint")]
        public Input<string>? AccessApprovalCustomEndpoint { get; set; }

        [Input("accessContextManagerCustomEndpoint")]
        public Input<string>? AccessContextManagerCustomEndpoint { get; set; }

        [Input("accessToken")]
        private Input<string>? _accessToken;

        public Input<string>? AccessToken
        {
            get => _accessToken;
            set => _accessToken = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
        }

        [Input("activeDirectoryCustomEndpoint")]
        public Input<string>? ActiveDirectoryCustomEndpoint { get; set; }

        [Input("addPulumiAttributionLabel", json: true)]
        public Input<bool>? AddPulumiAttributionLabel { get; set; }

        [Input("agentIdentityCustomEndpoint")]
        public Input<string>? AgentIdentityCustomEndpoint { get; set; }

        [Input("agentRegistryCustomEndpoint")]
        public Input<string>? AgentRegistryCustomEndpoint { get; set; }

        [Input("agenticApplicationsCustomEndpoint")]
        public Input<string>? AgenticApplicationsCustomEndpoint { get; set; }

        [Input("alloydbCustomEndpoint")]
        public Input<string>? AlloydbCustomEndpoint { get; set; }

        [Input("apiGatewayCustomEndpoint")]
        public Input<string>? ApiGatewayCustomEndpoint { get; set; }

        [Input("apigeeCustomEndpoint")]
        public Input<string>? ApigeeCustomEndpoint { get; set; }

        [Input("apihubCustomEndpoint")]
        public Input<string>? ApihubCustomEndpoint { get; set; }

        [Input("apikeysCustomEndpoint")]
        public Input<string>? ApikeysCustomEndpoint { get; set; }

        [Input("appEngineCustomEndpoint")]
        public Input<string>? AppEngineCustomEndpoint { get; set; }

        [Input("apphubCustomEndpoint")]
        public Input<string>? ApphubCustomEndpoint { get; set; }

        [Input("artifactRegistryCustomEndpoint")]
        public Input<string>? ArtifactRegistryCustomEndpoint { get; set; }

        [Input("assuredWorkloadsCustomEndpoint")]
        public Input<string>? AssuredWorkloadsCustomEndpoint { get; set; }

        [Input("backupDrCustomEndpoint")]
        public Input<string>? BackupDrCustomEndpoint { get; set; }

        [Input("batching", json: true)]
        public Input<global::Pulumi.Gcp.Inputs.ProviderBatchingArgs>? Batching { get; set; }

        [Input("beyondcorpCustomEndpoint")]
        public Input<string>? BeyondcorpCustomEndpoint { get; set; }

        [Input("bigQueryCustomEndpoint")]
        public Input<string>? BigQueryCustomEndpoint { get; set; }

        [Input("biglakeCustomEndpoint")]
        public Input<string>? BiglakeCustomEndpoint { get; set; }

        [Input("biglakeHiveCustomEndpoint")]
        public Input<string>? BiglakeHiveCustomEndpoint { get; set; }

        [Input("biglakeIcebergCustomEndpoint")]
        public Input<string>? BiglakeIcebergCustomEndpoint { get; set; }

        [Input("bigqueryAnalyticsHubCustomEndpoint")]
        public Input<string>? BigqueryAnalyticsHubCustomEndpoint { get; set; }

        [Input("bigqueryConnectionCustomEndpoint")]
        public Input<string>? BigqueryConnectionCustomEndpoint { get; set; }

        [Input("bigqueryDataTransferCustomEndpoint")]
        public Input<string>? BigqueryDataTransferCustomEndpoint { get; set; }

        [Input("bigqueryDatapolicyCustomEndpoint")]
        public Input<string>? BigqueryDatapolicyCustomEndpoint { get; set; }

        [Input("bigqueryDatapolicyv2CustomEndpoint")]
        public Input<string>? BigqueryDatapolicyv2CustomEndpoint { get; set; }

        [Input("bigqueryReservationCustomEndpoint")]
        public Input<string>? BigqueryReservationCustomEndpoint { get; set; }

        [Input("bigtableCustomEndpoint")]
        public Input<string>? BigtableCustomEndpoint { get; set; }

        [Input("billingBudgetsCustomEndpoint")]
        public Input<string>? BillingBudgetsCustomEndpoint { get; set; }

        [Input("billingCustomEndpoint")]
        public Input<string>? BillingCustomEndpoint { get; set; }

        [Input("billingProject")]
        public Input<string>? BillingProject { get; set; }

        [Input("binaryAuthorizationCustomEndpoint")]
        public Input<string>? BinaryAuthorizationCustomEndpoint { get; set; }

        [Input("blockchainNodeEngineCustomEndpoint")]
        public Input<string>? BlockchainNodeEngineCustomEndpoint { get; set; }

        [Input("certificateManagerCustomEndpoint")]
        public Input<string>? CertificateManagerCustomEndpoint { get; set; }

        [Input("cesCustomEndpoint")]
        public Input<string>? CesCustomEndpoint { get; set; }

        [Input("chronicleCustomEndpoint")]
        public Input<string>? ChronicleCustomEndpoint { get; set; }

        [Input("cloudAssetCustomEndpoint")]
        public Input<string>? CloudAssetCustomEndpoint { get; set; }

        [Input("cloudBillingCustomEndpoint")]
        public Input<string>? CloudBillingCustomEndpoint { get; set; }

        [Input("cloudBuildCustomEndpoint")]
        public Input<string>? CloudBuildCustomEndpoint { get; set; }

        [Input("cloudFunctionsCustomEndpoint")]
        public Input<string>? CloudFunctionsCustomEndpoint { get; set; }

        [Input("cloudIdentityCustomEndpoint")]
        public Input<string>? CloudIdentityCustomEndpoint { get; set; }

        [Input("cloudIdsCustomEndpoint")]
        public Input<string>? CloudIdsCustomEndpoint { get; set; }

        [Input("cloudQuotasCustomEndpoint")]
        public Input<string>? CloudQuotasCustomEndpoint { get; set; }

        [Input("cloudResourceManagerCustomEndpoint")]
        public Input<string>? CloudResourceManagerCustomEndpoint { get; set; }

        [Input("cloudRunCustomEndpoint")]
        public Input<string>? CloudRunCustomEndpoint { get; set; }

        [Input("cloudRunV2CustomEndpoint")]
        public Input<string>? CloudRunV2CustomEndpoint { get; set; }

        [Input("cloudSchedulerCustomEndpoint")]
        public Input<string>? CloudSchedulerCustomEndpoint { get; set; }

        [Input("cloudSecurityComplianceCustomEndpoint")]
        public Input<string>? CloudSecurityComplianceCustomEndpoint { get; set; }

        [Input("cloudSupportCustomEndpoint")]
        public Input<string>? CloudSupportCustomEndpoint { get; set; }

        [Input("cloudTasksCustomEndpoint")]
        public Input<string>? CloudTasksCustomEndpoint { get; set; }

        [Input("cloudbuildv2CustomEndpoint")]
        public Input<string>? Cloudbuildv2CustomEndpoint { get; set; }

        [Input("clouddeployCustomEndpoint")]
        public Input<string>? ClouddeployCustomEndpoint { get; set; }

        [Input("clouddomainsCustomEndpoint")]
        public Input<string>? ClouddomainsCustomEndpoint { get; set; }

        [Input("cloudfunctions2CustomEndpoint")]
        public Input<string>? Cloudfunctions2CustomEndpoint { get; set; }

        [Input("colabCustomEndpoint")]
        public Input<string>? ColabCustomEndpoint { get; set; }

        [Input("composerCustomEndpoint")]
        public Input<string>? ComposerCustomEndpoint { get; set; }

        [Input("computeCustomEndpoint")]
        public Input<string>? ComputeCustomEndpoint { get; set; }

        [Input("configCustomEndpoint")]
        public Input<string>? ConfigCustomEndpoint { get; set; }

        [Input("contactCenterInsightsCustomEndpoint")]
        public Input<string>? ContactCenterInsightsCustomEndpoint { get; set; }

        [Input("containerAnalysisCustomEndpoint")]
        public Input<string>? ContainerAnalysisCustomEndpoint { get; set; }

        [Input("containerAttachedCustomEndpoint")]
        public Input<string>? ContainerAttachedCustomEndpoint { get; set; }

        [Input("containerAwsCustomEndpoint")]
        public Input<string>? ContainerAwsCustomEndpoint { get; set; }

        [Input("containerAzureCustomEndpoint")]
        public Input<string>? ContainerAzureCustomEndpoint { get; set; }

        [Input("containerCustomEndpoint")]
        public Input<string>? ContainerCustomEndpoint { get; set; }

        [Input("coreBillingCustomEndpoint")]
        public Input<string>? CoreBillingCustomEndpoint { get; set; }

        [Input("credentials")]
        public Input<string>? Credentials { get; set; }

        [Input("dataCatalogCustomEndpoint")]
        public Input<string>? DataCatalogCustomEndpoint { get; set; }

        [Input("dataFusionCustomEndpoint")]
        public Input<string>? DataFusionCustomEndpoint { get; set; }

        [Input("dataLineageCustomEndpoint")]
        public Input<string>? DataLineageCustomEndpoint { get; set; }

        [Input("dataLossPreventionCustomEndpoint")]
        public Input<string>? DataLossPreventionCustomEndpoint { get; set; }

        [Input("dataPipelineCustomEndpoint")]
        public Input<string>? DataPipelineCustomEndpoint { get; set; }

        [Input("databaseMigrationServiceCustomEndpoint")]
        public Input<string>? DatabaseMigrationServiceCustomEndpoint { get; set; }

        [Input("dataflowCustomEndpoint")]
        public Input<string>? DataflowCustomEndpoint { get; set; }

        [Input("dataformCustomEndpoint")]
        public Input<string>? DataformCustomEndpoint { get; set; }

        [Input("dataplexCustomEndpoint")]
        public Input<string>? DataplexCustomEndpoint { get; set; }

        [Input("dataprocCustomEndpoint")]
        public Input<string>? DataprocCustomEndpoint { get; set; }

        [Input("dataprocGdcCustomEndpoint")]
        public Input<string>? DataprocGdcCustomEndpoint { get; set; }

        [Input("dataprocMetastoreCustomEndpoint")]
        public Input<string>? DataprocMetastoreCustomEndpoint { get; set; }

        [Input("datastreamCustomEndpoint")]
        public Input<string>? DatastreamCustomEndpoint { get; set; }

        [Input("defaultLabels", json: true)]
        private InputMap<string>? _defaultLabels;

        public InputMap<string> DefaultLabels
        {
            get => _defaultLabels ??= new InputMap<string>();
            set => _defaultLabels = value;
        }

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("deploymentManagerCustomEndpoint")]
        public Input<string>? DeploymentManagerCustomEndpoint { get; set; }

        [Input("developerConnectCustomEndpoint")]
        public Input<string>? DeveloperConnectCustomEndpoint { get; set; }

        [Input("dialogflowCustomEndpoint")]
        public Input<string>? DialogflowCustomEndpoint { get; set; }

        [Input("dialogflowCxCustomEndpoint")]
        public Input<string>? DialogflowCxCustomEndpoint { get; set; }

        [Input("disableGooglePartnerName", json: true)]
        public Input<bool>? DisableGooglePartnerName { get; set; }

        [Input("discoveryEngineCustomEndpoint")]
        public Input<string>? DiscoveryEngineCustomEndpoint { get; set; }

        [Input("dnsCustomEndpoint")]
        public Input<string>? DnsCustomEndpoint { get; set; }

        [Input("documentAiCustomEndpoint")]
        public Input<string>? DocumentAiCustomEndpoint { get; set; }

        [Input("documentAiWarehouseCustomEndpoint")]
        public Input<string>? DocumentAiWarehouseCustomEndpoint { get; set; }

        [Input("edgecontainerCustomEndpoint")]
        public Input<string>? EdgecontainerCustomEndpoint { get; set; }

        [Input("edgenetworkCustomEndpoint")]
        public Input<string>? EdgenetworkCustomEndpoint { get; set; }

        [Input("essentialContactsCustomEndpoint")]
        public Input<string>? EssentialContactsCustomEndpoint { get; set; }

        [Input("eventarcCustomEndpoint")]
        public Input<string>? EventarcCustomEndpoint { get; set; }

        [Input("externalCredentials", json: true)]
        public Input<global::Pulumi.Gcp.Inputs.ProviderExternalCredentialsArgs>? ExternalCredentials { get; set; }

        [Input("filestoreCustomEndpoint")]
        public Input<string>? FilestoreCustomEndpoint { get; set; }

        [Input("firebaseAiLogicCustomEndpoint")]
        public Input<string>? FirebaseAiLogicCustomEndpoint { get; set; }

        [Input("firebaseAppCheckCustomEndpoint")]
        public Input<string>? FirebaseAppCheckCustomEndpoint { get; set; }

        [Input("firebaseAppHostingCustomEndpoint")]
        public Input<string>? FirebaseAppHostingCustomEndpoint { get; set; }

        [Input("firebaseCustomEndpoint")]
        public Input<string>? FirebaseCustomEndpoint { get; set; }

        [Input("firebaseDataConnectCustomEndpoint")]
        public Input<string>? FirebaseDataConnectCustomEndpoint { get; set; }

        [Input("firebaseDatabaseCustomEndpoint")]
        public Input<string>? FirebaseDatabaseCustomEndpoint { get; set; }

        [Input("firebaseExtensionsCustomEndpoint")]
        public Input<string>? FirebaseExtensionsCustomEndpoint { get; set; }

        [Input("firebaseHostingCustomEndpoint")]
        public Input<string>? FirebaseHostingCustomEndpoint { get; set; }

        [Input("firebaseRemoteConfigCustomEndpoint")]
        public Input<string>? FirebaseRemoteConfigCustomEndpoint { get; set; }

        [Input("firebaseStorageCustomEndpoint")]
        public Input<string>? FirebaseStorageCustomEndpoint { get; set; }

        [Input("firebaserulesCustomEndpoint")]
        public Input<string>? FirebaserulesCustomEndpoint { get; set; }

        [Input("firestoreCustomEndpoint")]
        public Input<string>? FirestoreCustomEndpoint { get; set; }

        [Input("geminiCustomEndpoint")]
        public Input<string>? GeminiCustomEndpoint { get; set; }

        [Input("gkeBackupCustomEndpoint")]
        public Input<string>? GkeBackupCustomEndpoint { get; set; }

        [Input("gkeHub2CustomEndpoint")]
        public Input<string>? GkeHub2CustomEndpoint { get; set; }

        [Input("gkeHubCustomEndpoint")]
        public Input<string>? GkeHubCustomEndpoint { get; set; }

        [Input("gkeonpremCustomEndpoint")]
        public Input<string>? GkeonpremCustomEndpoint { get; set; }

        [Input("googlePartnerName")]
        public Input<string>? GooglePartnerName { get; set; }

        [Input("healthcareCustomEndpoint")]
        public Input<string>? HealthcareCustomEndpoint { get; set; }

        [Input("hypercomputeclusterCustomEndpoint")]
        public Input<string>? HypercomputeclusterCustomEndpoint { get; set; }

        [Input("iam2CustomEndpoint")]
        public Input<string>? Iam2CustomEndpoint { get; set; }

        [Input("iam3CustomEndpoint")]
        public Input<string>? Iam3CustomEndpoint { get; set; }

        [Input("iamBetaCustomEndpoint")]
        public Input<string>? IamBetaCustomEndpoint { get; set; }

        [Input("iamCredentialsCustomEndpoint")]
        public Input<string>? IamCredentialsCustomEndpoint { get; set; }

        [Input("iamCustomEndpoint")]
        public Input<string>? IamCustomEndpoint { get; set; }

        [Input("iamWorkforcePoolCustomEndpoint")]
        public Input<string>? IamWorkforcePoolCustomEndpoint { get; set; }

        [Input("iapCustomEndpoint")]
        public Input<string>? IapCustomEndpoint { get; set; }

        [Input("identityPlatformCustomEndpoint")]
        public Input<string>? IdentityPlatformCustomEndpoint { get; set; }

        [Input("impersonateServiceAccount")]
        public Input<string>? ImpersonateServiceAccount { get; set; }

        [Input("impersonateServiceAccountDelegates", json: true)]
        private InputList<string>? _impersonateServiceAccountDelegates;

        public InputList<string> ImpersonateServiceAccountDelegates
        {
            get => _impersonateServiceAccountDelegates ??= new InputList<string>();
            set => _impersonateServiceAccountDelegates = value;
        }

        [Input("integrationConnectorsCustomEndpoint")]
        public Input<string>? IntegrationConnectorsCustomEndpoint { get; set; }

        [Input("integrationsCustomEndpoint")]
        public Input<string>? IntegrationsCustomEndpoint { get; set; }

        [Input("kmsCustomEndpoint")]
        public Input<string>? KmsCustomEndpoint { get; set; }

        [Input("licenseManagerCustomEndpoint")]
        public Input<string>? LicenseManagerCustomEndpoint { get; set; }

        [Input("loggingCustomEndpoint")]
        public Input<string>? LoggingCustomEndpoint { get; set; }

        [Input("lookerCustomEndpoint")]
        public Input<string>? LookerCustomEndpoint { get; set; }

        [Input("lustreCustomEndpoint")]
        public Input<string>? LustreCustomEndpoint { get; set; }

        [Input("managedKafkaCustomEndpoint")]
        public Input<string>? ManagedKafkaCustomEndpoint { get; set; }

        [Input("memcacheCustomEndpoint")]
        public Input<string>? MemcacheCustomEndpoint { get; set; }

        [Input("memorystoreCustomEndpoint")]
        public Input<string>? MemorystoreCustomEndpoint { get; set; }

        [Input("migrationCenterCustomEndpoint")]
        public Input<string>? MigrationCenterCustomEndpoint { get; set; }

        [Input("mlEngineCustomEndpoint")]
        public Input<string>? MlEngineCustomEndpoint { get; set; }

        [Input("modelArmorCustomEndpoint")]
        public Input<string>? ModelArmorCustomEndpoint { get; set; }

        [Input("modelArmorGlobalCustomEndpoint")]
        public Input<string>? ModelArmorGlobalCustomEndpoint { get; set; }

        [Input("monitoringCustomEndpoint")]
        public Input<string>? MonitoringCustomEndpoint { get; set; }

        [Input("netappCustomEndpoint")]
        public Input<string>? NetappCustomEndpoint { get; set; }

        [Input("networkConnectivityCustomEndpoint")]
        public Input<string>? NetworkConnectivityCustomEndpoint { get; set; }

        [Input("networkConnectivityv1CustomEndpoint")]
        public Input<string>? NetworkConnectivityv1CustomEndpoint { get; set; }

        [Input("networkManagementCustomEndpoint")]
        public Input<string>? NetworkManagementCustomEndpoint { get; set; }

        [Input("networkSecurityCustomEndpoint")]
        public Input<string>? NetworkSecurityCustomEndpoint { get; set; }

        [Input("networkServicesCustomEndpoint")]
        public Input<string>? NetworkServicesCustomEndpoint { get; set; }

        [Input("notebooksCustomEndpoint")]
        public Input<string>? NotebooksCustomEndpoint { get; set; }

        [Input("observabilityCustomEndpoint")]
        public Input<string>? ObservabilityCustomEndpoint { get; set; }

        [Input("oracleDatabaseCustomEndpoint")]
        public Input<string>? OracleDatabaseCustomEndpoint { get; set; }

        [Input("orgPolicyCustomEndpoint")]
        public Input<string>? OrgPolicyCustomEndpoint { get; set; }

        [Input("osConfigCustomEndpoint")]
        public Input<string>? OsConfigCustomEndpoint { get; set; }

        [Input("osConfigV2CustomEndpoint")]
        public Input<string>? OsConfigV2CustomEndpoint { get; set; }

        [Input("osLoginCustomEndpoint")]
        public Input<string>? OsLoginCustomEndpoint { get; set; }

        [Input("parallelstoreCustomEndpoint")]
        public Input<string>? ParallelstoreCustomEndpoint { get; set; }

        [Input("parameterManagerCustomEndpoint")]
        public Input<string>? ParameterManagerCustomEndpoint { get; set; }

        [Input("parameterManagerRegionalCustomEndpoint")]
        public Input<string>? ParameterManagerRegionalCustomEndpoint { get; set; }

        [Input("pollInterval")]
        public Input<string>? PollInterval { get; set; }

        [Input("preferGlobalEndpoints", json: true)]
        public Input<bool>? PreferGlobalEndpoints { get; set; }

        [Input("preferRegionalEndpoints", json: true)]
        public Input<bool>? PreferRegionalEndpoints { get; set; }

        [Input("privatecaCustomEndpoint")]
        public Input<string>? PrivatecaCustomEndpoint { get; set; }

        [Input("privilegedAccessManagerCustomEndpoint")]
        public Input<string>? PrivilegedAccessManagerCustomEndpoint { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        [Input("publicCaCustomEndpoint")]
        public Input<string>? PublicCaCustomEndpoint { get; set; }

        [Input("pubsubCustomEndpoint")]
        public Input<string>? PubsubCustomEndpoint { get; set; }

        [Input("pubsubLiteCustomEndpoint")]
        public Input<string>? PubsubLiteCustomEndpoint { get; set; }

        [Input("pulumiAttributionLabelAdditionStrategy")]
        public Input<string>? PulumiAttributionLabelAdditionStrategy { get; set; }

        [Input("recaptchaEnterpriseCustomEndpoint")]
        public Input<string>? RecaptchaEnterpriseCustomEndpoint { get; set; }

        [Input("redisCustomEndpoint")]
        public Input<string>? RedisCustomEndpoint { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("requestReason")]
        public Input<string>? RequestReason { get; set; }

        [Input("requestTimeout")]
        public Input<string>? RequestTimeout { get; set; }

        [Input("resourceManager3CustomEndpoint")]
        public Input<string>? ResourceManager3CustomEndpoint { get; set; }

        [Input("resourceManagerCustomEndpoint")]
        public Input<string>? ResourceManagerCustomEndpoint { get; set; }

        [Input("resourceManagerV3CustomEndpoint")]
        public Input<string>? ResourceManagerV3CustomEndpoint { get; set; }

        [Input("runtimeConfigCustomEndpoint")]
        public Input<string>? RuntimeConfigCustomEndpoint { get; set; }

        [Input("runtimeconfigCustomEndpoint")]
        public Input<string>? RuntimeconfigCustomEndpoint { get; set; }

        [Input("saasRuntimeCustomEndpoint")]
        public Input<string>? SaasRuntimeCustomEndpoint { get; set; }

        [Input("scopes", json: true)]
        private InputList<string>? _scopes;

        public InputList<string> Scopes
        {
            get => _scopes ??= new InputList<string>();
            set => _scopes = value;
        }

        [Input("secretManagerCustomEndpoint")]
        public Input<string>? SecretManagerCustomEndpoint { get; set; }

        [Input("secretManagerRegionalCustomEndpoint")]
        public Input<string>? SecretManagerRegionalCustomEndpoint { get; set; }

        [Input("secureSourceManagerCustomEndpoint")]
        public Input<string>? SecureSourceManagerCustomEndpoint { get; set; }

        [Input("securityCenterCustomEndpoint")]
        public Input<string>? SecurityCenterCustomEndpoint { get; set; }

        [Input("securityCenterManagementCustomEndpoint")]
        public Input<string>? SecurityCenterManagementCustomEndpoint { get; set; }

        [Input("securityCenterV2CustomEndpoint")]
        public Input<string>? SecurityCenterV2CustomEndpoint { get; set; }

        [Input("securityScannerCustomEndpoint")]
        public Input<string>? SecurityScannerCustomEndpoint { get; set; }

        [Input("securitypostureCustomEndpoint")]
        public Input<string>? SecuritypostureCustomEndpoint { get; set; }

        [Input("serviceDirectoryCustomEndpoint")]
        public Input<string>? ServiceDirectoryCustomEndpoint { get; set; }

        [Input("serviceManagementCustomEndpoint")]
        public Input<string>? ServiceManagementCustomEndpoint { get; set; }

        [Input("serviceNetworkingCustomEndpoint")]
        public Input<string>? ServiceNetworkingCustomEndpoint { get; set; }

        [Input("serviceUsageCustomEndpoint")]
        public Input<string>? ServiceUsageCustomEndpoint { get; set; }

        [Input("siteVerificationCustomEndpoint")]
        public Input<string>? SiteVerificationCustomEndpoint { get; set; }

        [Input("sourceRepoCustomEndpoint")]
        public Input<string>? SourceRepoCustomEndpoint { get; set; }

        [Input("spannerCustomEndpoint")]
        public Input<string>? SpannerCustomEndpoint { get; set; }

        [Input("sqlCustomEndpoint")]
        public Input<string>? SqlCustomEndpoint { get; set; }

        [Input("storageBatchOperationsCustomEndpoint")]
        public Input<string>? StorageBatchOperationsCustomEndpoint { get; set; }

        [Input("storageControlCustomEndpoint")]
        public Input<string>? StorageControlCustomEndpoint { get; set; }

        [Input("storageCustomEndpoint")]
        public Input<string>? StorageCustomEndpoint { get; set; }

        [Input("storageInsightsCustomEndpoint")]
        public Input<string>? StorageInsightsCustomEndpoint { get; set; }

        [Input("storageTransferCustomEndpoint")]
        public Input<string>? StorageTransferCustomEndpoint { get; set; }

        [Input("tagsCustomEndpoint")]
        public Input<string>? TagsCustomEndpoint { get; set; }

        [Input("tagsLocationCustomEndpoint")]
        public Input<string>? TagsLocationCustomEndpoint { get; set; }

        [Input("tpuV2CustomEndpoint")]
        public Input<string>? TpuV2CustomEndpoint { get; set; }

        [Input("transcoderCustomEndpoint")]
        public Input<string>? TranscoderCustomEndpoint { get; set; }

        [Input("universeDomain")]
        public Input<string>? UniverseDomain { get; set; }

        [Input("userProjectOverride", json: true)]
        public Input<bool>? UserProjectOverride { get; set; }

        [Input("vectorSearchCustomEndpoint")]
        public Input<string>? VectorSearchCustomEndpoint { get; set; }

        [Input("vertexAiCustomEndpoint")]
        public Input<string>? VertexAiCustomEndpoint { get; set; }

        [Input("vmwareengineCustomEndpoint")]
        public Input<string>? VmwareengineCustomEndpoint { get; set; }

        [Input("vpcAccessCustomEndpoint")]
        public Input<string>? VpcAccessCustomEndpoint { get; set; }

        [Input("workbenchCustomEndpoint")]
        public Input<string>? WorkbenchCustomEndpoint { get; set; }

        [Input("workflowsCustomEndpoint")]
        public Input<string>? WorkflowsCustomEndpoint { get; set; }

        [Input("workloadIdentityCustomEndpoint")]
        public Input<string>? WorkloadIdentityCustomEndpoint { get; set; }

        [Input("workstationsCustomEndpoint")]
        public Input<string>? WorkstationsCustomEndpoint { get; set; }

        [Input("zone")]
        public Input<string>? Zone { get; set; }

        public ProviderArgs()
        {
        }
        public static new ProviderArgs Empty => new ProviderArgs();
    }
}
