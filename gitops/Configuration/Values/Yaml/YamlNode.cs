namespace LcncInfra.Configuration.Values.Yaml;

/// <summary>A node of a document, before aliases are followed and bare text is given types.</summary>
internal abstract record YamlNode
{
    /// <summary>Text, and what decides its type.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Tag">The full tag; empty if none is written.</param>
    /// <param name="IsImplicit">Whether the text is bare, or its tag a lone <c>!</c>.</param>
    public sealed record Scalar(string Text, string Tag, bool IsImplicit) : YamlNode
    {
        /// <summary>What stands where nothing is written.</summary>
        public static Scalar Empty { get; } = new("", "", IsImplicit: true);

        /// <summary>Whether a key merges the maps that are its value.</summary>
        public bool IsMerge => Text == "<<" && (IsImplicit || Tag == YamlTag.Merge);
    }

    /// <summary>A list.</summary>
    public sealed record Sequence : YamlNode
    {
        public List<YamlNode> Items { get; } = [];
    }

    /// <summary>A map, with its entries in order.</summary>
    public sealed record Mapping : YamlNode
    {
        public List<(YamlNode Key, YamlNode Value)> Entries { get; } = [];
    }

    /// <summary>A place where another node stands once more.</summary>
    /// <param name="Name">The name of its anchor.</param>
    /// <param name="Target">The node, which may hold this alias.</param>
    public sealed record Alias(string Name, YamlNode Target) : YamlNode;
}
