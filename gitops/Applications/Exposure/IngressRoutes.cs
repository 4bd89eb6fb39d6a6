using System.Globalization;
using LcncInfra.Applications.Objects;
using LcncInfra.Applications.Scaling;
using LcncInfra.Catalog.Apps.Exposure;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Exposure;

/// <summary>Exposes an app by Ingress, with the annotations of ingress-nginx and cert-manager.</summary>
/// <remarks>
/// networking.k8s.io/v1 Ingress. ingress-nginx judges no tokens and counts no hours: for a published API it asks the platform's service
/// <see cref="AuthService"/>, which is told issuer, audience and quota.
/// </remarks>
internal static class IngressRoutes
{
    /// <summary>The service of the platform that judges calls of published APIs, where there is no Gateway API.</summary>
    public const string AuthService = "http://api-auth.gateways.svc.cluster.local/verify";

    private const string Nginx = "nginx.ingress.kubernetes.io";

    /// <summary>The objects.</summary>
    public static IEnumerable<AppObject> Of(AppContext app, AppExposure exposure)
    {
        yield return Ingress(app, exposure, (app.Name, exposure.Path, "Prefix"), Common(exposure));
        if (app.IsIntercepted)
        {
            yield return HttpScaling.Alias(app);
        }

        if (exposure.Api is { } api)
        {
            var path = $"{ApiPath.Of(api)}(/|$)(.*)";
            yield return Ingress(app, exposure, ($"{app.Name}-api", path, "ImplementationSpecific"), Common(exposure).Concat(
            [
                ($"{Nginx}/use-regex", "true"),
                ($"{Nginx}/rewrite-target", $"{exposure.Path.TrimEnd('/')}/$2"),
                ($"{Nginx}/auth-url", AuthUrl(api)),
                ($"{Nginx}/auth-response-headers", "X-Lcnc-Caller"),
            ]));
        }
    }

    private static IEnumerable<(string Key, string Value)> Common(AppExposure exposure)
    {
        if (exposure.TlsIssuer is { } issuer)
        {
            yield return ("cert-manager.io/cluster-issuer", issuer);
        }

        if (exposure.RateLimit is { } limit)
        {
            yield return ($"{Nginx}/limit-rps", Text(limit.RequestsPerSecond));
            if (limit.Burst is { } burst)
            {
                // nginx has the burst as a multiple of the rate.
                yield return ($"{Nginx}/limit-burst-multiplier", Text(Math.Max(1, (burst + limit.RequestsPerSecond - 1) / limit.RequestsPerSecond)));
            }
        }
    }

    private static AppObject Ingress(AppContext app, AppExposure exposure, (string Name, string Path, string Type) route, IEnumerable<(string Key, string Value)> annotations) =>
        app.Object("networking.k8s.io/v1", "Ingress", route.Name, ("spec", ObjectTree.Map(
            ("ingressClassName", exposure.IngressClass),
            ("tls", exposure.TlsIssuer is null
                ? null
                : ObjectTree.List([ObjectTree.Map(("hosts", ObjectTree.List([exposure.Host])), ("secretName", $"{app.Name}-tls"))])),
            ("rules", ObjectTree.List([ObjectTree.Map(("host", exposure.Host), ("http", ObjectTree.Map(("paths", ObjectTree.List([PathOf(app, route)])))))]))))) with
        {
            Annotations = ValueMap.Of([.. annotations]),
        };

    private static GoMap PathOf(AppContext app, (string Name, string Path, string Type) route) => ObjectTree.Map(
        ("path", route.Path),
        ("pathType", route.Type),
        ("backend", ObjectTree.Map(("service", ObjectTree.Map(("name", app.IsIntercepted ? HttpScaling.AliasOf(app) : app.Name), ("port", ObjectTree.Map(("name", AppContext.PortName))))))));

    private static string AuthUrl(PublishedApi api)
    {
        var quota = api.Quota is { } limit ? $"&quota={Text(limit.Requests)}&per={limit.Per.ToString().ToLowerInvariant()}" : string.Empty;
        var keys = api.Auth.JwksUri is { } jwks ? $"&jwks={Uri.EscapeDataString(jwks)}" : string.Empty;
        return $"{AuthService}?issuer={Uri.EscapeDataString(api.Auth.Issuer)}&audience={Uri.EscapeDataString(api.Auth.Audience)}{keys}{quota}";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
