using System.Text.Json;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.Validate;

public sealed class ValidateCommandTests
{
    [Fact]
    public void A_valid_control_plane_has_one_line_per_environment()
    {
        var run = CommandRun.Of("validate", CommandRun.Example);

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        Assert.Equal(["dev: valid", "prod: valid", "qa: valid"], run.Out.TrimEnd().Split('\n').Select(line => string.Join(':', line.Split(':')[..2])));
    }

    [Fact]
    public void Findings_of_every_stage_are_reported_and_nothing_is_written()
    {
        using var plane = new SmallControlPlane();
        plane.Write("main/namespace.yaml", File.ReadAllText(plane.Of("main/namespace.yaml")).Replace("{{ .Namespace }}", "{{ .ConfigData.NOPE }}", StringComparison.Ordinal));
        var before = Directory.GetFiles(plane.Path, "*", SearchOption.AllDirectories).Length;

        var run = CommandRun.Of("validate", plane.Path, "-e", "dev");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("error LC4005", run.Error, StringComparison.Ordinal);
        Assert.Contains("warning LC2005", run.Error, StringComparison.Ordinal);
        Assert.Equal("dev: not valid: 1 error, 1 warning\n", run.Out);
        Assert.Equal(before, Directory.GetFiles(plane.Path, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void Warnings_can_be_errors()
    {
        using var plane = new SmallControlPlane();

        Assert.Equal(ExitCode.Done, CommandRun.Of("validate", plane.Path, "-e", "dev").Code);
        Assert.Equal(ExitCode.WrongInput, CommandRun.Of("validate", plane.Path, "-e", "dev", "--warnings-as-errors").Code);
    }

    [Fact]
    public void The_JSON_document_fits_its_schema()
    {
        var json = CommandRun.Of("validate", CommandRun.Example, "-e", "dev", "--format", "json").Json("validate");

        Assert.True(json.GetProperty("valid").GetBoolean());
        Assert.Equal(11, json.GetProperty("environments")[0].GetProperty("assignments").GetInt32());
    }

    [Fact]
    public void Sarif_and_annotations_hold_nothing_but_findings()
    {
        using var plane = new SmallControlPlane();

        var sarif = JsonDocument.Parse(CommandRun.Of("validate", plane.Path, "-e", "dev", "--format", "sarif").Out).RootElement;
        var github = CommandRun.Of("validate", plane.Path, "-e", "dev", "--format", "github").Out;

        Assert.Equal(["LC2006", "LC2005"], sarif.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("ruleId").GetString()));
        Assert.All(github.TrimEnd().Split('\n'), line => Assert.Matches("^::(warning|notice) .*title=LC", line));
    }
}
