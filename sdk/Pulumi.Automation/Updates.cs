using System.Collections.Immutable;
using Pulumi.Automation.Events;

namespace Pulumi.Automation;

public enum OperationType
{
    Unknown = -1,
    Same,
    Create,
    Update,
    Delete,
    Replace,
    CreateReplacement,
    DeleteReplaced,
    Read,
    ReadReplacement,
    Refresh,
    ReadDiscard,
    DiscardReplaced,
    RemovePendingReplace,
    Import,
    ImportReplacement,
}

public class UpdateOptions
{
    public int? Parallel { get; set; }

    public string? Message { get; set; }

    public List<string>? Target { get; set; }

    public List<string>? PolicyPacks { get; set; }

    public List<string>? PolicyPackConfigs { get; set; }

    public Action<string>? OnStandardOutput { get; set; }

    public Action<string>? OnStandardError { get; set; }

    public Action<EngineEvent>? OnEvent { get; set; }

    public string? Color { get; set; }
}

public sealed class UpOptions : UpdateOptions
{
    public bool? ExpectNoChanges { get; set; }

    public bool? Diff { get; set; }

    public string? Plan { get; set; }

    public bool? ShowSecrets { get; set; }

    public bool? Refresh { get; set; }
}

public sealed class PreviewOptions : UpdateOptions
{
    public bool? ExpectNoChanges { get; set; }

    public bool? Diff { get; set; }

    public string? Plan { get; set; }

    public bool? Refresh { get; set; }
}

public sealed class RefreshOptions : UpdateOptions
{
    public bool? ExpectNoChanges { get; set; }

    public bool? PreviewOnly { get; set; }

    public bool? ShowSecrets { get; set; }
}

public class UpdateResult
{
    internal UpdateResult(string standardOutput, string standardError)
    {
        StandardOutput = standardOutput;
        StandardError = standardError;
    }

    public string StandardOutput { get; }

    public string StandardError { get; }
}

public sealed class UpResult : UpdateResult
{
    internal UpResult(string standardOutput, string standardError, IImmutableDictionary<string, OutputValue> outputs)
        : base(standardOutput, standardError) => Outputs = outputs;

    public IImmutableDictionary<string, OutputValue> Outputs { get; }
}

public class PreviewResult
{
    internal PreviewResult(string standardOutput, string standardError, IImmutableDictionary<OperationType, int> changeSummary)
    {
        StandardOutput = standardOutput;
        StandardError = standardError;
        ChangeSummary = changeSummary;
    }

    public string StandardOutput { get; }

    public string StandardError { get; }

    public IImmutableDictionary<OperationType, int> ChangeSummary { get; }
}
