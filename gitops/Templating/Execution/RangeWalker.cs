using LcncInfra.Templating.Execution.Repeating;
using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Syntax;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Execution;

/// <summary>Executes a <c>range</c>.</summary>
/// <param name="state">The state of the execution.</param>
/// <param name="output">Where the bodies print.</param>
/// <param name="walk">Executes a list on a new dot.</param>
internal sealed class RangeWalker(ExecutionState state, TextBuffer output, Func<Operand, ListNode, Flow> walk)
{
    public Flow Walk(Operand dot, Operand value, BranchNode range)
    {
        var iterated = value.Value switch
        {
            GoList list => WalkList(list, range),
            GoMap map => WalkMap(map, range),
            long or ulong or GoInteger => WalkInteger(value.Value, range),
            null => false,
            _ => throw state.Error($"range can't iterate over {GoPrinter.ToText(value.Value)}"),
        };
        if (iterated || range.ElseList is null)
        {
            return Flow.Next;
        }

        // As in Go, a break in the else of a range leaves this range, a continue goes on with the one around it.
        return walk(dot, range.ElseList) == Flow.Continue ? Flow.Continue : Flow.Next;
    }

    private bool WalkList(GoList list, BranchNode range)
    {
        var mark = state.MarkVariables();
        for (var i = 0; i < list.Items.Count; i++)
        {
            var element = new Operand(list.Items[i], list.Type == GoListType.Any);
            if (!Iterate(range, new((long)i, IsInterface: false), element, mark))
            {
                break;
            }
        }

        return list.Items.Count > 0;
    }

    private bool WalkMap(GoMap map, BranchNode range)
    {
        var mark = state.MarkVariables();
        var entries = map.Share();
        foreach (var i in entries.SortedOrder())
        {
            var key = new Operand(entries.KeyAt(i), map.Type == GoMapType.AnyToAny);
            var element = new Operand(entries.ValueAt(i), map.Type != GoMapType.StringToString);
            if (map.Type == GoMapType.StringToAny && range.Texts is { IsWorthwhile: true } texts && key.Value is not null && element.Value is not null)
            {
                Repeat(texts, new(key.Value, element.Value), range, mark);
            }
            else if (!Iterate(range, key, element, mark))
            {
                break;
            }
        }

        return entries.Count > 0;
    }

    private bool WalkInteger(object value, BranchNode range)
    {
        if (range.Pipe.Variables.Length > 1)
        {
            throw state.Error($"can't use {GoPrinter.ToText(value)} to iterate over more than one variable");
        }

        var mark = state.MarkVariables();
        var count = value switch
        {
            long number => number,
            GoInteger { IsSigned: true } integer => integer.Signed,
            GoInteger integer => (long)Math.Min(integer.Bits, long.MaxValue),
            _ => (long)Math.Min((ulong)value, long.MaxValue),
        };
        for (var i = 0L; i < count && Iterate(range, Operand.None, new(Like(value, i), IsInterface: false), mark); i++)
        {
        }

        return count > 0;
    }

    private static object Like(object value, long number) => value switch
    {
        long => number,
        ulong => (ulong)number,
        GoInteger integer => integer with { Bits = (ulong)number },
        _ => number,
    };

    /// <summary>Prints what the body printed for this element before, or executes it; such a body does not end the range.</summary>
    private void Repeat(RangeTexts texts, RangeElement element, BranchNode range, int mark)
    {
        if (texts.Find(element) is { } known && state.Budget.TryRepeat(known.Steps, known.Depth, output.Length + known.Text.Length))
        {
            output.Append(known.Text);
            state.Node = known.Last;
            return;
        }

        var (start, steps, missing) = (output.Length, state.Budget.Steps, state.MissingCount);
        Iterate(range, new(element.Key, IsInterface: false), new(element.Value, IsInterface: true), mark);
        if (state.MissingCount == missing)
        {
            texts.Keep(element, new(output.From(start), state.Budget.Steps - steps, state.Budget.Depth, state.Node));
        }
    }

    /// <summary>Executes the body for one element; <see langword="false"/> if it ends the range.</summary>
    private bool Iterate(BranchNode range, Operand index, Operand element, int mark)
    {
        state.Step();
        var variables = range.Pipe.Variables;
        var isPair = variables.Length > 1;
        if (range.Pipe.IsAssignment)
        {
            state.Assign(variables[0].Name, isPair ? index : element);
            if (isPair)
            {
                state.Assign(variables[1].Name, element);
            }
        }
        else if (variables.Length > 0)
        {
            state.AssignTop(1, element);
            if (isPair)
            {
                state.AssignTop(2, index);
            }
        }

        var flow = walk(element, range.List);
        state.ForgetVariables(mark);
        return flow != Flow.Break;
    }
}
