using static LcncInfra.Guardrails.Tests.JudgedPlane;

namespace LcncInfra.Guardrails.Tests.Tree;

public sealed class ObjectPolicyTests
{
    private const string Subject = "Deployment 'shop/web'";

    private const string Compared = "allowedRegistries: [registry.example.com/shop], requiredLabels: [team]";

    [Fact]
    public void A_sound_object_breaks_no_policy() => Assert.Empty(
        new JudgedPlane().With("prod/policies.yaml", PolicySet(Compared)).Rendering(OnWest, Pods.Sound).Judge().Findings);

    [Theory]
    [InlineData("non-root", "runAsNonRoot: true, ", "", "spec.template.spec.containers[0].securityContext.runAsNonRoot: it must be true, here or for the whole pod")]
    [InlineData("non-root", "drop: [ALL]}", "drop: [ALL]}, runAsUser: 0", "spec.template.spec.containers[0].securityContext.runAsUser: pods must not run as user 0")]
    [InlineData("pod-security", "allowPrivilegeEscalation: false", "allowPrivilegeEscalation: false, privileged: true", "spec.template.spec.containers[0].securityContext.privileged: containers must not be privileged")]
    [InlineData("pod-security", "containers:", "hostNetwork: true\n      containers:", "spec.template.spec.hostNetwork: pods must not use namespaces of the host")]
    [InlineData("resource-limits", ", limits: {memory: 128Mi}", "", "container 'web' has no limits.memory")]
    [InlineData("resource-limits", "{requests: {cpu: 100m, memory: 64Mi}, limits: {memory: 128Mi}}", "{}", "container 'web' has no requests.cpu, requests.memory, limits.memory")]
    [InlineData("no-plaintext-secrets", "{name: LEVEL, value: info}", "{name: DB_PASSWORD, value: hunter2}", "variable 'DB_PASSWORD' of container 'web' has a secret as its value")]
    [InlineData("no-plaintext-secrets", "{name: LEVEL, value: info}", "{name: LEVEL, value: ghp_0123456789abcdefghijABCDEFGHIJ012345}", "variable 'LEVEL' of container 'web' has a secret as its value")]
    [InlineData("required-labels", "{team: shop}", "{app: web}", "has no label 'team'")]
    public void An_object_that_breaks_a_policy_is_found(string policy, string good, string bad, string message)
    {
        var plane = new JudgedPlane().With("prod/policies.yaml", PolicySet(Compared)).Rendering(OnWest, Pods.With(good, bad));

        Assert.Equal([$"{Subject}: {message}."], plane.Findings(policy));
    }

    [Theory]
    [InlineData("no-plaintext-secrets", "{name: LEVEL, value: info}", "{name: DB_PASSWORD_FILE, value: /run/secrets/db}")]
    [InlineData("no-plaintext-secrets", "{name: LEVEL, value: info}", "{name: DB_PASSWORD, value: $(OTHER)}")]
    [InlineData("no-plaintext-secrets", "{name: LEVEL, value: info}", "{name: DB_PASSWORD, valueFrom: {secretKeyRef: {name: db, key: password}}}")]
    [InlineData("resource-limits", "requests: {cpu: 100m, memory: 64Mi}, limits: {memory: 128Mi}", "limits: {cpu: 1, memory: 128Mi}")]
    public void An_object_that_only_looks_like_breaking_a_policy_is_not(string policy, string good, string other) =>
        Assert.Empty(new JudgedPlane().Rendering(OnWest, Pods.With(good, other)).Findings(policy));

    [Theory]
    [InlineData("allowed-registries", "registry.example.com/other/web:1@sha256:a", "image 'registry.example.com/other/web:1@sha256:a' comes from none of registry.example.com/shop")]
    [InlineData("allowed-registries", "registry.example.com/shopping/web:1", "image 'registry.example.com/shopping/web:1' comes from none of registry.example.com/shop")]
    [InlineData("no-public-registries", "nginx", "image 'nginx' comes from public registry 'docker.io'")]
    [InlineData("no-public-registries", "bitnami/redis:7", "image 'bitnami/redis:7' comes from public registry 'docker.io'")]
    [InlineData("no-public-registries", "ghcr.io/some/tool:1", "image 'ghcr.io/some/tool:1' comes from public registry 'ghcr.io'")]
    [InlineData("immutable-tags", "registry.example.com:5000/shop/web", "image 'registry.example.com:5000/shop/web' has no tag, which means 'latest'")]
    [InlineData("immutable-tags", "registry.example.com/shop/web:latest", "tag 'latest' of image 'registry.example.com/shop/web:latest' moves")]
    [InlineData("image-digests", "registry.example.com/shop/web:1.4.0", "image 'registry.example.com/shop/web:1.4.0' has no digest")]
    public void An_image_that_breaks_a_policy_is_found(string policy, string image, string message)
    {
        var plane = new JudgedPlane().With("prod/policies.yaml", PolicySet(Compared)).Rendering(OnWest, Pods.Of(image));

        Assert.Equal([$"{Subject}: {message}."], plane.Findings(policy));
    }

    [Theory]
    [InlineData("allowed-registries", "registry.example.com/shop/web:1")]
    [InlineData("no-public-registries", "registry.example.com/shop/web:1")]
    [InlineData("no-public-registries", "localhost/web:1")]
    [InlineData("immutable-tags", "registry.example.com:5000/shop/web:1.4.0")]
    [InlineData("immutable-tags", "registry.example.com/shop/web:latest@sha256:a")]
    [InlineData("image-digests", "registry.example.com/shop/web@sha256:a")]
    public void An_image_that_keeps_a_policy_is_not_found(string policy, string image) =>
        Assert.Empty(new JudgedPlane().With("prod/policies.yaml", PolicySet(Compared)).Rendering(OnWest, Pods.Of(image)).Findings(policy));

