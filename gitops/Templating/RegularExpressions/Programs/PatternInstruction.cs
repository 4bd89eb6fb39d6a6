using LcncInfra.Templating.RegularExpressions.Syntax;

namespace LcncInfra.Templating.RegularExpressions.Programs;

/// <summary>One step of a compiled pattern.</summary>
/// <param name="Kind">What the step does.</param>
/// <param name="Next">The step after it.</param>
/// <param name="Argument">The other step, the code point, the slot of a group or the assertion, by <paramref name="Kind"/>.</param>
/// <param name="Characters">The class that a <see cref="PatternInstructionKind.Class"/> matches.</param>
internal readonly record struct PatternInstruction(PatternInstructionKind Kind, int Next, int Argument, CharClass? Characters)
{
    /// <summary>Whether a step that reads one code point takes this one.</summary>
    public bool Matches(int rune) => Kind switch
    {
        PatternInstructionKind.Literal => rune == Argument,
        PatternInstructionKind.Any => true,
        PatternInstructionKind.AnyButNewline => rune != '\n',
        _ => Characters?.Contains(rune) ?? false,
    };
}
