// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Inputs
{
    public sealed class GetAvailabilityZonesFilterArgs : global::Pulumi.InvokeArgs
    {
        [Input("name", required: true)]
        public string Name { get; set; } = default!;

        [Input("values", required: true)]
        private List<string>? _values;

        public List<string> Values
        {
            get => _values ??= new List<string>();
            set => _values = value;
        }

        public GetAvailabilityZonesFilterArgs()
        {
        }
        public static new GetAvailabilityZonesFilterArgs Empty => new GetAvailabilityZonesFilterArgs();
    }

    public sealed class GetAvailabilityZonesFilterInputArgs : global::Pulumi.ResourceArgs
    {
        [Input("name", required: true)]
        public Input<string> Name { get; set; } = default!;

        [Input("values", required: true)]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        public GetAvailabilityZonesFilterInputArgs()
        {
        }
        public static new GetAvailabilityZonesFilterInputArgs Empty => new GetAvailabilityZonesFilterInputArgs();
    }

    public sealed class ProviderAssumeRoleArgs : global::Pulumi.ResourceArgs
    {
        [Input("duration")]
        public Input<string>? Duration { get; set; }

        [Input("externalId")]
        public Input<string>? ExternalId { get; set; }

        [Input("policy")]
        public Input<string>? Policy { get; set; }

        [Input("policyArns")]
        private InputList<string>? _policyArns;

        public InputList<string> PolicyArns
        {
            get => _policyArns ??= new InputList<string>();
            set => _policyArns = value;
        }

        [Input("roleArn")]
        public Input<string>? RoleArn { get; set; }

        [Input("sessionName")]
        public Input<string>? SessionName { get; set; }

        [Input("sourceIdentity")]
        public Input<string>? SourceIdentity { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("transitiveTagKeys")]
        private InputList<string>? _transitiveTagKeys;

        public InputList<string> TransitiveTagKeys
        {
            get => _transitiveTagKeys ??= new InputList<string>();
            set => _transitiveTagKeys = value;
        }

        public ProviderAssumeRoleArgs()
        {
        }
        public static new ProviderAssumeRoleArgs Empty => new ProviderAssumeRoleArgs();
    }

    public sealed class ProviderAssumeRoleWithWebIdentityArgs : global::Pulumi.ResourceArgs
    {
        [Input("duration")]
        public Input<string>? Duration { get; set; }

        [Input("policy")]
        public Input<string>? Policy { get; set; }

        [Input("policyArns")]
        private InputList<string>? _policyArns;

        public InputList<string> PolicyArns
        {
            get => _policyArns ??= new InputList<string>();
            set => _policyArns = value;
        }

        [Input("roleArn")]
        public Input<string>? RoleArn { get; set; }

        [Input("sessionName")]
        public Input<string>? SessionName { get; set; }

        [Input("webIdentityToken")]
        public Input<string>? WebIdentityToken { get; set; }

        [Input("webIdentityTokenFile")]
        public Input<string>? WebIdentityTokenFile { get; set; }

        public ProviderAssumeRoleWithWebIdentityArgs()
        {
        }
        public static new ProviderAssumeRoleWithWebIdentityArgs Empty => new ProviderAssumeRoleWithWebIdentityArgs();
    }

    public sealed class ProviderDefaultTagsArgs : global::Pulumi.ResourceArgs
    {
        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public ProviderDefaultTagsArgs()
        {
        }
        public static new ProviderDefaultTagsArgs Empty => new ProviderDefaultTagsArgs();
    }

    public sealed class ProviderEndpointArgs : global::Pulumi.ResourceArgs
    {
        [Input("accessanalyzer")]
        public Input<string>? Accessanalyzer { get; set; }

        [Input("account")]
        public Input<string>? Account { get; set; }

        [Input("accountaccess")]
        public Input<string>? Accountaccess { get; set; }

        [Input("acm")]
        public Input<string>? Acm { get; set; }

        [Input("acmpca")]
        public Input<string>? Acmpca { get; set; }

        [Input("agentregistry")]
        public Input<string>? Agentregistry { get; set; }

        [Input("amg")]
        public Input<string>? Amg { get; set; }

        [Input("amp")]
        public Input<string>? Amp { get; set; }

        [Input("amplify")]
        public Input<string>? Amplify { get; set; }

        [Input("apigateway")]
        public Input<string>? Apigateway { get; set; }

        [Input("apigatewayv2")]
        public Input<string>? Apigatewayv2 { get; set; }

        [Input("appautoscaling")]
        public Input<string>? Appautoscaling { get; set; }

        [Input("appconfig")]
        public Input<string>? Appconfig { get; set; }

        [Input("appfabric")]
        public Input<string>? Appfabric { get; set; }

        [Input("appflow")]
        public Input<string>? Appflow { get; set; }

        [Input("appintegrations")]
        public Input<string>? Appintegrations { get; set; }

        [Input("appintegrationsservice")]
        public Input<string>? Appintegrationsservice { get; set; }

        [Input("applicationautoscaling")]
        public Input<string>? Applicationautoscaling { get; set; }

        [Input("applicationinsights")]
        public Input<string>? Applicationinsights { get; set; }

        [Input("applicationsignals")]
        public Input<string>? Applicationsignals { get; set; }

        [Input("appmesh")]
        public Input<string>? Appmesh { get; set; }

        [Input("appregistry")]
        public Input<string>? Appregistry { get; set; }

        [Input("apprunner")]
        public Input<string>? Apprunner { get; set; }

        [Input("appstream")]
        public Input<string>? Appstream { get; set; }

        [Input("appsync")]
        public Input<string>? Appsync { get; set; }

        [Input("arcregionswitch")]
        public Input<string>? Arcregionswitch { get; set; }

        [Input("arczonalshift")]
        public Input<string>? Arczonalshift { get; set; }

        [Input("athena")]
        public Input<string>? Athena { get; set; }

        [Input("auditmanager")]
        public Input<string>? Auditmanager { get; set; }

        [Input("autoscaling")]
        public Input<string>? Autoscaling { get; set; }

        [Input("autoscalingplans")]
        public Input<string>? Autoscalingplans { get; set; }

        [Input("backup")]
        public Input<string>? Backup { get; set; }

        [Input("batch")]
        public Input<string>? Batch { get; set; }

        [Input("bcmdataexports")]
        public Input<string>? Bcmdataexports { get; set; }

        [Input("beanstalk")]
        public Input<string>? Beanstalk { get; set; }

        [Input("bedrock")]
        public Input<string>? Bedrock { get; set; }

        [Input("bedrockagent")]
        public Input<string>? Bedrockagent { get; set; }

        [Input("bedrockagentcore")]
        public Input<string>? Bedrockagentcore { get; set; }

        [Input("bedrockruntime")]
        public Input<string>? Bedrockruntime { get; set; }

        [Input("billing")]
        public Input<string>? Billing { get; set; }

        [Input("budgets")]
        public Input<string>? Budgets { get; set; }

        [Input("ce")]
        public Input<string>? Ce { get; set; }

        [Input("chatbot")]
        public Input<string>? Chatbot { get; set; }

        [Input("chime")]
        public Input<string>? Chime { get; set; }

        [Input("chimesdkmediapipelines")]
        public Input<string>? Chimesdkmediapipelines { get; set; }

        [Input("chimesdkvoice")]
        public Input<string>? Chimesdkvoice { get; set; }

        [Input("cleanrooms")]
        public Input<string>? Cleanrooms { get; set; }

        [Input("cloud9")]
        public Input<string>? Cloud9 { get; set; }

        [Input("cloudcontrol")]
        public Input<string>? Cloudcontrol { get; set; }

        [Input("cloudcontrolapi")]
        public Input<string>? Cloudcontrolapi { get; set; }

        [Input("cloudformation")]
        public Input<string>? Cloudformation { get; set; }

        [Input("cloudfront")]
        public Input<string>? Cloudfront { get; set; }

        [Input("cloudfrontkeyvaluestore")]
        public Input<string>? Cloudfrontkeyvaluestore { get; set; }

        [Input("cloudhsm")]
        public Input<string>? Cloudhsm { get; set; }

        [Input("cloudhsmv2")]
        public Input<string>? Cloudhsmv2 { get; set; }

        [Input("cloudsearch")]
        public Input<string>? Cloudsearch { get; set; }

        [Input("cloudtrail")]
        public Input<string>? Cloudtrail { get; set; }

        [Input("cloudwatch")]
        public Input<string>? Cloudwatch { get; set; }

        [Input("cloudwatchevents")]
        public Input<string>? Cloudwatchevents { get; set; }

        [Input("cloudwatchevidently")]
        public Input<string>? Cloudwatchevidently { get; set; }

        [Input("cloudwatchlog")]
        public Input<string>? Cloudwatchlog { get; set; }

        [Input("cloudwatchlogs")]
        public Input<string>? Cloudwatchlogs { get; set; }

        [Input("cloudwatchobservabilityaccessmanager")]
        public Input<string>? Cloudwatchobservabilityaccessmanager { get; set; }

        [Input("cloudwatchrum")]
        public Input<string>? Cloudwatchrum { get; set; }

        [Input("codeartifact")]
        public Input<string>? Codeartifact { get; set; }

        [Input("codebuild")]
        public Input<string>? Codebuild { get; set; }

        [Input("codecatalyst")]
        public Input<string>? Codecatalyst { get; set; }

        [Input("codecommit")]
        public Input<string>? Codecommit { get; set; }

        [Input("codeconnections")]
        public Input<string>? Codeconnections { get; set; }

        [Input("codedeploy")]
        public Input<string>? Codedeploy { get; set; }

        [Input("codeguruprofiler")]
        public Input<string>? Codeguruprofiler { get; set; }

        [Input("codegurureviewer")]
        public Input<string>? Codegurureviewer { get; set; }

        [Input("codepipeline")]
        public Input<string>? Codepipeline { get; set; }

        [Input("codestarconnections")]
        public Input<string>? Codestarconnections { get; set; }

        [Input("codestarnotifications")]
        public Input<string>? Codestarnotifications { get; set; }

        [Input("cognitoidentity")]
        public Input<string>? Cognitoidentity { get; set; }

        [Input("cognitoidentityprovider")]
        public Input<string>? Cognitoidentityprovider { get; set; }

        [Input("cognitoidp")]
        public Input<string>? Cognitoidp { get; set; }

        [Input("comprehend")]
        public Input<string>? Comprehend { get; set; }

        [Input("computeoptimizer")]
        public Input<string>? Computeoptimizer { get; set; }

        [Input("config")]
        public Input<string>? Config { get; set; }

        [Input("configservice")]
        public Input<string>? Configservice { get; set; }

        [Input("connect")]
        public Input<string>? Connect { get; set; }

        [Input("connectcases")]
        public Input<string>? Connectcases { get; set; }

        [Input("controltower")]
        public Input<string>? Controltower { get; set; }

        [Input("costandusagereportservice")]
        public Input<string>? Costandusagereportservice { get; set; }

        [Input("costexplorer")]
        public Input<string>? Costexplorer { get; set; }

        [Input("costoptimizationhub")]
        public Input<string>? Costoptimizationhub { get; set; }

        [Input("cur")]
        public Input<string>? Cur { get; set; }

        [Input("customerprofiles")]
        public Input<string>? Customerprofiles { get; set; }

        [Input("databasemigration")]
        public Input<string>? Databasemigration { get; set; }

        [Input("databasemigrationservice")]
        public Input<string>? Databasemigrationservice { get; set; }

        [Input("databrew")]
        public Input<string>? Databrew { get; set; }

        [Input("dataexchange")]
        public Input<string>? Dataexchange { get; set; }

        [Input("datapipeline")]
        public Input<string>? Datapipeline { get; set; }

        [Input("datasync")]
        public Input<string>? Datasync { get; set; }

        [Input("datazone")]
        public Input<string>? Datazone { get; set; }

        [Input("dax")]
        public Input<string>? Dax { get; set; }

        [Input("deploy")]
        public Input<string>? Deploy { get; set; }

        [Input("detective")]
        public Input<string>? Detective { get; set; }

        [Input("devicefarm")]
        public Input<string>? Devicefarm { get; set; }

        [Input("devopsagent")]
        public Input<string>? Devopsagent { get; set; }

        [Input("devopsguru")]
        public Input<string>? Devopsguru { get; set; }

        [Input("directconnect")]
        public Input<string>? Directconnect { get; set; }

        [Input("directoryservice")]
        public Input<string>? Directoryservice { get; set; }

        [Input("directoryservicedata")]
        public Input<string>? Directoryservicedata { get; set; }

        [Input("dlm")]
        public Input<string>? Dlm { get; set; }

        [Input("dms")]
        public Input<string>? Dms { get; set; }

        [Input("docdb")]
        public Input<string>? Docdb { get; set; }

        [Input("docdbelastic")]
        public Input<string>? Docdbelastic { get; set; }

        [Input("drs")]
        public Input<string>? Drs { get; set; }

        [Input("ds")]
        public Input<string>? Ds { get; set; }

        [Input("dsql")]
        public Input<string>? Dsql { get; set; }

        [Input("dynamodb")]
        public Input<string>? Dynamodb { get; set; }

        [Input("ec2")]
        public Input<string>? Ec2 { get; set; }

        [Input("ecr")]
        public Input<string>? Ecr { get; set; }

        [Input("ecrpublic")]
        public Input<string>? Ecrpublic { get; set; }

        [Input("ecs")]
        public Input<string>? Ecs { get; set; }

        [Input("efs")]
        public Input<string>? Efs { get; set; }

        [Input("eks")]
        public Input<string>? Eks { get; set; }

        [Input("elasticache")]
        public Input<string>? Elasticache { get; set; }

        [Input("elasticbeanstalk")]
        public Input<string>? Elasticbeanstalk { get; set; }

        [Input("elasticloadbalancing")]
        public Input<string>? Elasticloadbalancing { get; set; }

        [Input("elasticloadbalancingv2")]
        public Input<string>? Elasticloadbalancingv2 { get; set; }

        [Input("elasticsearch")]
        public Input<string>? Elasticsearch { get; set; }

        [Input("elasticsearchservice")]
        public Input<string>? Elasticsearchservice { get; set; }

        [Input("elastictranscoder")]
        public Input<string>? Elastictranscoder { get; set; }

        [Input("elb")]
        public Input<string>? Elb { get; set; }

        [Input("elbv2")]
        public Input<string>? Elbv2 { get; set; }

        [Input("emr")]
        public Input<string>? Emr { get; set; }

        [Input("emrcontainers")]
        public Input<string>? Emrcontainers { get; set; }

        [Input("emrserverless")]
        public Input<string>? Emrserverless { get; set; }

        [Input("es")]
        public Input<string>? Es { get; set; }

        [Input("eventbridge")]
        public Input<string>? Eventbridge { get; set; }

        [Input("events")]
        public Input<string>? Events { get; set; }

        [Input("evidently")]
        public Input<string>? Evidently { get; set; }

        [Input("evs")]
        public Input<string>? Evs { get; set; }

        [Input("finspace")]
        public Input<string>? Finspace { get; set; }

        [Input("firehose")]
        public Input<string>? Firehose { get; set; }

        [Input("fis")]
        public Input<string>? Fis { get; set; }

        [Input("fms")]
        public Input<string>? Fms { get; set; }

        [Input("fsx")]
        public Input<string>? Fsx { get; set; }

        [Input("gamelift")]
        public Input<string>? Gamelift { get; set; }

        [Input("glacier")]
        public Input<string>? Glacier { get; set; }

        [Input("globalaccelerator")]
        public Input<string>? Globalaccelerator { get; set; }

        [Input("glue")]
        public Input<string>? Glue { get; set; }

        [Input("gluedatabrew")]
        public Input<string>? Gluedatabrew { get; set; }

        [Input("grafana")]
        public Input<string>? Grafana { get; set; }

        [Input("greengrass")]
        public Input<string>? Greengrass { get; set; }

        [Input("groundstation")]
        public Input<string>? Groundstation { get; set; }

        [Input("guardduty")]
        public Input<string>? Guardduty { get; set; }

        [Input("healthlake")]
        public Input<string>? Healthlake { get; set; }

        [Input("iam")]
        public Input<string>? Iam { get; set; }

        [Input("identitystore")]
        public Input<string>? Identitystore { get; set; }

        [Input("imagebuilder")]
        public Input<string>? Imagebuilder { get; set; }

        [Input("inspector")]
        public Input<string>? Inspector { get; set; }

        [Input("inspector2")]
        public Input<string>? Inspector2 { get; set; }

        [Input("inspectorv2")]
        public Input<string>? Inspectorv2 { get; set; }

        [Input("interconnect")]
        public Input<string>? Interconnect { get; set; }

        [Input("internetmonitor")]
        public Input<string>? Internetmonitor { get; set; }

        [Input("invoicing")]
        public Input<string>? Invoicing { get; set; }

        [Input("iot")]
        public Input<string>? Iot { get; set; }

        [Input("ivs")]
        public Input<string>? Ivs { get; set; }

        [Input("ivschat")]
        public Input<string>? Ivschat { get; set; }

        [Input("kafka")]
        public Input<string>? Kafka { get; set; }

        [Input("kafkaconnect")]
        public Input<string>? Kafkaconnect { get; set; }

        [Input("kendra")]
        public Input<string>? Kendra { get; set; }

        [Input("keyspaces")]
        public Input<string>? Keyspaces { get; set; }

        [Input("kinesis")]
        public Input<string>? Kinesis { get; set; }

        [Input("kinesisanalytics")]
        public Input<string>? Kinesisanalytics { get; set; }

        [Input("kinesisanalyticsv2")]
        public Input<string>? Kinesisanalyticsv2 { get; set; }

        [Input("kinesisvideo")]
        public Input<string>? Kinesisvideo { get; set; }

        [Input("kms")]
        public Input<string>? Kms { get; set; }

        [Input("lakeformation")]
        public Input<string>? Lakeformation { get; set; }

        [Input("lambda")]
        public Input<string>? Lambda { get; set; }

        [Input("lambdacore")]
        public Input<string>? Lambdacore { get; set; }

        [Input("lambdamicrovms")]
        public Input<string>? Lambdamicrovms { get; set; }

        [Input("launchwizard")]
        public Input<string>? Launchwizard { get; set; }

        [Input("lex")]
        public Input<string>? Lex { get; set; }

        [Input("lexmodelbuilding")]
        public Input<string>? Lexmodelbuilding { get; set; }

        [Input("lexmodelbuildingservice")]
        public Input<string>? Lexmodelbuildingservice { get; set; }

        [Input("lexmodels")]
        public Input<string>? Lexmodels { get; set; }

        [Input("lexmodelsv2")]
        public Input<string>? Lexmodelsv2 { get; set; }

        [Input("lexv2models")]
        public Input<string>? Lexv2models { get; set; }

        [Input("licensemanager")]
        public Input<string>? Licensemanager { get; set; }

        [Input("lightsail")]
        public Input<string>? Lightsail { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("locationservice")]
        public Input<string>? Locationservice { get; set; }

        [Input("logs")]
        public Input<string>? Logs { get; set; }

        [Input("m2")]
        public Input<string>? M2 { get; set; }

        [Input("macie2")]
        public Input<string>? Macie2 { get; set; }

        [Input("mailmanager")]
        public Input<string>? Mailmanager { get; set; }

        [Input("managedgrafana")]
        public Input<string>? Managedgrafana { get; set; }

        [Input("mediaconnect")]
        public Input<string>? Mediaconnect { get; set; }

        [Input("mediaconvert")]
        public Input<string>? Mediaconvert { get; set; }

        [Input("medialive")]
        public Input<string>? Medialive { get; set; }

        [Input("mediapackage")]
        public Input<string>? Mediapackage { get; set; }

        [Input("mediapackagev2")]
        public Input<string>? Mediapackagev2 { get; set; }

        [Input("mediapackagevod")]
        public Input<string>? Mediapackagevod { get; set; }

        [Input("mediastore")]
        public Input<string>? Mediastore { get; set; }

        [Input("memorydb")]
        public Input<string>? Memorydb { get; set; }

        [Input("mgn")]
        public Input<string>? Mgn { get; set; }

        [Input("mpa")]
        public Input<string>? Mpa { get; set; }

        [Input("mq")]
        public Input<string>? Mq { get; set; }

        [Input("msk")]
        public Input<string>? Msk { get; set; }

        [Input("mwaa")]
        public Input<string>? Mwaa { get; set; }

        [Input("mwaaserverless")]
        public Input<string>? Mwaaserverless { get; set; }

        [Input("neptune")]
        public Input<string>? Neptune { get; set; }

        [Input("neptunegraph")]
        public Input<string>? Neptunegraph { get; set; }

        [Input("networkfirewall")]
        public Input<string>? Networkfirewall { get; set; }

        [Input("networkflowmonitor")]
        public Input<string>? Networkflowmonitor { get; set; }

        [Input("networkmanager")]
        public Input<string>? Networkmanager { get; set; }

        [Input("networkmonitor")]
        public Input<string>? Networkmonitor { get; set; }

        [Input("notifications")]
        public Input<string>? Notifications { get; set; }

        [Input("notificationscontacts")]
        public Input<string>? Notificationscontacts { get; set; }

        [Input("oam")]
        public Input<string>? Oam { get; set; }

        [Input("observabilityadmin")]
        public Input<string>? Observabilityadmin { get; set; }

        [Input("odb")]
        public Input<string>? Odb { get; set; }

        [Input("opensearch")]
        public Input<string>? Opensearch { get; set; }

        [Input("opensearchingestion")]
        public Input<string>? Opensearchingestion { get; set; }

        [Input("opensearchserverless")]
        public Input<string>? Opensearchserverless { get; set; }

        [Input("opensearchservice")]
        public Input<string>? Opensearchservice { get; set; }

        [Input("organizations")]
        public Input<string>? Organizations { get; set; }

        [Input("osis")]
        public Input<string>? Osis { get; set; }

        [Input("outposts")]
        public Input<string>? Outposts { get; set; }

        [Input("paymentcryptography")]
        public Input<string>? Paymentcryptography { get; set; }

        [Input("pcaconnectorad")]
        public Input<string>? Pcaconnectorad { get; set; }

        [Input("pcs")]
        public Input<string>? Pcs { get; set; }

        [Input("pinpoint")]
        public Input<string>? Pinpoint { get; set; }

        [Input("pinpointsmsvoicev2")]
        public Input<string>? Pinpointsmsvoicev2 { get; set; }

        [Input("pipes")]
        public Input<string>? Pipes { get; set; }

        [Input("polly")]
        public Input<string>? Polly { get; set; }

        [Input("pricing")]
        public Input<string>? Pricing { get; set; }

        [Input("prometheus")]
        public Input<string>? Prometheus { get; set; }

        [Input("prometheusservice")]
        public Input<string>? Prometheusservice { get; set; }

        [Input("qbusiness")]
        public Input<string>? Qbusiness { get; set; }

        [Input("qldb")]
        public Input<string>? Qldb { get; set; }

        [Input("quicksight")]
        public Input<string>? Quicksight { get; set; }

        [Input("ram")]
        public Input<string>? Ram { get; set; }

        [Input("rbin")]
        public Input<string>? Rbin { get; set; }

        [Input("rds")]
        public Input<string>? Rds { get; set; }

        [Input("rdsdata")]
        public Input<string>? Rdsdata { get; set; }

        [Input("rdsdataservice")]
        public Input<string>? Rdsdataservice { get; set; }

        [Input("recyclebin")]
        public Input<string>? Recyclebin { get; set; }

        [Input("redshift")]
        public Input<string>? Redshift { get; set; }

        [Input("redshiftdata")]
        public Input<string>? Redshiftdata { get; set; }

        [Input("redshiftdataapiservice")]
        public Input<string>? Redshiftdataapiservice { get; set; }

        [Input("redshiftserverless")]
        public Input<string>? Redshiftserverless { get; set; }

        [Input("rekognition")]
        public Input<string>? Rekognition { get; set; }

        [Input("resiliencehub")]
        public Input<string>? Resiliencehub { get; set; }

        [Input("resiliencehubv2")]
        public Input<string>? Resiliencehubv2 { get; set; }

        [Input("resourceexplorer2")]
        public Input<string>? Resourceexplorer2 { get; set; }

        [Input("resourcegroups")]
        public Input<string>? Resourcegroups { get; set; }

        [Input("resourcegroupstagging")]
        public Input<string>? Resourcegroupstagging { get; set; }

        [Input("resourcegroupstaggingapi")]
        public Input<string>? Resourcegroupstaggingapi { get; set; }

        [Input("rolesanywhere")]
        public Input<string>? Rolesanywhere { get; set; }

        [Input("route53")]
        public Input<string>? Route53 { get; set; }

        [Input("route53domains")]
        public Input<string>? Route53domains { get; set; }

        [Input("route53profiles")]
        public Input<string>? Route53profiles { get; set; }

        [Input("route53recoverycontrolconfig")]
        public Input<string>? Route53recoverycontrolconfig { get; set; }

        [Input("route53recoveryreadiness")]
        public Input<string>? Route53recoveryreadiness { get; set; }

        [Input("route53resolver")]
        public Input<string>? Route53resolver { get; set; }

        [Input("rum")]
        public Input<string>? Rum { get; set; }

        [Input("s3")]
        public Input<string>? S3 { get; set; }

        [Input("s3api")]
        public Input<string>? S3api { get; set; }

        [Input("s3control")]
        public Input<string>? S3control { get; set; }

        [Input("s3files")]
        public Input<string>? S3files { get; set; }

        [Input("s3outposts")]
        public Input<string>? S3outposts { get; set; }

        [Input("s3tables")]
        public Input<string>? S3tables { get; set; }

        [Input("s3vectors")]
        public Input<string>? S3vectors { get; set; }

        [Input("sagemaker")]
        public Input<string>? Sagemaker { get; set; }

        [Input("savingsplans")]
        public Input<string>? Savingsplans { get; set; }

        [Input("scheduler")]
        public Input<string>? Scheduler { get; set; }

        [Input("schemas")]
        public Input<string>? Schemas { get; set; }

        [Input("secretsmanager")]
        public Input<string>? Secretsmanager { get; set; }

        [Input("securityhub")]
        public Input<string>? Securityhub { get; set; }

        [Input("securitylake")]
        public Input<string>? Securitylake { get; set; }

        [Input("serverlessapplicationrepository")]
        public Input<string>? Serverlessapplicationrepository { get; set; }

        [Input("serverlessapprepo")]
        public Input<string>? Serverlessapprepo { get; set; }

        [Input("serverlessrepo")]
        public Input<string>? Serverlessrepo { get; set; }

        [Input("servicecatalog")]
        public Input<string>? Servicecatalog { get; set; }

        [Input("servicecatalogappregistry")]
        public Input<string>? Servicecatalogappregistry { get; set; }

        [Input("servicediscovery")]
        public Input<string>? Servicediscovery { get; set; }

        [Input("servicequotas")]
        public Input<string>? Servicequotas { get; set; }

        [Input("ses")]
        public Input<string>? Ses { get; set; }

        [Input("sesv2")]
        public Input<string>? Sesv2 { get; set; }

        [Input("sfn")]
        public Input<string>? Sfn { get; set; }

        [Input("shield")]
        public Input<string>? Shield { get; set; }

        [Input("signer")]
        public Input<string>? Signer { get; set; }

        [Input("sns")]
        public Input<string>? Sns { get; set; }

        [Input("sqs")]
        public Input<string>? Sqs { get; set; }

        [Input("ssm")]
        public Input<string>? Ssm { get; set; }

        [Input("ssmcontacts")]
        public Input<string>? Ssmcontacts { get; set; }

        [Input("ssmincidents")]
        public Input<string>? Ssmincidents { get; set; }

        [Input("ssmquicksetup")]
        public Input<string>? Ssmquicksetup { get; set; }

        [Input("ssmsap")]
        public Input<string>? Ssmsap { get; set; }

        [Input("sso")]
        public Input<string>? Sso { get; set; }

        [Input("ssoadmin")]
        public Input<string>? Ssoadmin { get; set; }

        [Input("stepfunctions")]
        public Input<string>? Stepfunctions { get; set; }

        [Input("storagegateway")]
        public Input<string>? Storagegateway { get; set; }

        [Input("sts")]
        public Input<string>? Sts { get; set; }

        [Input("swf")]
        public Input<string>? Swf { get; set; }

        [Input("synthetics")]
        public Input<string>? Synthetics { get; set; }

        [Input("taxsettings")]
        public Input<string>? Taxsettings { get; set; }

        [Input("timestreaminfluxdb")]
        public Input<string>? Timestreaminfluxdb { get; set; }

        [Input("timestreamquery")]
        public Input<string>? Timestreamquery { get; set; }

        [Input("timestreamwrite")]
        public Input<string>? Timestreamwrite { get; set; }

        [Input("transcribe")]
        public Input<string>? Transcribe { get; set; }

        [Input("transcribeservice")]
        public Input<string>? Transcribeservice { get; set; }

        [Input("transfer")]
        public Input<string>? Transfer { get; set; }

        [Input("uxc")]
        public Input<string>? Uxc { get; set; }

        [Input("verifiedpermissions")]
        public Input<string>? Verifiedpermissions { get; set; }

        [Input("vpclattice")]
        public Input<string>? Vpclattice { get; set; }

        [Input("waf")]
        public Input<string>? Waf { get; set; }

        [Input("wafregional")]
        public Input<string>? Wafregional { get; set; }

        [Input("wafv2")]
        public Input<string>? Wafv2 { get; set; }

        [Input("wellarchitected")]
        public Input<string>? Wellarchitected { get; set; }

        [Input("workmail")]
        public Input<string>? Workmail { get; set; }

        [Input("workspaces")]
        public Input<string>? Workspaces { get; set; }

        [Input("workspacesweb")]
        public Input<string>? Workspacesweb { get; set; }

        [Input("xray")]
        public Input<string>? Xray { get; set; }

        public ProviderEndpointArgs()
        {
        }
        public static new ProviderEndpointArgs Empty => new ProviderEndpointArgs();
    }

    public sealed class ProviderIgnoreTagsArgs : global::Pulumi.ResourceArgs
    {
        [Input("keyPrefixes")]
        private InputList<string>? _keyPrefixes;

        public InputList<string> KeyPrefixes
        {
            get => _keyPrefixes ??= new InputList<string>();
            set => _keyPrefixes = value;
        }

        [Input("keys")]
        private InputList<string>? _keys;

        public InputList<string> Keys
        {
            get => _keys ??= new InputList<string>();
            set => _keys = value;
        }

        public ProviderIgnoreTagsArgs()
        {
        }
        public static new ProviderIgnoreTagsArgs Empty => new ProviderIgnoreTagsArgs();
    }
}
