// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative
{
    public partial class Provider : global::Pulumi.ProviderResource
    {
        public Provider(string name, global::Pulumi.AzureNative.ProviderArgs? args = null, CustomResourceOptions? options = null)
            : base("azure-native", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.AzureNative.ProviderArgs MakeArgs(global::Pulumi.AzureNative.ProviderArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.ProviderArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class ProviderArgs : global::Pulumi.ResourceArgs
    {
        [Input("auxiliaryTenantIds", json: true)]
        private InputList<string>? _auxiliaryTenantIds;

        public InputList<string> AuxiliaryTenantIds
        {
            get => _auxiliaryTenantIds ??= new InputList<string>();
            set => _auxiliaryTenantIds = value;
        }

        [Input("clientCertificatePassword")]
        private Input<string>? _clientCertificatePassword;

        public Input<string>? ClientCertificatePassword
        {
            get => _clientCertificatePassword;
            set => _clientCertificatePassword = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
        }

        [Input("clientCertificatePath")]
        public Input<string>? ClientCertificatePath { get; set; }

        [Input("clientId")]
        private Input<string>? _clientId;

        public Input<string>? ClientId
        {
            get => _clientId;
            set => _clientId = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
        }

        [Input("clientSecret")]
        private Input<string>? _clientSecret;

        public Input<string>? ClientSecret
        {
            get => _clientSecret;
            set => _clientSecret = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
        }

        [Input("disableInstanceDiscovery", json: true)]
        public Input<bool>? DisableInstanceDiscovery { get; set; }

        [Input("disablePulumiPartnerId", json: true)]
        public Input<bool>? DisablePulumiPartnerId { get; set; }

        [Input("environment")]
        public Input<string>? Environment { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("metadataHost")]
        public Input<string>? MetadataHost { get; set; }

        [Input("msiEndpoint")]
        public Input<string>? MsiEndpoint { get; set; }

        [Input("oidcRequestToken")]
        public Input<string>? OidcRequestToken { get; set; }

        [Input("oidcRequestUrl")]
        public Input<string>? OidcRequestUrl { get; set; }

        [Input("oidcToken")]
        public Input<string>? OidcToken { get; set; }

        [Input("oidcTokenFilePath")]
        public Input<string>? OidcTokenFilePath { get; set; }

        [Input("partnerId")]
        public Input<string>? PartnerId { get; set; }

        [Input("subscriptionId")]
        public Input<string>? SubscriptionId { get; set; }

        [Input("tenantId")]
        public Input<string>? TenantId { get; set; }

        [Input("useDefaultAzureCredential", json: true)]
        public Input<bool>? UseDefaultAzureCredential { get; set; }

        [Input("useMsi", json: true)]
        public Input<bool>? UseMsi { get; set; }

        [Input("useOidc", json: true)]
        public Input<bool>? UseOidc { get; set; }

        public ProviderArgs()
        {
            Environment = "public";
        }
        public static new ProviderArgs Empty => new ProviderArgs();
    }
}
