using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Cli.Locking;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Tests.Locking;

public sealed class SourceLockTests
{
    private static readonly string A = new('a', 40);
    private static readonly string B = new('b', 40);

    private static readonly LockedSource[] Pins =
    [
        new(LockedSourceKind.Manifests, "https://example.com/app", "dev", A),
        new(LockedSourceKind.ControlPlane, ".", "main", A),
        new(LockedSourceKind.Environment, "https://example.com/cp", "dev", A),
        new(LockedSourceKind.BaseRepo, "https://example.com/cp", "main", B),
        new(LockedSourceKind.Workload, "https://example.com/app", "feature/a+b", B),
        new(LockedSourceKind.Chart, "https://example.com/charts", "nats@1.2.8", $"sha256:{A}{A[..24]}"),
    ];

    [Fact]
    public void A_lock_is_text_that_differs_by_the_lines_that_changed()
    {
        Assert.Equal(
            $$"""
            {
              "version": 1,
              "release": "{{SourceLock.Of(Pins).Release}}",
              "sources": [
                {
                  "kind": "ControlPlane",
                  "repo": ".",
                  "ref": "main",
                  "commit": "{{A}}"
                },
                {
                  "kind": "Environment",
                  "repo": "https://example.com/cp",
                  "ref": "dev",
                  "commit": "{{A}}"
                },
                {
                  "kind": "BaseRepo",
                  "repo": "https://example.com/cp",
                  "ref": "main",
                  "commit": "{{B}}"
                },
                {
                  "kind": "Workload",
                  "repo": "https://example.com/app",
                  "ref": "feature/a+b",
                  "commit": "{{B}}"
                },
                {
                  "kind": "Manifests",
                  "repo": "https://example.com/app",
                  "ref": "dev",
                  "commit": "{{A}}"
                },
                {
                  "kind": "Chart",
                  "repo": "https://example.com/charts",
                  "ref": "nats@1.2.8",
                  "digest": "sha256:{{A}}{{A[..24]}}"
                }
              ]
            }

            """,
            Encoding.UTF8.GetString(SourceLockWriter.Write(SourceLock.Of(Pins))),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void What_is_written_is_read_back_in_whatever_order_it_was_found() =>
        Prop.ForAll(Gen.Shuffle(Pins).ToArbitrary(), pins =>
        {
            var diagnostics = new DiagnosticBag();
            var read = SourceLockReader.Read(SourceLockWriter.Write(SourceLock.Of(pins)), "lcnc.lock", diagnostics);
            return diagnostics.Count == 0 && read == SourceLock.Of(Pins);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(LockedSourceKind.ControlPlane, false)]
    [InlineData(LockedSourceKind.Environment, false)]
    [InlineData(LockedSourceKind.BaseRepo, true)]
    [InlineData(LockedSourceKind.Workload, true)]
    [InlineData(LockedSourceKind.Manifests, true)]
    [InlineData(LockedSourceKind.Chart, true)]
    internal void A_release_is_free_of_environments(LockedSourceKind kind, bool counts)
    {
        var moved = Pins.Select(p => p.Kind == kind ? p with { Revision = new string('c', 40) } : p);

        Assert.Equal(counts, SourceLock.Of(moved).Release != SourceLock.Of(Pins).Release);
    }

    [Theory]
    [InlineData("", "LC7201")]
    [InlineData("null", "LC7201")]
    [InlineData("[]", "LC7201")]
    [InlineData("{}", "LC7201")]
    [InlineData("{\"version\":2,\"release\":\"x\",\"sources\":[]}", "LC7201")]
    [InlineData("{\"version\":1,\"release\":\"x\",\"sources\":{}}", "LC7201")]
    [InlineData("{\"version\":1,\"release\":\"x\",\"sources\":[],\"extra\":1}", "LC7201")]
    [InlineData("{\"version\":1,\"release\":\"x\",\"release\":\"y\",\"sources\":[]}", "LC7201")]
    [InlineData("{\"version\":1,\"release\":1,\"sources\":[]}", "LC7201")]
    [InlineData("{\"version\":1,\"release\":\"x\",\"sources\":[1]}", "LC7201")]
    [InlineData("{\"version\":1,\"release\":\"x\",\"sources\":[{\"kind\":\"3\",\"repo\":\"r\",\"ref\":\"m\",\"commit\":\"c\"}]}", "LC7201")]
    [InlineData("{\"version\":1,\"release\":\"x\",\"sources\":[{\"kind\":\"Workload\",\"repo\":\"r\",\"ref\":\"m\",\"commit\":\"c\"}]}", "LC7201")]
    [InlineData("<<<<<<< HEAD\n{}", "LC7201")]
    [InlineData("{\"version\":1,\"release\":\"x\",\"sources\":[]}", "LC7202")]
    public void A_lock_that_the_writer_did_not_write_is_refused(string text, string code)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(SourceLockReader.Read(Encoding.UTF8.GetBytes(text), "lcnc.lock", diagnostics));
        Assert.Equal(code, Assert.Single(diagnostics.InOrder()).Code);
    }

    [Fact]
    public void A_pin_changed_by_hand_is_noticed()
    {
        var text = Encoding.UTF8.GetString(SourceLockWriter.Write(SourceLock.Of(Pins))).Replace(B, new string('d', 40), StringComparison.Ordinal);
        var diagnostics = new DiagnosticBag();

        Assert.Null(SourceLockReader.Read(Encoding.UTF8.GetBytes(text), "lcnc.lock", diagnostics));
        Assert.Equal("LC7202", Assert.Single(diagnostics.InOrder()).Code);
    }
}