    [Fact]
    public void A_public_registry_that_is_listed_is_allowed() => Assert.Empty(
        new JudgedPlane().With("prod/policies.yaml", PolicySet("allowedRegistries: [registry.k8s.io]")).Rendering(OnWest, Pods.Of("registry.k8s.io/pause:3.9")).Findings("no-public-registries"));

    [Fact]
    public void Images_that_a_Zarf_package_carries_are_looked_at() => Assert.Equal(
        ["ZarfPackageConfig 'edge': image 'docker.io/library/nginx:1.27' comes from public registry 'docker.io'."],
        new JudgedPlane().Rendering("west", "kind: ZarfPackageConfig\nmetadata: {name: edge}\ncomponents: [{name: web, images: ['docker.io/library/nginx:1.27']}]\n", "zarf.yaml").Findings("no-public-registries"));

    [Fact]
    public void A_container_that_its_namespace_gives_defaults_needs_none_of_its_own()
    {
        const string Limits = "apiVersion: v1\nkind: LimitRange\nmetadata: {name: usual, namespace: shop}\nspec: {limits: [{type: Container, default: {memory: 1Gi}, defaultRequest: {cpu: 10m}}]}\n";
        var pods = Pods.With("{requests: {cpu: 100m, memory: 64Mi}, limits: {memory: 128Mi}}", "{}");

        Assert.Empty(new JudgedPlane().Rendering(OnWest, pods).Rendering(OnWest, Limits, "namespace.yaml").Findings("resource-limits"));
        Assert.Single(new JudgedPlane().Rendering(OnWest, pods).Rendering(OnEast, Limits, "namespace.yaml").Findings("resource-limits"));
    }

    [Theory]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata: {name: db, namespace: shop}\ndata: {password: aHVudGVyMg==}\n", 1)]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata: {name: db, namespace: shop}\nstringData: {password: 'ENC[AES256_GCM,data:x]'}\n", 0)]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata: {name: db, namespace: shop}\nstringData: {password: x}\nsops: {version: 3.9.0}\n", 0)]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata: {name: db, namespace: shop}\ntype: kubernetes.io/service-account-token\n", 0)]
    [InlineData("apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: Secret, metadata: {name: db}, stringData: {password: x}}]\n", 1)]
    [InlineData("{\"apiVersion\": \"v1\", \"kind\": \"Secret\", \"metadata\": {\"name\": \"db\"}, \"stringData\": {\"password\": \"x\"}}\n", 1)]
    [InlineData("# Comment\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\nkind:   \"Secret\"\napiVersion: v1\nmetadata: {name: db}\nstringData: {password: x}\n", 1)]
    public void A_Secret_with_values_that_everyone_can_read_is_found(string manifest, int findings)
    {
        var found = new JudgedPlane().Rendering(OnWest, manifest).Findings("no-plaintext-secrets");

        Assert.Equal(findings, found.Count);
        Assert.DoesNotContain(found, f => f.Contains("hunter2", StringComparison.Ordinal) || f.Contains("aHVudGVyMg", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", "egress: [{}]", "spec.egress[0] has no 'to', which allows traffic to everywhere")]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", "egress: [{ports: [{port: 53}]}]", "spec.egress[0] has no 'to', which allows traffic to everywhere")]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", "egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}]}]", "spec.egress[0] allows traffic to 0.0.0.0/0")]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", "egress: [{to: [{ipBlock: {cidr: '::/0'}}]}]", "spec.egress[0] allows traffic to ::/0")]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", "egress: [{to: [{namespaceSelector: {}}]}]", "spec.egress[0] allows traffic to every namespace")]
    [InlineData("cilium.io/v2", "CiliumNetworkPolicy", "egress: [{}]", "egress[0] is empty, which allows traffic to everywhere")]
    [InlineData("cilium.io/v2", "CiliumNetworkPolicy", "egress: [{toEntities: [world]}]", "egress[0] allows traffic to entity 'world'")]
    [InlineData("cilium.io/v2", "CiliumNetworkPolicy", "egress: [{toCIDRSet: [{cidr: 0.0.0.0/0}]}]", "egress[0] allows traffic to 0.0.0.0/0")]
    [InlineData("cilium.io/v2", "CiliumClusterwideNetworkPolicy", "egress: [{toFQDNs: [{matchPattern: '*'}]}]", "egress[0] allows traffic to every name")]
    public void Egress_to_everywhere_is_found(string version, string kind, string spec, string message) => Assert.Equal(
        [$"{kind} 'shop/open': {message}."], new JudgedPlane().Rendering(OnWest, NetworkPolicy(version, kind, spec)).Findings("no-wildcard-egress"));

    [Theory]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", "egress: [{to: [{namespaceSelector: {}, podSelector: {matchLabels: {k8s-app: kube-dns}}}]}]")]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", "egress: [{to: [{podSelector: {}}]}]")]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", "ingress: [{}]")]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", "policyTypes: [Egress]")]
    [InlineData("cilium.io/v2", "CiliumNetworkPolicy", "egress: [{toFQDNs: [{matchPattern: '*.example.com'}]}]")]
    public void Egress_to_named_peers_is_allowed(string version, string kind, string spec) =>
        Assert.Empty(new JudgedPlane().Rendering(OnWest, NetworkPolicy(version, kind, spec)).Findings("no-wildcard-egress"));

    private static string NetworkPolicy(string version, string kind, string spec) =>
        $"apiVersion: {version}\nkind: {kind}\nmetadata: {{name: open, namespace: shop}}\nspec: {{podSelector: {{}}, {spec}}}\n";
}
