// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Inputs.Yaml.V2
{
    public class ConfigGroupArgs : global::Pulumi.ResourceArgs
    {
        [Input("files")]
        private InputList<string>? _files;

        public InputList<string> Files
        {
            get => _files ??= new InputList<string>();
            set => _files = value;
        }

        [Input("objs")]
        private InputList<object>? _objs;

        public InputList<object> Objs
        {
            get => _objs ??= new InputList<object>();
            set => _objs = value;
        }

        [Input("resourcePrefix")]
        public Input<string>? ResourcePrefix { get; set; }

        [Input("skipAwait")]
        public Input<bool>? SkipAwait { get; set; }

        [Input("yaml")]
        public Input<string>? Yaml { get; set; }

        public ConfigGroupArgs()
        {
        }
        public static new ConfigGroupArgs Empty => new ConfigGroupArgs();
    }
}
