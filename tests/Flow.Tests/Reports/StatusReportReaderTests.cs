using System.Text;
using LcncInfra.Flow.Reports;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Flow.Tests.Reports;

public sealed class StatusReportReaderTests
{
    private const string Digest = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

    [Fact]
    public void Reports_are_read()
    {
        var reports = Read($$"""[{"cluster":"a","rendering":"{{Digest}}","state":"Synced","since":"2026-11-02T10:00:00+01:00","workload":null}]""").Reports;
        Assert.NotNull(reports);
        var report = Assert.Single(reports);
        Assert.Equal(("a", "", "Synced", new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero)), (report.Cluster, report.Workload, report.State, report.Since));
    }

    [Theory]
    [InlineData("{}", "it is not a list")]
    [InlineData("[", "not JSON")]
    [InlineData("[1]", "entry 0 is not an object")]
    [InlineData("""[{"rendering":"D","state":"s","since":"2026-11-02"}]""", "entry 0 has no 'cluster'")]
    [InlineData("""[{"cluster":"a","rendering":"abc","state":"s","since":"2026-11-02"}]""", "'rendering' of entry 0 is no digest")]
    [InlineData("""[{"cluster":"a","rendering":"D","state":"s","since":"yesterday"}]""", "'since' of entry 0 is no time")]
    [InlineData("""[{"cluster":"a","rendering":"D","state":1,"since":"2026-11-02"}]""", "'state' of entry 0 is not text")]
    [InlineData("""[{"cluster":"a","rendering":"D","state":"s","since":"2026-11-02","sicne":""}]""", "has a field 'sicne'")]
    public void One_wrong_entry_refuses_all(string json, string part)
    {
        var (reports, finding) = Read(json.Replace("\"D\"", $"\"{Digest}\"", StringComparison.Ordinal));
        Assert.Null(reports);
        Assert.Equal("LC9121", finding?.Code);
        Assert.Contains(part, finding?.Message, StringComparison.Ordinal);
    }

    private static (Model.Collections.ValueList<StatusReport>? Reports, Diagnostic? Finding) Read(string json)
    {
        var diagnostics = new DiagnosticBag();
        return (StatusReportReader.Read(Encoding.UTF8.GetBytes(json), "status.json", diagnostics), diagnostics.InOrder() is [var first, ..] ? first : null);
    }
}
