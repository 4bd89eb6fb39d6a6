// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Inputs.Core.V1
{
    public class ConfigMapArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiVersion")]
        public Input<string>? ApiVersion { get; set; }

        [Input("binaryData")]
        private InputMap<string>? _binaryData;

        public InputMap<string> BinaryData
        {
            get => _binaryData ??= new InputMap<string>();
            set => _binaryData = value;
        }

        [Input("data")]
        private InputMap<string>? _data;

        public InputMap<string> Data
        {
            get => _data ??= new InputMap<string>();
            set => _data = value;
        }

        [Input("immutable")]
        public Input<bool>? Immutable { get; set; }

        [Input("kind")]
        public Input<string>? Kind { get; set; }

        [Input("metadata")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

        public ConfigMapArgs()
        {
        }
        public static new ConfigMapArgs Empty => new ConfigMapArgs();
    }

    public class LimitRangeArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiVersion")]
        public Input<string>? ApiVersion { get; set; }

        [Input("kind")]
        public Input<string>? Kind { get; set; }

        [Input("metadata")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

        [Input("spec")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.LimitRangeSpecArgs>? Spec { get; set; }

        public LimitRangeArgs()
        {
        }
        public static new LimitRangeArgs Empty => new LimitRangeArgs();
    }

    public class LimitRangeItemArgs : global::Pulumi.ResourceArgs
    {
        [Input("default")]
        private InputMap<string>? _default;

        public InputMap<string> Default
        {
            get => _default ??= new InputMap<string>();
            set => _default = value;
        }

        [Input("defaultRequest")]
        private InputMap<string>? _defaultRequest;

        public InputMap<string> DefaultRequest
        {
            get => _defaultRequest ??= new InputMap<string>();
            set => _defaultRequest = value;
        }

        [Input("max")]
        private InputMap<string>? _max;

        public InputMap<string> Max
        {
            get => _max ??= new InputMap<string>();
            set => _max = value;
        }

        [Input("maxLimitRequestRatio")]
        private InputMap<string>? _maxLimitRequestRatio;

        public InputMap<string> MaxLimitRequestRatio
        {
            get => _maxLimitRequestRatio ??= new InputMap<string>();
            set => _maxLimitRequestRatio = value;
        }

        [Input("min")]
        private InputMap<string>? _min;

        public InputMap<string> Min
        {
            get => _min ??= new InputMap<string>();
            set => _min = value;
        }

        [Input("type", required: true)]
        public Input<string> Type { get; set; } = default!;

        public LimitRangeItemArgs()
        {
        }
        public static new LimitRangeItemArgs Empty => new LimitRangeItemArgs();
    }

    public class LimitRangeSpecArgs : global::Pulumi.ResourceArgs
    {
        [Input("limits", required: true)]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.LimitRangeItemArgs>? _limits;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.LimitRangeItemArgs> Limits
        {
            get => _limits ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.LimitRangeItemArgs>();
            set => _limits = value;
        }

        public LimitRangeSpecArgs()
        {
        }
        public static new LimitRangeSpecArgs Empty => new LimitRangeSpecArgs();
    }

    public class LocalObjectReferenceArgs : global::Pulumi.ResourceArgs
    {
        [Input("name")]
        public Input<string>? Name { get; set; }

        public LocalObjectReferenceArgs()
        {
        }
        public static new LocalObjectReferenceArgs Empty => new LocalObjectReferenceArgs();
    }

    public class NamespaceArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiVersion")]
        public Input<string>? ApiVersion { get; set; }

        [Input("kind")]
        public Input<string>? Kind { get; set; }

        [Input("metadata")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

        [Input("spec")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.NamespaceSpecArgs>? Spec { get; set; }

        public NamespaceArgs()
        {
        }
        public static new NamespaceArgs Empty => new NamespaceArgs();
    }

    public class NamespaceSpecArgs : global::Pulumi.ResourceArgs
    {
        [Input("finalizers")]
        private InputList<string>? _finalizers;

        public InputList<string> Finalizers
        {
            get => _finalizers ??= new InputList<string>();
            set => _finalizers = value;
        }

        public NamespaceSpecArgs()
        {
        }
        public static new NamespaceSpecArgs Empty => new NamespaceSpecArgs();
    }

    public class ObjectReferenceArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiVersion")]
        public Input<string>? ApiVersion { get; set; }

        [Input("fieldPath")]
        public Input<string>? FieldPath { get; set; }

        [Input("kind")]
        public Input<string>? Kind { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("namespace")]
        public Input<string>? Namespace { get; set; }

        [Input("resourceVersion")]
        public Input<string>? ResourceVersion { get; set; }

        [Input("uid")]
        public Input<string>? Uid { get; set; }

        public ObjectReferenceArgs()
        {
        }
        public static new ObjectReferenceArgs Empty => new ObjectReferenceArgs();
    }

    public class ResourceQuotaArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiVersion")]
        public Input<string>? ApiVersion { get; set; }

        [Input("kind")]
        public Input<string>? Kind { get; set; }

        [Input("metadata")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

        [Input("spec")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ResourceQuotaSpecArgs>? Spec { get; set; }

        public ResourceQuotaArgs()
        {
        }
        public static new ResourceQuotaArgs Empty => new ResourceQuotaArgs();
    }

    public class ResourceQuotaSpecArgs : global::Pulumi.ResourceArgs
    {
        [Input("hard")]
        private InputMap<string>? _hard;

        public InputMap<string> Hard
        {
            get => _hard ??= new InputMap<string>();
            set => _hard = value;
        }

        [Input("scopeSelector")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ScopeSelectorArgs>? ScopeSelector { get; set; }

        [Input("scopes")]
        private InputList<string>? _scopes;

        public InputList<string> Scopes
        {
            get => _scopes ??= new InputList<string>();
            set => _scopes = value;
        }

        public ResourceQuotaSpecArgs()
        {
        }
        public static new ResourceQuotaSpecArgs Empty => new ResourceQuotaSpecArgs();
    }

    public class ScopeSelectorArgs : global::Pulumi.ResourceArgs
    {
        [Input("matchExpressions")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ScopedResourceSelectorRequirementArgs>? _matchExpressions;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ScopedResourceSelectorRequirementArgs> MatchExpressions
        {
            get => _matchExpressions ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ScopedResourceSelectorRequirementArgs>();
            set => _matchExpressions = value;
        }

        public ScopeSelectorArgs()
        {
        }
        public static new ScopeSelectorArgs Empty => new ScopeSelectorArgs();
    }

    public class ScopedResourceSelectorRequirementArgs : global::Pulumi.ResourceArgs
    {
        [Input("operator", required: true)]
        public Input<string> Operator { get; set; } = default!;

        [Input("scopeName", required: true)]
        public Input<string> ScopeName { get; set; } = default!;

        [Input("values")]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        public ScopedResourceSelectorRequirementArgs()
        {
        }
        public static new ScopedResourceSelectorRequirementArgs Empty => new ScopedResourceSelectorRequirementArgs();
    }

    public class SecretArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiVersion")]
        public Input<string>? ApiVersion { get; set; }

        [Input("data")]
        private InputMap<string>? _data;

        public InputMap<string> Data
        {
            get => _data ??= new InputMap<string>();
            set => _data = value is null ? null : (InputMap<string>)Output.CreateSecret(value.ToOutput());
        }

        [Input("immutable")]
        public Input<bool>? Immutable { get; set; }

        [Input("kind")]
        public Input<string>? Kind { get; set; }

        [Input("metadata")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

        [Input("stringData")]
        private InputMap<string>? _stringData;

        public InputMap<string> StringData
        {
            get => _stringData ??= new InputMap<string>();
            set => _stringData = value is null ? null : (InputMap<string>)Output.CreateSecret(value.ToOutput());
        }

        [Input("type")]
        public Input<string>? Type { get; set; }

        public SecretArgs()
        {
        }
        public static new SecretArgs Empty => new SecretArgs();
    }

    public class ServiceAccountArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiVersion")]
        public Input<string>? ApiVersion { get; set; }

        [Input("automountServiceAccountToken")]
        public Input<bool>? AutomountServiceAccountToken { get; set; }

        [Input("imagePullSecrets")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.LocalObjectReferenceArgs>? _imagePullSecrets;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.LocalObjectReferenceArgs> ImagePullSecrets
        {
            get => _imagePullSecrets ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.LocalObjectReferenceArgs>();
            set => _imagePullSecrets = value;
        }

        [Input("kind")]
        public Input<string>? Kind { get; set; }

        [Input("metadata")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

        [Input("secrets")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ObjectReferenceArgs>? _secrets;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ObjectReferenceArgs> Secrets
        {
            get => _secrets ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ObjectReferenceArgs>();
            set => _secrets = value;
        }

        public ServiceAccountArgs()
        {
        }
        public static new ServiceAccountArgs Empty => new ServiceAccountArgs();
    }
}
