using LcncInfra.Applications.Objects;
using LcncInfra.Applications.Scaling;
using LcncInfra.Catalog.Apps.Exposure;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Exposure;

/// <summary>Exposes an app by Gateway API, with the policies of Envoy Gateway for limits and tokens.</summary>
/// <remarks>
/// gateway.networking.k8s.io/v1 HTTPRoute, gateway.envoyproxy.io/v1alpha1 BackendTrafficPolicy and SecurityPolicy. The certificate lies beside the app, and a
/// ReferenceGrant lets the Gateway's namespace use it: listeners are the platform's.
/// </remarks>
internal static class GatewayRoutes
{
    /// <summary>The Gateway that takes routes which name none: <c>namespace/name</c>.</summary>
    public const string UsualGateway = "gateways/public";

    private const string Group = "gateway.networking.k8s.io";

    private const string Policies = "gateway.envoyproxy.io/v1alpha1";

    // The caller of an API, as its token names it.
    private const string CallerHeader = "x-lcnc-caller";

    /// <summary>The objects.</summary>
    public static IEnumerable<AppObject> Of(AppContext app, AppExposure exposure)
    {
        yield return Route(app, exposure, app.Name, [Rule(app, exposure.Path, rewrite: null)]);
        if (exposure.RateLimit is { } limit)
        {
            yield return Limits(app, app.Name, [PerSecond(limit)]);
        }

        if (exposure.Api is { } api)
        {
            yield return Route(app, exposure, $"{app.Name}-api", [Rule(app, ApiPath.Of(api), exposure.Path)]);
            yield return Tokens(app, api);
            if (exposure.RateLimit is not null || api.Quota is not null)
            {
                yield return Limits(app, $"{app.Name}-api",
                [
                    .. exposure.RateLimit is { } each ? [PerSecond(each)] : Array.Empty<GoMap>(),
                    .. api.Quota is { } quota ? [PerCaller(quota)] : Array.Empty<GoMap>(),
                ]);
            }
        }

        if (exposure.TlsIssuer is { } issuer)
        {
            yield return Certificate(app, exposure.Host, issuer);
            yield return Grant(app, exposure);
        }
    }

    private static (string Namespace, string Name) GatewayOf(AppExposure exposure)
    {
        var parts = (exposure.Gateway ?? UsualGateway).Split('/');
        return (parts[0], parts[1]);
    }

    private static AppObject Route(AppContext app, AppExposure exposure, string name, IEnumerable<GoMap> rules)
    {
        var gateway = GatewayOf(exposure);
        return app.Object($"{Group}/v1", "HTTPRoute", name, ("spec", ObjectTree.Map(
            ("parentRefs", ObjectTree.List([ObjectTree.Map(("name", gateway.Name), ("namespace", gateway.Namespace))])),
            ("hostnames", ObjectTree.List([exposure.Host])),
            ("rules", ObjectTree.List(rules)))));
    }

    private static GoMap Rule(AppContext app, string path, string? rewrite) => ObjectTree.Map(
        ("matches", ObjectTree.List([ObjectTree.Map(("path", ObjectTree.Map(("type", "PathPrefix"), ("value", path))))])),
        ("filters", rewrite is null
            ? null
            : ObjectTree.List(
            [
                ObjectTree.Map(("type", "URLRewrite"), ("urlRewrite", ObjectTree.Map(
                    ("path", ObjectTree.Map(("type", "ReplacePrefixMatch"), ("replacePrefixMatch", rewrite)))))),
            ])),
        ("backendRefs", ObjectTree.List([Backend(app)])));

    private static GoMap Backend(AppContext app) => app.IsIntercepted
        ? ObjectTree.Map(("name", HttpScaling.Interceptor), ("namespace", HttpScaling.InterceptorNamespace), ("port", (long)HttpScaling.InterceptorPort))
        : ObjectTree.Map(("name", app.Name), ("port", (long)AppContext.ServicePortNumber));

    private static GoList? TargetOf(string route) =>
        ObjectTree.List([ObjectTree.Map(("group", Group), ("kind", "HTTPRoute"), ("name", route))]);

    private static AppObject Limits(AppContext app, string route, IEnumerable<GoMap> rules) =>
        app.Object(Policies, "BackendTrafficPolicy", route, ("spec", ObjectTree.Map(
            ("targetRefs", TargetOf(route)),
            ("rateLimit", ObjectTree.Map(("type", "Global"), ("global", ObjectTree.Map(("rules", ObjectTree.List(rules)))))))));

    // Envoy counts whole seconds and knows no burst beside the limit: the greater of both is what one caller may send in one.
    private static GoMap PerSecond(RateLimit limit) => ObjectTree.Map(
        ("clientSelectors", ObjectTree.List([ObjectTree.Map(("sourceCIDR", ObjectTree.Map(("type", "Distinct"), ("value", "0.0.0.0/0"))))])),
        ("limit", ObjectTree.Map(("requests", (long)Math.Max(limit.RequestsPerSecond, limit.Burst ?? 0)), ("unit", "Second"))));

    private static GoMap PerCaller(ApiQuota quota) => ObjectTree.Map(
        ("clientSelectors", ObjectTree.List([ObjectTree.Map(("headers", ObjectTree.List([ObjectTree.Map(("name", CallerHeader), ("type", "Distinct"))])))])),
        ("limit", ObjectTree.Map(("requests", (long)quota.Requests), ("unit", quota.Per.ToString()))));

    private static AppObject Tokens(AppContext app, PublishedApi api) =>
        app.Object(Policies, "SecurityPolicy", $"{app.Name}-api", ("spec", ObjectTree.Map(
            ("targetRefs", TargetOf($"{app.Name}-api")),
            ("jwt", ObjectTree.Map(("providers", ObjectTree.List(
            [
                ObjectTree.Map(
                    ("name", "callers"),
                    ("issuer", api.Auth.Issuer),
                    ("audiences", ObjectTree.List([api.Auth.Audience])),
                    ("remoteJWKS", ObjectTree.Map(("uri", api.Auth.JwksUri ?? $"{api.Auth.Issuer.TrimEnd('/')}/.well-known/jwks.json"))),
                    ("claimToHeaders", ObjectTree.List([ObjectTree.Map(("claim", "sub"), ("header", CallerHeader))]))),
            ])))))));

    private static AppObject Certificate(AppContext app, string host, string issuer) =>
        app.Object("cert-manager.io/v1", "Certificate", $"{app.Name}-tls", ("spec", ObjectTree.Map(
            ("secretName", $"{app.Name}-tls"),
            ("dnsNames", ObjectTree.List([host])),
            ("issuerRef", ObjectTree.Map(("group", "cert-manager.io"), ("kind", "ClusterIssuer"), ("name", issuer))))));

    private static AppObject Grant(AppContext app, AppExposure exposure) =>
        app.Object($"{Group}/v1beta1", "ReferenceGrant", $"{app.Name}-tls", ("spec", ObjectTree.Map(
            ("from", ObjectTree.List([ObjectTree.Map(("group", Group), ("kind", "Gateway"), ("namespace", GatewayOf(exposure).Namespace))])),
            ("to", ObjectTree.List([ObjectTree.Map(("group", string.Empty), ("kind", "Secret"), ("name", $"{app.Name}-tls"))])))));
}
