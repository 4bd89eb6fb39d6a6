using System.Collections.Frozen;
using LcncInfra.Configuration.JsonSchema.Compilation;

namespace LcncInfra.Configuration.JsonSchema.Formats;

/// <summary>The values of <c>format</c> that gojsonschema checks; all others always pass.</summary>
internal static class FormatCheckers
{
    private static readonly FrozenDictionary<string, Func<string, bool>> Checkers = new Dictionary<string, Func<string, bool>>(StringComparer.Ordinal)
    {
        ["date"] = TimeFormats.IsDate,
        ["time"] = TimeFormats.IsTime,
        ["date-time"] = TimeFormats.IsDateTime,
        ["hostname"] = NameFormats.IsHostname,
        ["email"] = MailAddress.IsValid,
        ["idn-email"] = MailAddress.IsValid,
        ["ipv4"] = AddressFormats.IsIpv4,
        ["ipv6"] = AddressFormats.IsIpv6,
        ["uri"] = UriFormats.IsUri,
        ["uri-reference"] = UriFormats.IsReference,
        ["iri"] = UriFormats.IsUri,
        ["iri-reference"] = UriFormats.IsReference,
        ["uri-template"] = UriFormats.IsTemplate,
        ["uuid"] = NameFormats.IsUuid,
        ["regex"] = text => SchemaPattern.Compile(text) is not null,
        ["json-pointer"] = PointerFormats.IsPointer,
        ["relative-json-pointer"] = PointerFormats.IsRelativePointer,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a format is checked at all.</summary>
    public static bool Knows(string format) => Checkers.ContainsKey(format);

    /// <summary>Whether a text has a format, or the format is not known.</summary>
    public static bool Accepts(string format, string text) => !Checkers.TryGetValue(format, out var check) || check(text);
}
