using LcncInfra.Configuration.Values.Yaml.Tokens;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Values.Yaml;

/// <summary>Reads the first document of a YAML 1.1 text into the values that yaml.v2 2.4.0's <c>Unmarshal</c> makes of it.</summary>
/// <remarks>No text makes it throw or exhaust memory or stack; beyond its limits it refuses, where yaml.v2 would go on.</remarks>
public static class YamlV2Reader
{
    /// <summary>Lists and maps inside each other beyond this are refused; functions of templates follow somewhat deeper values.</summary>
    public const int MaxDepth = 400;

    /// <summary>Longer texts are refused; a ConfigMap holds at most a quarter of it.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>Reads a text.</summary>
    public static YamlV2Result Read(string text)
    {
        try
        {
            var bytes = GoText.ToUtf8(text);
            if (bytes.Length > MaxBytes)
            {
                return new(null, $"the value is longer than {MaxBytes} bytes", IsRefused: true);
            }

            var root = ParserOf(bytes).ParseDocument();
            return new(root is null ? null : new NodeDecoder(MaxDepth).DecodeRoot(root), Error: null, IsRefused: false);
        }
        catch (YamlSyntaxException problem)
        {
            return new(null, problem.Message, problem.IsRefusal);
        }
    }

    /// <summary>A parser of the text, whose values are not made yet.</summary>
    internal static NodeParser ParserOf(byte[] bytes) => new(new TokenScanner(new YamlCharacters(bytes)), MaxDepth);
}
