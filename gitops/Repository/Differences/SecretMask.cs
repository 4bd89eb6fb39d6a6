namespace LcncInfra.Repository.Differences;

/// <summary>Hides values that look like secrets in the lines of a file, keeping the keys, so that a review can be shown to anyone.</summary>
public sealed class SecretMask
{
    private readonly bool _hides;

    private SecretMask(bool hides) => _hides = hides;

    /// <summary>Shows every line as it is.</summary>
    public static SecretMask Nothing { get; } = new(hides: false);

    /// <summary>Hides what looks like a secret, and the data of <c>kind: Secret</c>.</summary>
    public static SecretMask Secrets { get; } = new(hides: true);

    /// <summary>A text as it may be shown.</summary>
    public string Apply(string text) => _hides ? string.Concat(Apply(TextLines.Of(text))) : text;

    /// <summary>The lines as they may be shown.</summary>
    internal string[] Apply(string[] lines) => _hides ? new SecretLines(lines).Masked() : lines;
}
