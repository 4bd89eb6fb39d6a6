namespace LcncInfra.Generator.Declarations;

/// <summary>Reads the shapes that a declaration file declares; everything else in it is passed over.</summary>
internal sealed class TsParser
{
    private readonly TsReader reader;
    private readonly List<TsShape> shapes = [];

    private TsParser(TsReader reader) => this.reader = reader;

    /// <summary>The shapes of a file, in its order.</summary>
    public static IReadOnlyList<TsShape> Parse(string text)
    {
        var parser = new TsParser(new TsReader(TsLexer.Tokens(text)));
        parser.Declarations(string.Empty);
        return parser.shapes;
    }

    private void Declarations(string prefix)
    {
        while (!reader.AtEnd && !reader.At("}"))
        {
            Declaration(prefix);
        }
    }

    private void Declaration(string prefix)
    {
        switch (reader.Next())
        {
            case "namespace":
                var inner = $"{prefix}{reader.Next()}.";
                reader.Expect("{");
                Declarations(inner);
                reader.Expect("}");
                break;
            case "interface":
                Shape(prefix, TsKind.Interface);
                break;
            case "class":
                Shape(prefix, TsKind.Class);
                break;
            case "const" when reader.Peek(1) == ":" && reader.Peek(2) == "{":
                var name = reader.Next();
                reader.Expect(":");
                shapes.Add(Body(new TsShape(prefix + name, TsKind.Table, string.Empty, [])));
                break;
            case "function" or "import" or "type" or "const":
                reader.SkipTo(";");
                break;
            default:
                break;
        }
    }

    private void Shape(string prefix, TsKind kind)
    {
        var name = reader.Next();
        var derived = reader.Accept("extends") ? Extended() : string.Empty;
        shapes.Add(Body(new TsShape(prefix + name, kind, derived, [])));
    }

    private string Extended()
    {
        var name = string.Empty;
        while (!reader.At("{"))
        {
            name += reader.Next();
        }

        return name;
    }

    private TsShape Body(TsShape shape)
    {
        var members = new List<TsMember>();
        var optional = false;
        reader.Expect("{");
        while (!reader.Accept("}"))
        {
            if (reader.At("constructor"))
            {
                optional = OptionalArguments();
            }
            else if (reader.At("static") || reader.At("private") || reader.Peek(1) == "(")
            {
                reader.SkipTo(";");
            }
            else
            {
                members.Add(Member());
            }
        }

        return shape with { Members = members, ArgumentsAreOptional = optional };
    }

    private bool OptionalArguments()
    {
        var optional = false;
        var depth = 0;
        for (var token = reader.Next(); token != ";" || depth > 0; token = reader.Next())
        {
            depth += token switch { "{" or "(" => 1, "}" or ")" => -1, _ => 0 };
            optional |= token == "args" && reader.At("?");
        }

        return optional;
    }

    private TsMember Member()
    {
        if (reader.At("readonly") && reader.Peek(1) is not ":" and not "?")
        {
            reader.Next();
        }

        var name = reader.Next().Trim('"');
        var optional = reader.Accept("?");
        reader.Expect(":");
        var type = TsTypeParser.Parse(reader);
        reader.Accept(";");
        return new(name, optional, type);
    }
}
