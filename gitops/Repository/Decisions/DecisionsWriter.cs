using System.Text;

namespace LcncInfra.Repository.Decisions;

/// <summary>Writes what was placed where, and why, as YAML: for people, and as the previous decisions of a later run.</summary>
public static class DecisionsWriter
{
    /// <summary>Where it lies, from the tree's root.</summary>
    public const string Path = ".lcnc/decisions.yaml";

    /// <summary>The YAML text as UTF-8. Names are DNS-1123 and digests hexadecimal; quotes keep names like <c>on</c> and <c>1</c> text.</summary>
    public static byte[] Write(string environment, IEnumerable<Decision> decisions)
    {
        var text = new StringBuilder()
            .Append("version: 1\n")
            .Append("environment: \"").Append(environment).Append("\"\n")
            .Append("assignments:");
        var any = false;
        foreach (var decision in decisions)
        {
            any = true;
            text.Append("\n  - clusterType: \"").Append(decision.ClusterType).Append('"')
                .Append("\n    deploymentTarget: \"").Append(decision.DeploymentTarget).Append('"')
                .Append("\n    policies: [");
            for (var i = 0; i < decision.Policies.Count; i++)
            {
                text.Append(i == 0 ? "\"" : ", \"").Append(decision.Policies[i]).Append('"');
            }

            text.Append("]\n    configuration: ").Append(decision.Configuration);
        }

        return Encoding.UTF8.GetBytes(text.Append(any ? "\n" : " []\n").ToString());
    }
}
