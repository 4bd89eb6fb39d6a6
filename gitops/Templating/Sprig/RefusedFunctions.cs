using LcncInfra.Templating.Functions;

namespace LcncInfra.Templating.Sprig;

/// <summary>sprig's functions whose result depends on more than their arguments: calling one is an error that says why.</summary>
internal static class RefusedFunctions
{
    private const string Random = "it makes random values, so that each run gives another text";
    private const string Key = "it makes keys from random values, so that each run gives another text";
    private const string Clock = "it reads the clock";
    private const string Environment = "it reads the environment of the process";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        GoFunction.Refused("env", Environment),
        GoFunction.Refused("expandenv", Environment),
        GoFunction.Refused("getHostByName", "it asks the network for an address"),
        GoFunction.Refused("now", Clock),
        GoFunction.Refused("ago", Clock),
        GoFunction.Refused("uuidv4", Random),
        GoFunction.Refused("randAlphaNum", Random),
        GoFunction.Refused("randAlpha", Random),
        GoFunction.Refused("randAscii", Random),
        GoFunction.Refused("randNumeric", Random),
        GoFunction.Refused("shuffle", Random),
        GoFunction.Refused("genPrivateKey", Key),
        GoFunction.Refused("genCA", Key),
        GoFunction.Refused("genSelfSignedCert", Key),
        GoFunction.Refused("genSignedCert", Key),
        GoFunction.Refused("buildCustomCert", "it puts a key into the text"),
        GoFunction.Refused("encryptAES", Random),
        GoFunction.Refused("derivePassword", "it puts a password into the text"),
    ];
}
