using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Apps.Exposure;

/// <summary>Reads how an app is reached.</summary>
internal static class AppExposureReader
{
    private const int MostRequests = 1_000_000;

    private static readonly Words<QuotaPeriod> Periods = new(("minute", QuotaPeriod.Minute), ("hour", QuotaPeriod.Hour), ("day", QuotaPeriod.Day));

    /// <summary>The field.</summary>
    public static Field Field { get; } = new("exposure", new FieldShape.Object(
    [
        Field.OptionalText("host", TextFormat.Host, "Name of the host; without it the app is reached from its cluster alone."),
        Field.OptionalText("path", TextFormat.AbsolutePath, "Path below which the app answers; '/', if it is not written."),
        Field.OptionalText("tlsIssuer", TextFormat.Name, "Name of the ClusterIssuer of cert-manager that gives the certificate."),
        Field.OptionalText("ingressClass", TextFormat.Name, "Class of ingresses, where cluster types have 'ingress'; the cluster's default, if it is not written."),
        new Field("gateway", new FieldShape.Object(
        [
            Field.RequiredText("name", TextFormat.Name, "Name of the Gateway."),
            Field.RequiredText("namespace", TextFormat.NamespaceName, "Namespace of the Gateway."),
        ]), "The Gateway that takes the route, where cluster types have 'gateway-api'; gateways/public, if it is not written."),
        new Field("rateLimit", new FieldShape.Object(
        [
            new Field("requestsPerSecond", new FieldShape.Number(1, MostRequests), "Requests of one caller in a second.") { IsRequired = true },
            new Field("burst", new FieldShape.Number(1, MostRequests), "Requests of one caller that may come at once."),
        ]), "How many requests are let through."),
        new Field("api", new FieldShape.Object(
        [
            Field.RequiredText("name", TextFormat.NamespaceName, "Name of the API."),
            Field.RequiredText("version", TextFormat.NamespaceName, "Version of the API, e.g. v1."),
            Field.RequiredObject("auth", "Who may call it.",
                Field.RequiredText("issuer", TextFormat.HttpUrl, "Who issues the tokens of callers."),
                Field.RequiredText("audience", TextFormat.Line, "Whom the tokens are for."),
                Field.OptionalText("jwksUri", TextFormat.HttpUrl, "Where the issuer's keys are.")),
            new Field("quota", new FieldShape.Object(
            [
                new Field("requests", new FieldShape.Number(1, int.MaxValue), "Requests of one caller.") { IsRequired = true },
                new Field("per", Periods.Shape, "In which time.") { IsRequired = true },
            ]), "How often one caller may use it."),
        ]), "What is published as an API."),
    ]), "How the app is reached from outside of its cluster.");

    /// <summary>How an app is reached; <see langword="null"/> if only from its cluster.</summary>
    public static AppExposure? Read(YamlObject spec)
    {
        var exposure = spec.Object("exposure");
        var gateway = exposure.Object("gateway");
        return exposure.Text("host") is { } host
            ? new AppExposure(host)
            {
                Path = exposure.Text("path") ?? "/",
                TlsIssuer = exposure.Text("tlsIssuer"),
                IngressClass = exposure.Text("ingressClass"),
                Gateway = gateway.Text("name") is { } name && gateway.Text("namespace") is { } place ? $"{place}/{name}" : null,
                RateLimit = ReadRateLimit(exposure.Object("rateLimit")),
                Api = ReadApi(exposure.Object("api")),
            }
            : null;
    }

    private static RateLimit? ReadRateLimit(YamlObject limit) =>
        limit.Number("requestsPerSecond") is { } rate ? new RateLimit(rate, limit.Number("burst")) : null;

    private static PublishedApi? ReadApi(YamlObject api)
    {
        var auth = api.Object("auth");
        var quota = api.Object("quota");
        return api.Text("name") is { } name && api.Text("version") is { } version && auth.Text("issuer") is { } issuer && auth.Text("audience") is { } audience
            ? new PublishedApi(name, version, new ApiAuth(issuer, audience, auth.Text("jwksUri")),
                quota.Number("requests") is { } requests && Periods.Read(quota, "per") is { } per ? new ApiQuota(requests, per) : null)
            : null;
    }
}
