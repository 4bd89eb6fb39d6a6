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

    // For each ASCII character whether a match can begin with it; empty if a match can be empty or depends on what is around it.
    private readonly bool[] _beginnings = FindBeginnings(Steps, Start);

    /// <summary>Whether a match can begin with a character; true if that is not known.</summary>
    public bool CanBeginWith(char c) => c >= _beginnings.Length || _beginnings[c];

    private static bool[] FindBeginnings(PatternInstruction[] steps, int start)
    {
        var beginnings = new bool[128];
        var seen = new HashSet<int>();
        var pending = new Stack<int>([start]);
        while (pending.TryPop(out var at))
        {
            if (!seen.Add(at))
            {
                continue;
            }

            switch (steps[at].Kind)
            {
                case PatternInstructionKind.Match or PatternInstructionKind.Assert:
                    return [];
                case PatternInstructionKind.Branch:
                    pending.Push(steps[at].Next);
                    pending.Push(steps[at].Argument);
                    break;
                case PatternInstructionKind.Save:
                    pending.Push(steps[at].Next);
                    break;
                default:
                    AddBeginnings(beginnings, steps[at]);
                    break;
            }
        }

        return beginnings;
    }

    private static void AddBeginnings(bool[] beginnings, PatternInstruction step)
    {
        for (var c = 0; c < beginnings.Length; c++)
        {
            beginnings[c] |= step.Matches(c);
        }
    }

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
