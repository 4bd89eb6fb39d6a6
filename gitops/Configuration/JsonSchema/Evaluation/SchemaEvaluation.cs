using LcncInfra.Configuration.JsonSchema.Compilation;
using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Evaluation;

/// <summary>Holds one value against one schema, in the order in which gojsonschema looks at it.</summary>
/// <remarks>Steps and depth are bounded, since references can lead in circles or multiply without end.</remarks>
internal sealed class SchemaEvaluation(SchemaConformance conformance)
{
    private const int MaxDepth = 4 * JsonReader.MaxDepth;
    private const int MaxSteps = 2_000_000;

    private int _depth;
    private int _steps;

    /// <summary>Whom to follow where gojsonschema and the drafts differ.</summary>
    public SchemaConformance Conformance => conformance;

    /// <summary>Why the evaluation was given up; <see langword="null"/> if it was not.</summary>
    public string? Failure { get; private set; }

    /// <summary>Gives up: nothing found so far counts.</summary>
    public void Fail(string reason) => Failure ??= reason;

    /// <summary>Looks at a value and adds what is wrong to its outcome.</summary>
    public void Evaluate(SchemaNode schema, in Subject subject)
    {
        if (Failure is not null || Resolve(schema) is not { } node)
        {
            return;
        }

        if (node.Always is { } always)
        {
            if (!always)
            {
                subject.Violate(SchemaViolationKind.Never, "False always fails validation");
            }

            return;
        }

        if (++_depth > MaxDepth || ++_steps > MaxSteps)
        {
            Fail("The schema refers to itself without end, or is too large to be checked");
        }
        else if (TypeCheck.Passes(node, subject))
        {
            EvaluateKeywords(node, subject);
            subject.Outcome.Credit();
        }

        _depth--;
    }

    /// <summary>Looks at a value apart: what is wrong is not yet held against it.</summary>
    public Outcome Try(SchemaNode schema, in Subject subject)
    {
        var apart = subject.Apart();
        Evaluate(schema, apart);
        return apart.Outcome;
    }

    private void EvaluateKeywords(SchemaNode node, in Subject subject)
    {
        CombinationChecks.Check(this, node, subject);
        switch (subject.Value)
        {
            case JsonNumber number:
                NumberChecks.Check(this, node, subject, number);
                LiteralChecks.Check(this, node, subject);
                break;
            case object?[] items:
                ArrayChecks.Check(this, node, subject, items);
                LiteralChecks.Check(this, node, subject);
                break;
            case JsonObject members:
                ObjectChecks.Check(this, node, subject, members);
                LiteralChecks.Check(this, node, subject);
                ObjectChecks.CheckProperties(this, node, subject, members);
                break;
            case string text:
                LiteralChecks.Check(this, node, subject);
                StringChecks.Check(node, subject, text);
                break;
            default:
                LiteralChecks.Check(this, node, subject);
                break;
        }
    }

    private SchemaNode? Resolve(SchemaNode schema)
    {
        var node = schema;
        for (var hops = 0; node.Reference is { } next; hops++)
        {
            if (hops > MaxDepth)
            {
                Fail("A $ref of the schema leads back to itself");
                return null;
            }

            node = next;
        }

        return node;
    }
}
