using System.Collections.Frozen;
using System.Text.RegularExpressions;
using LcncInfra.Catalog.Apps;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Kinds.Patterns;

/// <summary>A format of text that a pattern says whole, to a run and to an editor alike.</summary>
internal sealed class TextPattern
{
    private readonly Regex _regex;
    private readonly string _noun;
    private readonly string _hint;

    private TextPattern(string pattern, string noun, string hint)
    {
        (Pattern, _noun, _hint) = (pattern, noun, hint);
        _regex = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    /// <summary>The pattern, as JSON Schema writes it.</summary>
    public string Pattern { get; }

    private static FrozenDictionary<TextFormat, TextPattern> All { get; } = new Dictionary<TextFormat, TextPattern>
    {
        [TextFormat.Host] = new("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "name of a host",
            "Write a DNS name in lower case, e.g. 'crm.example.com'; neither a wildcard, a scheme nor a port."),
        [TextFormat.Duration] = new("^([0-9]+(ms|s|m|h))+$", "length of time", "Write numbers with ms, s, m or h, e.g. '30s' or '1h30m'."),
        [TextFormat.Percentage] = new("^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)$", "percentage", "Write a number from 0 to 100, e.g. 99.9."),
        [TextFormat.CountOrPercentage] = new("^[0-9]{1,5}%?$", "number or percentage of pods", "Write a number, e.g. 1, or a percentage, e.g. 25%."),
        [TextFormat.ImageRepository] = new("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+((\\.|_{1,2}|-+)[a-z0-9]+)*)+$",
            "repository of images", "Write host and path without tag and digest, e.g. 'registry.example.com/sales/approvals'."),
        [TextFormat.ImageTag] = new("^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$", "tag of an image", "Write the tag alone, e.g. '1.4.2'."),
        [TextFormat.Schedule] = new("^[-0-9*/,]+ [-0-9*/,]+ [-0-9*/,]+ [-0-9A-Z*/,]+ [-0-9A-Z*/,]+$", "schedule",
            "Write the five fields of cron: minute, hour, day, month and weekday, e.g. '0 2 * * *'."),
        [TextFormat.TimeOfDay] = new("^([01][0-9]|2[0-3]):[0-5][0-9]$", "time of day", "Write hours and minutes in quotes, e.g. \"06:00\"."),
        [TextFormat.TimeZone] = new("^(UTC|[A-Z][A-Za-z_]+(/[A-Z][-+A-Za-z0-9_]+)+)$", "time zone", "Write its IANA name, e.g. 'Europe/Berlin'."),
        [TextFormat.AbsolutePath] = new("^/([-A-Za-z0-9_~][-A-Za-z0-9._~]*(/[-A-Za-z0-9_~][-A-Za-z0-9._~]*)*/?)?$", "path",
            "Begin it with '/', and use letters, digits, '-', '_', '.' and '~'."),
        [TextFormat.Route] = new("^/((:?[-A-Za-z0-9_~][-A-Za-z0-9._~]*|\\{[A-Za-z0-9_]+\\}|\\*)(/(:?[-A-Za-z0-9_~][-A-Za-z0-9._~]*|\\{[A-Za-z0-9_]+\\}|\\*))*/?)?$", "route",
            "Begin it with '/', and write parameters as the runtime reports them, e.g. '/orders/:id' or '/orders/{id}'."),
        [TextFormat.EnvironmentVariable] = new("^[A-Za-z_][A-Za-z0-9_]*$", "name of an environment variable", "Use letters, digits and '_', not begun by a digit."),
        [TextFormat.SpiffeId] = new("^spiffe://[a-z0-9][-a-z0-9._]*(/[-A-Za-z0-9_][-A-Za-z0-9._]*)*$", "SPIFFE id",
            "Write trust domain and path, e.g. 'spiffe://example.com/ns/sales/sa/approvals'."),
        [TextFormat.HttpUrl] = new("^https?://[A-Za-z0-9][-A-Za-z0-9.]*(:[0-9]{1,5})?(/[-A-Za-z0-9._~/%]*)?$", "URL of a service",
            "Write 'http://' or 'https://', host and path, without credentials and query."),
        [TextFormat.RoleArn] = new("^arn:aws[-a-z]*:iam::[0-9]{12}:role/[-A-Za-z0-9+=,.@_/]+$", "role of AWS", "Write its ARN, e.g. 'arn:aws:iam::123456789012:role/approvals'."),
        [TextFormat.ClientId] = new("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "id of Microsoft Entra", "Write the UUID in lower case."),
        [TextFormat.GoogleAccount] = new("^[a-z]([-a-z0-9]*[a-z0-9])?@[a-z0-9][-a-z0-9.]*\\.iam\\.gserviceaccount\\.com$", "service account of Google Cloud",
            "Write its address, e.g. 'approvals@project.iam.gserviceaccount.com'."),
        [TextFormat.Money] = new("^[0-9]{1,9}(\\.[0-9]{1,9})?$", "amount of money", "Write digits, with a point and up to 9 decimals, e.g. 21.90."),
        [TextFormat.Currency] = new("^[A-Z]{3}$", "currency", "Write its ISO 4217 code, e.g. EUR."),
        [TextFormat.Day] = new("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "day", "Write year, month and day, e.g. 2026-01-01."),
        [TextFormat.Region] = new("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "region of a cloud", "Write it as the cloud calls it, e.g. 'eu-central-1', 'westeurope' or 'europe-west3'."),
        [TextFormat.ImagePath] = new("^[a-z0-9]+((\\.|_{1,2}|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_{1,2}|-+)[a-z0-9]+)*)*$", "path of images",
            "Write lower case without host, tag and digest, e.g. 'approvals/api'."),
        [TextFormat.AwsAccount] = new("^[0-9]{12}$", "account of AWS", "Write its twelve digits in quotes, e.g. '\"123456789012\"'."),
        [TextFormat.AzureRegistry] = new("^[A-Za-z0-9]{5,50}$", "registry of Azure", "Write 5 to 50 letters and digits, e.g. 'contosoplatform'."),
        [TextFormat.ResourceGroup] = new("^[-A-Za-z0-9_.()]{0,89}[-A-Za-z0-9_()]$", "resource group of Azure", "Write letters, digits, '-', '_', '.' and parentheses, and no '.' at the end."),
        [TextFormat.GoogleProject] = new("^[a-z][-a-z0-9]{4,28}[a-z0-9]$", "project of Google Cloud", "Write its id, e.g. 'contoso-platform'."),
        [TextFormat.Cidr] = new("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$", "range of addresses",
            "Write an IPv4 address and the bits that are fixed, e.g. '10.20.0.0/16'."),
        [TextFormat.KubernetesVersion] = new("^1\\.[0-9]{1,2}(\\.[0-9]{1,3}(-[-a-z0-9.]+)?)?$", "version of Kubernetes", "Write it in quotes, e.g. \"1.33\"."),
        [TextFormat.CloudId] = new("^[A-Za-z0-9/][-A-Za-z0-9_.:/@+=,()]*$", "id or name in a cloud", "Copy it as the cloud writes it, without blanks."),
        [TextFormat.ProjectNumber] = new("^[0-9]{6,20}$", "number of a project", "Write it in quotes, as 'gcloud projects describe' shows it, e.g. \"123456789012\"."),
        [TextFormat.GroupAddress] = new("^[A-Za-z0-9._-]+@[a-z0-9][-a-z0-9.]*\\.[a-z]{2,}$", "address of a group", "Write e.g. 'gke-security-groups@example.com'."),
    }.ToFrozenDictionary();

    // What names and addresses may be at most where they end up; without, a file's worth of text would be one.
    private static FrozenDictionary<TextFormat, int> Lengths { get; } = new Dictionary<TextFormat, int>
    {
        [TextFormat.Host] = 253,
        [TextFormat.Duration] = 63,
        [TextFormat.Percentage] = 63,
        [TextFormat.ImageRepository] = 512,
        [TextFormat.Schedule] = 253,
        [TextFormat.TimeZone] = 63,
        [TextFormat.AbsolutePath] = 1024,
        [TextFormat.Route] = 1024,
        [TextFormat.EnvironmentVariable] = 253,
        [TextFormat.SpiffeId] = 2048,
        [TextFormat.HttpUrl] = 2048,
        [TextFormat.RoleArn] = 2048,
        [TextFormat.GoogleAccount] = 253,
        [TextFormat.Region] = 63,
        [TextFormat.ImagePath] = 255,
        [TextFormat.KubernetesVersion] = 63,
        [TextFormat.CloudId] = 1024,
        [TextFormat.GroupAddress] = 253,
    }.ToFrozenDictionary();

    /// <summary>The most characters of a format; <see langword="null"/> if its pattern says it, or it has none.</summary>
    public static int? LengthOf(TextFormat format) => Lengths.TryGetValue(format, out var length) ? length : null;

    /// <summary>The pattern of a format.</summary>
    public static TextPattern Of(TextFormat format) => All.TryGetValue(format, out var pattern)
        ? pattern
        : throw new InvalidOperationException($"Unknown format of text {format}.");

    /// <summary>Whether text of a format may also be written as a number.</summary>
    public static bool MayBeNumber(TextFormat format) => format is TextFormat.Quantity or TextFormat.Percentage or TextFormat.CountOrPercentage or TextFormat.Money;

    /// <summary>What is wrong with a text; <see langword="null"/> if nothing.</summary>
    public static Diagnostic? FindProblem(TextFormat format, TextPlace place)
    {
        var pattern = Of(format);
        return LengthOf(format) is { } most && place.Text.Length > most
            ? AppDiagnostics.WrongFormat(place, pattern._noun, FormattableString.Invariant($"Write at most {most} characters."))
            : pattern._regex.IsMatch(place.Text) && !place.Text.EndsWith('\n') ? null : AppDiagnostics.WrongFormat(place, pattern._noun, pattern._hint);
    }
}
