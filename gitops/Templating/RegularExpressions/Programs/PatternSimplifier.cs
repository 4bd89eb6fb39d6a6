using LcncInfra.Templating.RegularExpressions.Syntax;

namespace LcncInfra.Templating.RegularExpressions.Programs;

/// <summary>Rewrites counted repetitions as <c>*</c>, <c>+</c>, <c>?</c> and copies, as Go does: it decides which match is preferred.</summary>
internal static class PatternSimplifier
{
    private const int Unbounded = -1;

    /// <summary>The same pattern, whose repetitions are only <c>*</c>, <c>+</c> and <c>?</c>.</summary>
    public static PatternNode Simplify(PatternNode node) => node switch
    {
        PatternNode.Capture capture => new PatternNode.Capture(capture.Index, Simplify(capture.Content)),
        PatternNode.Sequence sequence => new PatternNode.Sequence([.. sequence.Parts.Select(Simplify)]),
        PatternNode.Choice choice => new PatternNode.Choice([.. choice.Parts.Select(Simplify)]),
        PatternNode.Repeat { Min: 0, Max: 0 } => new PatternNode.Empty(),
        PatternNode.Repeat repeat => Expand(repeat, Simplify(repeat.Content)),
        _ => node,
    };

    private static PatternNode Expand(PatternNode.Repeat repeat, PatternNode content)
    {
        var (_, min, max, isGreedy) = repeat;
        if (max == Unbounded)
        {
            return min < 2
                ? Repeat(content, min, Unbounded, isGreedy)
                : new PatternNode.Sequence([.. Enumerable.Repeat(content, min - 1), Repeat(content, 1, Unbounded, isGreedy)]);
        }

        if (max == 1)
        {
            return min == 1 ? content : Repeat(content, 0, 1, isGreedy);
        }

        var copies = Enumerable.Repeat(content, min);
        return max == min ? new PatternNode.Sequence([.. copies])
            : min == 0 ? Optional(content, max, isGreedy)
            : new PatternNode.Sequence([.. copies, Optional(content, max - min, isGreedy)]);
    }

    /// <summary><c>(x(x(x)?)?)?</c>: up to <paramref name="count"/> copies.</summary>
    private static PatternNode Optional(PatternNode content, int count, bool isGreedy)
    {
        var optional = Repeat(content, 0, 1, isGreedy);
        for (var i = 1; i < count; i++)
        {
            optional = Repeat(new PatternNode.Sequence([content, optional]), 0, 1, isGreedy);
        }

        return optional;
    }

    private static PatternNode Repeat(PatternNode content, int min, int max, bool isGreedy) => content switch
    {
        PatternNode.Empty => content,
        PatternNode.Repeat inner when inner.Min == min && inner.Max == max && inner.IsGreedy == isGreedy => content,
        _ => new PatternNode.Repeat(content, min, max, isGreedy),
    };
}
