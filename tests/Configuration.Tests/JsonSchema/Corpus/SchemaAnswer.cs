using System.Text.Json.Serialization;
using LcncInfra.Configuration.JsonSchema;

namespace LcncInfra.Configuration.Tests.JsonSchema.Corpus;

/// <summary>What a validator says: why it could not answer, or what is wrong with the instance.</summary>
internal sealed record SchemaAnswer
{
    [JsonPropertyName("failure")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string Failure { get; init; } = "";

    [JsonPropertyName("errors")]
    public string[] Errors { get; init; } = [];

    /// <summary>Whether Go gives the errors in another order each time.</summary>
    [JsonPropertyName("unordered")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Unordered { get; init; }

    /// <summary>Our answer.</summary>
    public static SchemaAnswer Ours(SchemaQuestion question)
    {
        var draft = question.Draft == 0 ? SchemaDraft.Hybrid : (SchemaDraft)question.Draft;
        var schema = CompiledSchema.Compile(question.Schema, new SchemaOptions { DefaultDraft = draft });
        var result = schema.Validate(SchemaInstance.Parse(question.Instance));
        return new SchemaAnswer { Failure = result.Failure ?? "", Errors = [.. result.Violations.Select(v => v.ToString())] };
    }

    /// <summary>Whether both say the same, in the same order where Go has one.</summary>
    public bool Agrees(SchemaAnswer other)
    {
        var sort = Unordered || other.Unordered;
        return Failure == other.Failure && Listed(Errors, sort).SequenceEqual(Listed(other.Errors, sort), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public override string ToString() => Failure.Length > 0 ? Failure : $"[{string.Join(" | ", Errors)}]";

    private static IEnumerable<string> Listed(string[] errors, bool sort) => sort ? errors.Order(StringComparer.Ordinal) : errors;
}
