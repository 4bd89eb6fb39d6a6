using System.Buffers;
using System.Text;

namespace LcncInfra.Repository.Decisions;

/// <summary>Writes what was placed where, and why, as YAML: for people, and as the previous decisions of a later run.</summary>
public static class DecisionsWriter
{
    /// <summary>Where it lies, from the tree's root.</summary>
    public const string Path = ".lcnc/decisions.yaml";

    /// <summary>The YAML text as UTF-8. Names are DNS-1123 and digests hexadecimal; quotes keep names like <c>on</c> and <c>1</c> text.</summary>
    public static ReadOnlyMemory<byte> Write(string environment, IReadOnlyCollection<Decision> decisions) => Write(environment, decisions, string.Empty);

    /// <summary>The YAML text as UTF-8, with the reasons of placement policies as <see cref="PlacementRecordWriter"/> wrote them.</summary>
    public static ReadOnlyMemory<byte> Write(string environment, IReadOnlyCollection<Decision> decisions, string placements)
    {
        var text = new ArrayBufferWriter<byte>(128 + (decisions.Count * 256));
        text.Write("version: 1\nenvironment: \""u8);
        Encoding.UTF8.GetBytes(environment, text);
        text.Write("\"\nassignments:"u8);
        foreach (var decision in decisions)
        {
            Write(decision, text);
        }

        text.Write(decisions.Count > 0 ? "\n"u8 : " []\n"u8);
        Encoding.UTF8.GetBytes(placements, text);
        return text.WrittenMemory;
    }

    private static void Write(Decision decision, ArrayBufferWriter<byte> text)
    {
        text.Write("\n  - clusterType: \""u8);
        Encoding.UTF8.GetBytes(decision.ClusterType, text);
        text.Write("\"\n    deploymentTarget: \""u8);
        Encoding.UTF8.GetBytes(decision.DeploymentTarget, text);
        text.Write("\"\n    policies: ["u8);
        for (var i = 0; i < decision.Policies.Count; i++)
        {
            text.Write(i == 0 ? "\""u8 : ", \""u8);
            Encoding.UTF8.GetBytes(decision.Policies[i], text);
            text.Write("\""u8);
        }

        text.Write("]\n    configuration: "u8);
        Encoding.UTF8.GetBytes(decision.Configuration, text);
    }
}
