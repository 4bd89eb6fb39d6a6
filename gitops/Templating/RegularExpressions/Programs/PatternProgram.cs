using System.Text;
using LcncInfra.Templating.RegularExpressions.Syntax;
using LcncInfra.Templating.RegularExpressions.Unicode;

namespace LcncInfra.Templating.RegularExpressions.Programs;

/// <summary>A compiled pattern.</summary>
/// <param name="Steps">The steps.</param>
/// <param name="Start">The first step.</param>
internal sealed record PatternProgram(PatternInstruction[] Steps, int Start)
{
    /// <summary>The text that every match begins with; empty if there is none.</summary>
    public string Prefix { get; } = FindPrefix(Steps, Start);

    /// <summary>Whether a match can only begin where the text begins.</summary>
    public bool IsAnchored { get; } = FindAnchor(Steps, Start);

    private static string FindPrefix(PatternInstruction[] steps, int at)
    {
        var prefix = new StringBuilder();
        while (true)
        {
            var step = steps[at];
            if (step.Kind == PatternInstructionKind.Literal && step.Argument is not (GoUnicode.ReplacementRune or (>= 0xD800 and <= 0xDFFF)))
            {
                prefix.Append(char.ConvertFromUtf32(step.Argument));
            }
            else if (step.Kind != PatternInstructionKind.Save)
            {
                return prefix.ToString();
            }

            at = step.Next;
        }
    }

    private static bool FindAnchor(PatternInstruction[] steps, int at)
    {
        while (steps[at].Kind is PatternInstructionKind.Save or PatternInstructionKind.Assert)
        {
            if (steps[at].Kind == PatternInstructionKind.Assert && steps[at].Argument == (int)PatternAssertion.BeginText)
            {
                return true;
            }

            at = steps[at].Next;
        }

        return false;
    }
}
