namespace LcncInfra.Generator.Declarations;

/// <summary>Reads one type.</summary>
internal static class TsTypeParser
{
    /// <summary>Reads a type with all of its alternatives.</summary>
    public static TsType Parse(TsReader reader)
    {
        reader.Accept("|");
        var members = new List<TsType> { Postfixed(reader) };
        while (reader.Accept("|"))
        {
            members.Add(Postfixed(reader));
        }

        return members.Count == 1 ? members[0] : new TsUnion(members);
    }

    private static TsType Postfixed(TsReader reader)
    {
        var type = Primary(reader);
        while (reader.At("[") && reader.Peek(1) == "]")
        {
            reader.Next();
            reader.Next();
            type = new TsArray(type);
        }

        return type;
    }

    private static TsType Primary(TsReader reader)
    {
        var token = reader.Next();
        return token switch
        {
            "{" => Map(reader),
            "(" => Grouped(reader),
            _ when token[0] is '"' or '\'' => new TsLiteral(token.Trim('"', '\'')),
            _ => Named(reader, token),
        };
    }

    private static TsMap Map(TsReader reader)
    {
        reader.Expect("[");
        reader.SkipTo("]");
        reader.Expect(":");
        var value = Parse(reader);
        reader.Accept(";");
        reader.Expect("}");
        return new(value);
    }

    private static TsType Grouped(TsReader reader)
    {
        var type = Parse(reader);
        reader.Expect(")");
        return type;
    }

    private static TsName Named(TsReader reader, string name)
    {
        while (reader.Accept("."))
        {
            name += $".{reader.Next()}";
        }

        var arguments = new List<TsType>();
        if (reader.Accept("<"))
        {
            do
            {
                arguments.Add(Parse(reader));
            }
            while (reader.Accept(","));
            reader.Expect(">");
        }

        return new(name, arguments);
    }
}
