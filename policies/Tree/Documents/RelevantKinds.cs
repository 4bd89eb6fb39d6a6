namespace LcncInfra.Tree.Documents;

/// <summary>Tells fast that a file holds nothing that a policy looks at: most files of a fleet do not, and are never read as YAML.</summary>
internal static class RelevantKinds
{
    private static readonly byte[][] Kinds =
    [
        .. new[]
        {
            "Pod", "PodTemplate", "ReplicationController", "DaemonSet", "Deployment", "ReplicaSet", "StatefulSet", "Rollout", "CronJob", "Job", "ScaledJob",
            "Namespace", "PersistentVolumeClaim", "NetworkPolicy", "CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy", "LimitRange", "Secret", "ZarfPackageConfig",
        }.Select(kind => System.Text.Encoding.ASCII.GetBytes(kind)),
    ];

    private static ReadOnlySpan<byte> Key => "kind"u8;

    /// <summary>Whether a file has to be read. One that is written in an unusual way always has to.</summary>
    public static bool AreIn(ReadOnlySpan<byte> content)
    {
        var rest = content;
        for (var at = rest.IndexOf(Key); at >= 0; at = rest.IndexOf(Key))
        {
            var isTop = at == 0 ? rest.Length == content.Length || IsLineEnd(content[content.Length - rest.Length - 1]) : IsLineEnd(rest[at - 1]);
            rest = rest[(at + Key.Length)..];
            if (!isTop)
            {
                // Quoted, or in flow style, or in the items of a list.
                if (rest.Length > 0 && rest[0] is (byte)'"' or (byte)'\'')
                {
                    return true;
                }

                continue;
            }

            var end = rest.IndexOf((byte)'\n');
            if (IsRelevant(end < 0 ? rest : rest[..end]))
            {
                return true;
            }
        }

        return content.TrimStart(" \r\n\t"u8) is [(byte)'{', ..];
    }

    private static bool IsLineEnd(byte value) => value is (byte)'\n' or (byte)'\r';

    private static bool IsRelevant(ReadOnlySpan<byte> line)
    {
        var value = line.TrimStart(" :"u8).TrimEnd(" \r"u8).Trim("\"'"u8);
        if (value.EndsWith("List"u8) || value.IndexOfAny(" #&!*"u8) >= 0)
        {
            return true;
        }

        foreach (var kind in Kinds)
        {
            if (value.SequenceEqual(kind))
            {
                return true;
            }
        }

        return false;
    }
}
