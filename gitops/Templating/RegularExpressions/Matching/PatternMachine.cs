using LcncInfra.Templating.RegularExpressions.Programs;
using LcncInfra.Templating.RegularExpressions.Syntax;
using LcncInfra.Templating.RegularExpressions.Unicode;

namespace LcncInfra.Templating.RegularExpressions.Matching;

/// <summary>Finds matches of a pattern in one pass over the text: time grows with text times pattern, never faster.</summary>
/// <remarks>
/// It follows all ways at once and prefers them in the pattern's order, as Go's does, hence finds what a backtracking engine would.
/// One machine serves one caller at a time.
/// </remarks>
internal sealed class PatternMachine(PatternProgram program, int slots)
{
    // Well below a second of work; no template needs it, and one that would take hours must end.
    private const long MaxSteps = 20_000_000;

    private readonly PatternInstruction[] _steps = program.Steps;
    private readonly Stack<(int Step, int Slot, int Position)> _pending = [];
    private readonly int[] _current = new int[slots];
    private readonly int[] _best = new int[slots];
    private PatternThreads _running = new(program.Steps.Length, slots);
    private PatternThreads _next = new(program.Steps.Length, slots);
    private string _text = string.Empty;
    private long _work;

    /// <summary>Searches a text, in which the work is bounded as a whole.</summary>
    /// <exception cref="PatternLimitException">It is too much work; the machine must not be used again.</exception>
    public T Search<T>(string text, Func<PatternMachine, T> search)
    {
        _text = text;
        _work = 0;
        var result = search(this);

        // A machine that rests keeps no text in memory.
        _text = string.Empty;
        return result;
    }

    /// <summary>Finds the first match at or behind a position.</summary>
    /// <returns>Begin and end of the match and of each group (-1: none), or nothing if there is no match; overwritten by the next call.</returns>
    public ReadOnlySpan<int> Find(int position)
    {
        var isMatched = false;
        _running.Clear();
        while (true)
        {
            if (_running.Count == 0 && (isMatched || !SkipToCandidate(ref position)))
            {
                break;
            }

            if (!isMatched && (position == 0 || !program.IsAnchored))
            {
                _current.AsSpan().Fill(-1);
                _current[0] = position;
                Follow(_running, program.Start, position);
            }

            isMatched |= Step(position, out var width);
            (_running, _next) = (_next, _running);
            if (width == 0)
            {
                break;
            }

            position += width;
        }

        return isMatched ? _best : default;
    }

    /// <summary>Reads the code point at a position; -1 at the end. A byte that is no valid UTF-8 is U+FFFD.</summary>
    public static int RuneAt(string text, int position, out int width)
    {
        width = position < text.Length ? 1 : 0;
        if (width == 0)
        {
            return -1;
        }

        var c = text[position];
        if (!char.IsSurrogate(c))
        {
            return c;
        }

        if (char.IsHighSurrogate(c) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]))
        {
            width = 2;
            return char.ConvertToUtf32(c, text[position + 1]);
        }

        return GoUnicode.ReplacementRune;
    }

    private bool SkipToCandidate(ref int position)
    {
        if (program.IsAnchored)
        {
            return position == 0;
        }

        if (program.Prefix.Length == 0)
        {
            while (position < _text.Length && !program.CanBeginWith(_text[position]))
            {
                position++;
            }

            return true;
        }

        position = position > _text.Length ? -1 : _text.IndexOf(program.Prefix, position, StringComparison.Ordinal);
        return position >= 0;
    }

    /// <returns>Whether a thread matched; those behind it are dropped.</returns>
    private bool Step(int position, out int width)
    {
        var rune = RuneAt(_text, position, out width);
        var isMatched = false;
        CountWork(_running.Count);
        _next.Clear();
        for (var i = 0; i < _running.Count && !isMatched; i++)
        {
            var step = _steps[_running[i]];
            if (step.Kind == PatternInstructionKind.Match)
            {
                _running.Saved(i).CopyTo(_best);
                _best[1] = position;
                isMatched = true;
            }
            else if (step.Kind >= PatternInstructionKind.Literal && rune >= 0 && step.Matches(rune))
            {
                _running.Saved(i).CopyTo(_current);
                Follow(_next, step.Next, position + width);
            }
        }

        return isMatched;
    }

    /// <summary>Adds a step and all that follow from it without reading, in order of preference.</summary>
    private void Follow(PatternThreads threads, int first, int position)
    {
        _pending.Push((first, -1, 0));
        while (_pending.TryPop(out var item))
        {
            if (item.Slot >= 0)
            {
                _current[item.Slot] = item.Position;
                continue;
            }

            CountWork(1);
            if (threads.TryAdd(item.Step))
            {
                FollowStep(threads, item.Step, position);
            }
        }
    }

    private void CountWork(int steps)
    {
        _work += steps;
        if (_work > MaxSteps)
        {
            throw new PatternLimitException("more steps than a regular expression may take");
        }
    }

    private void FollowStep(PatternThreads threads, int at, int position)
    {
        var step = _steps[at];
        switch (step.Kind)
        {
            case PatternInstructionKind.Branch:
                _pending.Push((step.Argument, -1, 0));
                _pending.Push((step.Next, -1, 0));
                break;
            case PatternInstructionKind.Save when step.Argument < slots:
                _pending.Push((0, step.Argument, _current[step.Argument]));
                _current[step.Argument] = position;
                _pending.Push((step.Next, -1, 0));
                break;
            case PatternInstructionKind.Save:
                _pending.Push((step.Next, -1, 0));
                break;
            case PatternInstructionKind.Assert when Holds((PatternAssertion)step.Argument, position):
                _pending.Push((step.Next, -1, 0));
                break;
            default:
                _current.CopyTo(threads.Saved(threads.Count - 1));
                break;
        }
    }

    private bool Holds(PatternAssertion assertion, int position) => assertion switch
    {
        PatternAssertion.BeginText => position == 0,
        PatternAssertion.EndText => position == _text.Length,
        PatternAssertion.BeginLine => position == 0 || _text[position - 1] == '\n',
        PatternAssertion.EndLine => position == _text.Length || _text[position] == '\n',
        _ => IsWordBoundary(position) == (assertion == PatternAssertion.WordBoundary),
    };

    private bool IsWordBoundary(int position) =>
        (position > 0 && IsWord(_text[position - 1])) != (position < _text.Length && IsWord(_text[position]));

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
