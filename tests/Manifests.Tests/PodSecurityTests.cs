using LcncInfra.Manifests.Findings;

namespace LcncInfra.Manifests.Tests;

public sealed class PodSecurityTests
{
    private const string Containers = "template.spec.containers[0]";

    [Theory]
    [InlineData("runAsNonRoot: true", "runAsNonRoot: false", "spec.template.spec.securityContext.runAsNonRoot: pods must not run as root")]
    [InlineData("runAsNonRoot: true\n", "fsGroup: 1\n", $"spec.{Containers}.securityContext.runAsNonRoot: it must be true, here or for the whole pod")]
    [InlineData("runAsUser: 65532", "runAsUser: 0", "spec.template.spec.securityContext.runAsUser: pods must not run as user 0")]
    [InlineData("type: RuntimeDefault", "type: Unconfined", $"spec.{Containers}.securityContext.seccompProfile.type: it must be 'RuntimeDefault' or 'Localhost', here or for the whole pod")]
    [InlineData("seccompProfile: {type: RuntimeDefault}", "fsGroup: 1", $"spec.{Containers}.securityContext.seccompProfile.type: it must be 'RuntimeDefault' or 'Localhost', here or for the whole pod")]
    [InlineData("allowPrivilegeEscalation: false", "privileged: true", $"spec.{Containers}.securityContext.privileged: containers must not be privileged")]
    [InlineData("allowPrivilegeEscalation: false", "procMount: Default", $"spec.{Containers}.securityContext.allowPrivilegeEscalation: it must be false")]
    [InlineData("drop: [ALL]", "drop: [CHOWN]", $"spec.{Containers}.securityContext.capabilities.drop: 'ALL' capabilities must be dropped")]
    [InlineData("drop: [ALL]", "drop: [ALL], add: [NET_BIND_SERVICE, SYS_TIME]", $"spec.{Containers}.securityContext.capabilities.add: capability 'SYS_TIME' must not be added")]
    [InlineData("allowPrivilegeEscalation: false", "allowPrivilegeEscalation: false\n            procMount: Unmasked", $"spec.{Containers}.securityContext.procMount: /proc must be mounted as by default")]
    [InlineData("serviceAccountName: web", "serviceAccountName: web\n      hostPID: true", "spec.template.spec.hostPID: pods must not use namespaces of the host")]
    [InlineData("containerPort: 8080", "containerPort: 8080, hostPort: 80", $"spec.{Containers}.ports: ports of the host must not be used")]
    [InlineData("persistentVolumeClaim: {claimName: web-data}", "hostPath: {path: /}", "spec.template.spec.volumes[0].hostPath: volumes of type 'hostPath' are not allowed")]
    [InlineData("runAsUser: 65532", "sysctls: [{name: kernel.msgmax, value: '1'}]", "spec.template.spec.securityContext.sysctls: only safe sysctls are allowed")]
    [InlineData("runAsUser: 65532", "seLinuxOptions: {role: admin}", "spec.template.spec.securityContext.seLinuxOptions: SELinux user, role and foreign types must not be set")]
    [InlineData("runAsUser: 65532", "appArmorProfile: {type: Unconfined}", "spec.template.spec.securityContext.appArmorProfile.type: the AppArmor profile must be 'RuntimeDefault' or 'Localhost'")]
    [InlineData("runAsUser: 65532", "windowsOptions: {hostProcess: true}", "spec.template.spec.securityContext.windowsOptions.hostProcess: pods must not run as a process of the host")]
    public void A_pod_that_breaks_the_level_is_found(string good, string bad, string finding) =>
        Assert.Contains($"Deployment 'web' {finding}", Sets.Findings(Sets.With(Sets.Sound, good, bad)));

    [Theory]
    [InlineData("batch/v1", "Job", "template:")]
    [InlineData("batch/v1", "CronJob", "jobTemplate:\n    spec:\n     template:")]
    [InlineData("apps/v1", "StatefulSet", "template:")]
    [InlineData("apps/v1", "DaemonSet", "template:")]
    [InlineData("argoproj.io/v1alpha1", "Rollout", "template:")]
    [InlineData("keda.sh/v1alpha1", "ScaledJob", "jobTargetRef:\n     template:")]
    public void Pods_of_every_owner_are_looked_at(string version, string kind, string place)
    {
        var text = $"apiVersion: {version}\nkind: {kind}\nmetadata: {{name: x}}\nspec:\n  {place}\n        spec:\n          containers: [{{name: x}}]\n";

        Assert.Equal(4, ManifestChecker.Check(Sets.Read(text)).Count(f => f.Rule == ManifestRule.PodSecurity));
    }

    [Fact]
    public void Windows_pods_are_excused_from_what_Windows_does_not_know() => Assert.DoesNotContain(
        ManifestChecker.Check(Sets.Read("apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {os: {name: windows}, containers: [{name: x}]}\n")),
        f => f.Rule == ManifestRule.PodSecurity);

    [Fact]
    public void Containers_that_run_before_are_looked_at_too() => Assert.Contains(
        Sets.Findings(Sets.With(Sets.Sound, "containers:", "initContainers: [{name: first}]\n      containers:")),
        f => f.Contains("initContainers[0].securityContext.allowPrivilegeEscalation", StringComparison.Ordinal));
}
