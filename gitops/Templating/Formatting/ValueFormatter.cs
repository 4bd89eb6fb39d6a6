using System.Text;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Formatting;

/// <summary>Writes any Go value for a verb (Go package fmt, print.go).</summary>
internal sealed class ValueFormatter
{
    private readonly ScalarFormatter _scalar = new();

    public StringBuilder Output => _scalar.Output;

    public ref FormatFlags Flags => ref _scalar.Flags;

    public string Finish()
    {
        FunctionLimits.CheckTextLength(Output.Length);
        return Output.ToString();
    }

    /// <summary>Writes an operand of a print function.</summary>
    public void FormatArgument(object? value, int verb)
    {
        switch (verb)
        {
            case 'T':
                _scalar.String(GoType.Of(value)?.Name ?? "<nil>");
                break;
            case 'v' when value is null:
                _scalar.Pad("<nil>");
                break;
            case 'p':
                FormatPointer(value);
                break;
            default:
                FormatValue(value, verb, 0);
                break;
        }
    }

    public void BadVerb(int verb, object? value)
    {
        Output.Append("%!").Append(GoQuote.RuneText(verb)).Append('(');
        if (value is null)
        {
            Output.Append("<nil>");
        }
        else
        {
            Output.Append(GoType.Of(value)?.Name).Append('=');
            FormatValue(value, 'v', 0);
        }

        Output.Append(')');
    }

    private void FormatPointer(object? value)
    {
        if (GoType.Of(value)?.Kind is GoKind.Map or GoKind.Slice or GoKind.Pointer or GoKind.Func)
        {
            throw GoFunctionException.Refused("%p prints an address of memory");
        }

        BadVerb('p', value);
    }

    private void FormatValue(object? value, int verb, int depth)
    {
        switch (value)
        {
            case string text:
                FormatString(text, verb);
                break;
            case long number:
                FormatInteger(value, unchecked((ulong)number), verb);
                break;
            case ulong number:
                FormatInteger(value, number, verb);
                break;
            case GoInteger integer:
                FormatInteger(value, integer.Bits, verb);
                break;
            case bool truth:
                FormatBoolean(truth, verb);
                break;
            case double number:
                FormatFloat(number, verb);
                break;
            case null when depth > 0:
                Output.Append(Flags.SharpV ? "interface {}(nil)" : "<nil>");
                break;
            case GoObject custom:
                FormatObject(custom, verb);
                break;
            default:
                FormatComposite(value, verb, depth);
                break;
        }

        FunctionLimits.CheckTextLength(Output.Length);
    }

    private void FormatComposite(object? value, int verb, int depth)
    {
        FunctionLimits.CheckDepth(depth);
        switch (value)
        {
            case GoMap map:
                FormatMap(map, verb, depth);
                break;
            case GoList list:
                FormatList(list, verb, depth);
                break;
            case GoStruct structure:
                FormatStruct(structure, verb, depth);
                break;
            default:
                BadVerb(verb, value);
                break;
        }
    }

    private void FormatString(string text, int verb)
    {
        switch (verb)
        {
            case 'v' when Flags.SharpV:
            case 'q':
                _scalar.Quoted(text);
                break;
            case 'v' or 's':
                _scalar.String(text);
                break;
            case 'x' or 'X':
                _scalar.HexBytes(GoText.ToUtf8(text), verb == 'X');
                break;
            default:
                BadVerb(verb, text);
                break;
        }
    }

    private void FormatBoolean(bool value, int verb)
    {
        if (verb is 't' or 'v')
        {
            _scalar.Boolean(value);
        }
        else
        {
            BadVerb(verb, value);
        }
    }

    private void FormatInteger(object boxed, ulong bits, int verb)
    {
        var isSigned = boxed is long or GoInteger { IsSigned: true };
        switch (verb)
        {
            case 'v' when Flags.SharpV && !isSigned:
                Flags.Sharp = true;
                _scalar.Integer(bits, isSigned: false, 'x');
                Flags.Sharp = false;
                break;
            case 'v' or 'd' or 'b' or 'o' or 'O' or 'x' or 'X':
                _scalar.Integer(bits, isSigned, verb);
                break;
            case 'c':
                _scalar.Rune(bits);
                break;
            case 'q':
                _scalar.QuotedRune(bits);
                break;
            case 'U':
                _scalar.Unicode(bits);
                break;
            default:
                BadVerb(verb, boxed);
                break;
        }
    }

    private void FormatFloat(double value, int verb)
    {
        switch (verb)
        {
            case 'v':
                _scalar.Float(value, 'g', -1);
                break;
            case 'b' or 'g' or 'G' or 'x' or 'X':
                _scalar.Float(value, verb, -1);
                break;
            case 'f' or 'F' or 'e' or 'E':
                _scalar.Float(value, verb == 'F' ? 'f' : verb, 6);
                break;
            default:
                BadVerb(verb, value);
                break;
        }
    }

    private void FormatObject(GoObject custom, int verb)
    {
        if (verb is 'v' or 's' or 'x' or 'X' or 'q')
        {
            var goSyntax = Flags.SharpV;
            Flags.SharpV = false;
            FormatString(custom.Print(), verb);
            Flags.SharpV = goSyntax;
        }
        else
        {
            BadVerb(verb, custom);
        }
    }

    private void FormatMap(GoMap map, int verb, int depth)
    {
        if (!Open(map, "map[", map.IsNil))
        {
            return;
        }

        var first = true;
        foreach (var (key, value) in map.SortedEntries)
        {
            Separate(first);
            first = false;
            FormatValue(key, verb, depth + 1);
            Output.Append(':');
            FormatValue(value, verb, depth + 1);
        }

        Output.Append(Flags.SharpV ? '}' : ']');
    }

    private void FormatList(GoList list, int verb, int depth)
    {
        if (!Open(list, "[", list.IsNil))
        {
            return;
        }

        for (var i = 0; i < list.Items.Count; i++)
        {
            Separate(i == 0);
            FormatValue(list.Items[i], verb, depth + 1);
        }

        Output.Append(Flags.SharpV ? '}' : ']');
    }

    private void FormatStruct(GoStruct value, int verb, int depth)
    {
        Open(value, "{", isNil: false);
        for (var i = 0; i < value.Type.Fields.Count; i++)
        {
            Separate(i == 0);
            if (Flags.PlusV || Flags.SharpV)
            {
                Output.Append(value.Type.Fields[i]).Append(':');
            }

            FormatValue(value[i], verb, depth + 1);
        }

        Output.Append('}');
    }

    private bool Open(object value, string plain, bool isNil)
    {
        if (!Flags.SharpV)
        {
            Output.Append(plain);
            return true;
        }

        Output.Append(GoType.Of(value)?.Name).Append(isNil ? "(nil)" : "{");
        return !isNil;
    }

    private void Separate(bool isFirst)
    {
        if (!isFirst)
        {
            Output.Append(Flags.SharpV ? ", " : " ");
        }
    }
}
