using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace LcncInfra.AppRepositories.Tests.Pins;

/// <summary>Whatever the file looks like: all but the pin stays, byte for byte, and the pin is what was asked for.</summary>
public sealed partial class PinPropertyTests
{
    private static readonly string[] Comments = ["", " # tag: 0.0.0", " # digest: sha256:x", "   # ä ü 😀 {image: [}"];

    private static readonly string[] Keys = ["repository", "tag", "digest", "pullSecrets"];

    [Fact]
    public void Everything_but_the_pin_is_the_same_byte_for_byte() => Prop.ForAll(Files().ToArbitrary(), file =>
    {
        var (after, findings) = PinText.Set(file.Bytes, file.Pin);

        Assert.Empty(findings);
        Assert.NotNull(after);
        Assert.Equal(WithoutPin(file.Bytes), WithoutPin(after));
        Assert.Equal(file.Pin, PinOf(after));
        Assert.Equal(after, PinText.Set(after, file.Pin).Bytes);
    }).QuickCheckThrowOnFailure();

    private static Gen<PinnedFile> Files() =>
        from isFlow in Gen.Elements(true, false)
        from quote in Gen.Elements("", "'", "\"")
        from hasDigest in Gen.Elements(true, false)
        from comments in Gen.Elements(Comments).ArrayOf(4)
        from newLine in Gen.Elements("\n", "\r\n")
        from hasMark in Gen.Elements(true, false)
        from endsLine in Gen.Elements(true, false)
        from isLast in Gen.Elements(true, false)
        from order in Gen.Shuffle(Keys)
        from pin in Gen.Elements("1.5.0", "v2", "1.5", "007", "on", "null", "2026-11-21").Zip(Gen.Elements("", $"@{PinText.NewDigest}"), (t, d) => t + d)
        select new PinnedFile(Bytes(Text((isFlow, quote, hasDigest), comments, order, isLast), newLine, hasMark, endsLine), pin);

    private static string Text((bool IsFlow, string Quote, bool HasDigest) of, string[] comments, string[] order, bool isLast)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["repository"] = "registry.example.com/sales/approvals",
            ["tag"] = of.Quote + "1.4.0" + of.Quote,
            ["digest"] = of.HasDigest ? $"\"{PinText.OldDigest}\"" : string.Empty,
            ["pullSecrets"] = "[ one,  two ]",
        };
        var lines = order.Where(k => fields[k].Length > 0).Select(k => $"{k}: {fields[k]}").ToList();
        var image = of.IsFlow
            ? $"  image: {{ {string.Join(",  ", lines)} }}{comments[0]}"
            : $"  image:{comments[0]}\n" + string.Join('\n', lines.Select((l, i) => $"      {l}{comments[i % comments.Length]}"));
        var others = $"  runtime:   node-red{comments[1]}\n\n  # 😀 {comments[2]}\n  lane: 'citizen'";
        return $"---\n# {comments[3]}\nkind: LowCodeApp\napiVersion: lcncinfra.io/v1alpha1\nmetadata: {{name: approvals}}\nspec:\n"
            + (isLast ? $"{others}\n{image}" : $"{image}\n{others}");
    }

    private static byte[] Bytes(string text, string newLine, bool hasMark, bool endsLine) =>
    [
        .. hasMark ? Encoding.UTF8.Preamble : [],
        .. Encoding.UTF8.GetBytes((text + (endsLine ? "\n" : string.Empty)).Replace("\n", newLine, StringComparison.Ordinal)),
    ];

    // Takes out the value of the tag with its quotes, and the digest with what separates it and the comment beside it.
    private static string WithoutPin(byte[] bytes)
    {
        var text = Latin(bytes);
        return TagValue().Replace(DigestLine().Replace(DigestItem().Replace(text, string.Empty), string.Empty), "tag: ").TrimEnd('\r', '\n');
    }

    private static string PinOf(byte[] bytes)
    {
        var text = Latin(bytes);
        var digest = Digest().Match(text);
        return TagValue().Match(text).Groups[1].Value + (digest.Success ? $"@{digest.Groups[1].Value}" : string.Empty);
    }

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    [GeneratedRegex("(?<=[{, ]|^ +)(?<!# )tag: ['\"]?([-0-9A-Za-z_.]+)['\"]?", RegexOptions.Multiline)]
    private static partial Regex TagValue();

    [GeneratedRegex("(?<!# )digest: \"?(sha256:[0-9a-f]{64})")]
    private static partial Regex Digest();

    [GeneratedRegex("(\r?\n) {6}digest: \"?sha256:[0-9a-f]{64}\"?[^\r\n]*")]
    private static partial Regex DigestLine();

    [GeneratedRegex(",  ?digest: \"sha256:[0-9a-f]{64}\"|(?<={ )digest: \"sha256:[0-9a-f]{64}\",  ?")]
    private static partial Regex DigestItem();

    private sealed record PinnedFile(byte[] Bytes, string Pin)
    {
        public override string ToString() => $"{Pin}\n{Encoding.UTF8.GetString(Bytes)}";
    }
}
