using System.Text.RegularExpressions;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Registries.Signers;

/// <summary>Reads a signer of images.</summary>
internal static class ImageSignerReader
{
    /// <summary>The fields of a signer.</summary>
    public static FieldShape Shape { get; } = new FieldShape.Object(
    [
        Field.RequiredText("name", TextFormat.NamespaceName, "Names the signer."),
        Field.OptionalText("publicKey", TextFormat.Any, "The public key as PEM, as 'cosign public-key' prints it."),
        new Field("keyless", new FieldShape.Object(
        [
            Field.RequiredText("issuer", TextFormat.HttpUrl, "URL of who vouches for the identity, e.g. https://token.actions.githubusercontent.com."),
            Field.OptionalText("subject", TextFormat.Line, "Who it is, as the issuer says it."),
            Field.OptionalText("subjectPattern", TextFormat.Line, "A regular expression for who it is."),
        ]), "An identity that signs without a key of its own."),
    ]);

    /// <summary>The signer.</summary>
    public static ImageSigner Read(YamlObject item) => new(item.Text("name") ?? string.Empty)
    {
        PublicKey = item.Text("publicKey"),
        Keyless = item.Object("keyless") is var keyless && keyless.Text("issuer") is { } issuer
            ? new SignerIdentity(issuer) { Subject = keyless.Text("subject"), SubjectPattern = keyless.Text("subjectPattern") }
            : null,
    };

    /// <summary>Reports signers that are nobody or two, and keys that are none.</summary>
    public static void Validate(YamlObject item, ObjectContext context)
    {
        if (item.Map is not { } map)
        {
            return;
        }

        var name = item.Text("name") ?? string.Empty;
        var (key, keyless) = (map.Find("publicKey"), map.Find("keyless"));
        if (key is null == keyless is null)
        {
            context.Report(RegistryDiagnostics.NotOneSignature(keyless?.KeySpan ?? map.Get("name")?.Span ?? map.Span, context.Owner, name, key is not null));
        }

        if (item.Text("publicKey") is { } text && key is not null && PublicKeyParser.FindProblem(text) is { } problem)
        {
            context.Report(RegistryDiagnostics.WrongKey(key.Value.Span, context.Owner, name, problem));
        }

        ValidateIdentity(item.Object("keyless"), name, context);
    }

    private static void ValidateIdentity(YamlObject keyless, string name, ObjectContext context)
    {
        if (keyless.Map is not { } map)
        {
            return;
        }

        var (subject, pattern) = (map.Find("subject"), map.Find("subjectPattern"));
        if (subject is null == pattern is null)
        {
            context.Report(RegistryDiagnostics.NotOneSubject(pattern?.KeySpan ?? map.Get("issuer")?.Span ?? map.Span, context.Owner, name));
        }

        if (pattern is not null && keyless.Text("subjectPattern") is { } text && !IsPattern(text))
        {
            context.Report(RegistryDiagnostics.WrongPattern(pattern.Value.Span, context.Owner, name));
        }
    }

    // What needs no going back is what both .NET and Go, which reads it on the clusters, understand.
    private static bool IsPattern(string text)
    {
        try
        {
            return new Regex(text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }
}
