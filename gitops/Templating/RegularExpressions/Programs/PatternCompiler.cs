using LcncInfra.Templating.RegularExpressions.Syntax;

namespace LcncInfra.Templating.RegularExpressions.Programs;

/// <summary>Turns a simplified pattern into steps, from its end to its beginning.</summary>
internal sealed class PatternCompiler
{
    private readonly List<PatternInstruction> _steps = [];

    /// <summary>Compiles a whole pattern.</summary>
    public static PatternProgram Compile(PatternNode node)
    {
        var compiler = new PatternCompiler();
        var match = compiler.Add(PatternInstructionKind.Match, 0);
        var start = compiler.Emit(PatternSimplifier.Simplify(node), match);
        return new PatternProgram([.. compiler._steps], start);
    }

    /// <returns>The step at which the part begins.</returns>
    private int Emit(PatternNode node, int next) => node switch
    {
        PatternNode.Literal literal => Add(PatternInstructionKind.Literal, next, literal.Rune),
        PatternNode.Class characters => AddClass(characters.Characters, next),
        PatternNode.Any any => Add(any.MatchesNewline ? PatternInstructionKind.Any : PatternInstructionKind.AnyButNewline, next),
        PatternNode.Assert assertion => Add(PatternInstructionKind.Assert, next, (int)assertion.Assertion),
        PatternNode.Capture capture => EmitCapture(capture, next),
        PatternNode.Sequence sequence => EmitSequence(sequence, next),
        PatternNode.Choice choice => EmitChoice(choice, next),
        PatternNode.Repeat repeat => EmitRepeat(repeat, next),
        _ => next,
    };

    private int EmitCapture(PatternNode.Capture capture, int next)
    {
        var end = Add(PatternInstructionKind.Save, next, (2 * capture.Index) + 1);
        return Add(PatternInstructionKind.Save, Emit(capture.Content, end), 2 * capture.Index);
    }

    private int EmitSequence(PatternNode.Sequence sequence, int next)
    {
        for (var i = sequence.Parts.Count - 1; i >= 0; i--)
        {
            next = Emit(sequence.Parts[i], next);
        }

        return next;
    }

    private int EmitChoice(PatternNode.Choice choice, int next)
    {
        var rest = Emit(choice.Parts[^1], next);
        for (var i = choice.Parts.Count - 2; i >= 0; i--)
        {
            rest = Add(PatternInstructionKind.Branch, Emit(choice.Parts[i], next), rest);
        }

        return rest;
    }

    private int EmitRepeat(PatternNode.Repeat repeat, int next)
    {
        if (repeat.Max == 1)
        {
            return Branch(Emit(repeat.Content, next), next, repeat.IsGreedy);
        }

        var loop = Add(PatternInstructionKind.Branch, 0);
        var body = Emit(repeat.Content, loop);
        _steps[loop] = BranchStep(body, next, repeat.IsGreedy);
        if (repeat.Min == 1)
        {
            return body;
        }

        // What can match the empty text is repeated as (x+)?, or the wrong match would be preferred.
        return IsNullable(repeat.Content) ? Branch(body, next, repeat.IsGreedy) : loop;
    }

    private static bool IsNullable(PatternNode node) => node switch
    {
        PatternNode.Literal or PatternNode.Class or PatternNode.Any => false,
        PatternNode.Capture capture => IsNullable(capture.Content),
        PatternNode.Sequence sequence => sequence.Parts.All(IsNullable),
        PatternNode.Choice choice => choice.Parts.Any(IsNullable),
        PatternNode.Repeat { Min: 1 } repeat => IsNullable(repeat.Content),
        _ => true,
    };

    private static PatternInstruction BranchStep(int body, int next, bool isGreedy) =>
        new(PatternInstructionKind.Branch, isGreedy ? body : next, isGreedy ? next : body, null);

    private int Branch(int body, int next, bool isGreedy)
    {
        _steps.Add(BranchStep(body, next, isGreedy));
        return _steps.Count - 1;
    }

    private int AddClass(CharClass characters, int next)
    {
        _steps.Add(new PatternInstruction(PatternInstructionKind.Class, next, 0, characters));
        return _steps.Count - 1;
    }

    private int Add(PatternInstructionKind kind, int next, int argument = 0)
    {
        _steps.Add(new PatternInstruction(kind, next, argument, null));
        return _steps.Count - 1;
    }
}
