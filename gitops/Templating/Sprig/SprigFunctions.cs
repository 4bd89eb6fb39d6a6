using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Sprig.Conversion;
using LcncInfra.Templating.Sprig.Dates;
using LcncInfra.Templating.Sprig.Dictionaries;
using LcncInfra.Templating.Sprig.Encodings;
using LcncInfra.Templating.Sprig.Hashes;
using LcncInfra.Templating.Sprig.Lists;
using LcncInfra.Templating.Sprig.Numbers;
using LcncInfra.Templating.Sprig.Paths;
using LcncInfra.Templating.Sprig.Patterns;
using LcncInfra.Templating.Sprig.Reflection;
using LcncInfra.Templating.Sprig.Strings;
using LcncInfra.Templating.Sprig.Urls;
using LcncInfra.Templating.Sprig.Versions;

namespace LcncInfra.Templating.Sprig;

/// <summary>The functions of the Go library sprig, version 2.22.0 (<c>TxtFuncMap</c>), for templates.</summary>
/// <remarks>
/// Functions whose result is no function of their arguments are refused; <c>keys</c> and <c>values</c> come sorted; dates are in UTC.
/// All else gives Go's results and Go's error texts.
/// </remarks>
public static class SprigFunctions
{
    /// <summary>All functions; one set may serve any number of templates and threads.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        .. ConversionFunctions.All,
        .. DateFunctions.All,
        .. DictionaryFunctions.All,
        .. EncodingFunctions.All,
        .. HashFunctions.All,
        .. ListFunctions.All,
        .. NumberFunctions.All,
        .. PathFunctions.All,
        .. new PatternFunctions().All(),
        .. ReflectionFunctions.All,
        .. RefusedFunctions.All,
        .. StringFunctions.All,
        .. UrlFunctions.All,
        .. VersionFunctions.All,
    ];
}
