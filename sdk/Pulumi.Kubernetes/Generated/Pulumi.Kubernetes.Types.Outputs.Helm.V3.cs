// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Helm.V3
{
    [OutputType]
    public sealed class ReleaseStatus
    {
        public readonly string AppVersion;
        public readonly string Chart;
        public readonly string Name;
        public readonly string Namespace;
        public readonly int Revision;
        public readonly string Status;
        public readonly string Version;
        [OutputConstructor]
        private ReleaseStatus([OutputConstructorParameter("appVersion")] string @appVersion, [OutputConstructorParameter("chart")] string @chart, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("namespace")] string @namespace, [OutputConstructorParameter("revision")] int @revision, [OutputConstructorParameter("status")] string @status, [OutputConstructorParameter("version")] string @version)
        {
            AppVersion = @appVersion;
            Chart = @chart;
            Name = @name;
            Namespace = @namespace;
            Revision = @revision;
            Status = @status;
            Version = @version;
        }
    }

    [OutputType]
    public sealed class RepositoryOpts
    {
        public readonly string CaFile;
        public readonly string CertFile;
        public readonly string KeyFile;
        public readonly string Password;
        public readonly string Repo;
        public readonly string Username;
        [OutputConstructor]
        private RepositoryOpts([OutputConstructorParameter("caFile")] string @caFile, [OutputConstructorParameter("certFile")] string @certFile, [OutputConstructorParameter("keyFile")] string @keyFile, [OutputConstructorParameter("password")] string @password, [OutputConstructorParameter("repo")] string @repo, [OutputConstructorParameter("username")] string @username)
        {
            CaFile = @caFile;
            CertFile = @certFile;
            KeyFile = @keyFile;
            Password = @password;
            Repo = @repo;
            Username = @username;
        }
    }
}
