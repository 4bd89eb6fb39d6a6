using LcncInfra.Templating.RegularExpressions.Matching;
using LcncInfra.Templating.RegularExpressions.Programs;
using LcncInfra.Templating.RegularExpressions.Syntax;

namespace LcncInfra.Templating.RegularExpressions;

/// <summary>A compiled regular expression of Go's package <c>regexp</c>; safe to use by many at once.</summary>
/// <remarks>Every search throws a <see cref="PatternLimitException"/> instead of taking long, which takes a large text or pattern.</remarks>
public sealed class GoRegex
{
    private readonly PatternProgram _program;
    private readonly IReadOnlyList<string?> _groupNames;
    private PatternMachine? _idle;
    private PatternMachine? _idleWithGroups;

    private GoRegex(PatternProgram program, IReadOnlyList<string?> groupNames)
    {
        _program = program;
        _groupNames = groupNames;
    }

    /// <summary>Compiles a pattern.</summary>
    /// <exception cref="PatternSyntaxException">The pattern is wrong; the message is Go's.</exception>
    public static GoRegex Compile(string pattern)
    {
        var (node, groupNames) = PatternParser.Parse(pattern);
        return new GoRegex(PatternCompiler.Compile(node), groupNames);
    }

    /// <summary>Whether the text has a match.</summary>
    public bool IsMatch(string text) => Run(text, machine => !machine.Find(0).IsEmpty);

    /// <summary>The text of the first match; empty if there is none.</summary>
    public string Find(string text) => Run(text, machine =>
        machine.Find(0) is { IsEmpty: false } match ? text[match[0]..match[1]] : string.Empty);

    /// <summary>Begin and end of the first matches, at most <paramref name="limit"/> of them; all if that is negative.</summary>
    public IReadOnlyList<(int Start, int End)> FindAll(string text, int limit) => Run(text, machine => FindAll(machine, text, limit));

    /// <summary>Replaces all matches by what <paramref name="replacement"/> writes for each.</summary>
    internal string Replace(string text, PatternReplacement replacement) => replacement.UsesGroups
        ? RunWithGroups(text, machine => Replace(machine, text, replacement))
        : Run(text, machine => Replace(machine, text, replacement));

    /// <summary>The parts of the text between matches, at most <paramref name="limit"/> of them; null for a limit of 0.</summary>
    public IReadOnlyList<string>? Split(string text, int limit, bool isEmptyPattern)
    {
        if (limit == 0)
        {
            return null;
        }

        if (!isEmptyPattern && text.Length == 0)
        {
            return [string.Empty];
        }

        List<string> parts = [];
        var (begin, end) = (0, 0);
        foreach (var match in FindAll(text, limit))
        {
            if (limit > 0 && parts.Count == limit - 1)
            {
                break;
            }

            end = match.Start;
            if (match.End != 0)
            {
                parts.Add(text[begin..end]);
            }

            begin = match.End;
        }

        if (end != text.Length)
        {
            parts.Add(text[begin..]);
        }

        return parts;
    }

    private string Replace(PatternMachine machine, string text, PatternReplacement replacement)
    {
        replacement.Start(text, _groupNames);
        var (last, position) = (0, 0);
        while (position <= text.Length)
        {
            var match = machine.Find(position);
            if (match.IsEmpty)
            {
                break;
            }

            replacement.AppendText(last, match[0]);
            if (match[1] > last || match[0] == 0)
            {
                replacement.AppendMatch(match);
            }

            last = match[1];
            PatternMachine.RuneAt(text, position, out var width);
            position = Math.Max(last, position + Math.Max(width, 1));
        }

        replacement.AppendText(last, text.Length);
        return replacement.Finish();
    }

    private static List<(int Start, int End)> FindAll(PatternMachine machine, string text, int limit)
    {
        List<(int Start, int End)> matches = [];
        var (position, lastEnd) = (0, -1);
        while ((limit < 0 || matches.Count < limit) && position <= text.Length)
        {
            var match = machine.Find(position);
            if (match.IsEmpty)
            {
                break;
            }

            // An empty match right behind the match before it does not count.
            var isAccepted = match[1] != position || match[0] != lastEnd;
            if (match[1] == position)
            {
                PatternMachine.RuneAt(text, position, out var width);
                position += Math.Max(width, 1);
            }
            else
            {
                position = match[1];
            }

            lastEnd = match[1];
            if (isAccepted)
            {
                matches.Add((match[0], match[1]));
            }
        }

        return matches;
    }

    private T Run<T>(string text, Func<PatternMachine, T> search)
    {
        var machine = Interlocked.Exchange(ref _idle, null) ?? new PatternMachine(_program, slots: 2);
        var result = machine.Search(text, search);
        Volatile.Write(ref _idle, machine);
        return result;
    }

    private T RunWithGroups<T>(string text, Func<PatternMachine, T> search)
    {
        var machine = Interlocked.Exchange(ref _idleWithGroups, null) ?? new PatternMachine(_program, 2 * _groupNames.Count);
        var result = machine.Search(text, search);
        Volatile.Write(ref _idleWithGroups, machine);
        return result;
    }
}
