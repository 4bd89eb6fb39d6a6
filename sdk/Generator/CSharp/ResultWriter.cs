using LcncInfra.Generator.Declarations;

namespace LcncInfra.Generator.CSharp;

/// <summary>Writes the classes of what providers give back, and tables of texts.</summary>
internal sealed class ResultWriter(TypeMapper mapper)
{
    /// <summary>The type of a property of a result, with a question mark where it may be missing.</summary>
    public string TypeOf(Member member) =>
        mapper.Plain(member.Type, member.IsDouble) + (member.IsRequired || TypeMapper.Bare(member.Type) is TsArray ? string.Empty : "?");

    /// <summary>Writes the class of a result.</summary>
    public void Write(CodeText code, string name, IReadOnlyList<Member> members)
    {
        code.Line("[OutputType]");
        code.Block($"public sealed class {name}", body =>
        {
            body.Lines(members.Select(member => $"public readonly {TypeOf(member)} {member.Name};"));
            body.Line("[OutputConstructor]");
            body.Block(
                $"private {name}({string.Join(", ", members.Select(member => $"[OutputConstructorParameter(\"{member.Schema}\")] {TypeOf(member)} {member.Variable}"))})",
                inner => inner.Lines(members.Select(member => $"{member.Name} = {member.Variable};")));
        });
    }

    /// <summary>Writes a table of texts.</summary>
    public static void WriteTable(CodeText code, string name, TsShape shape)
    {
        code.Line("[EnumType]");
        code.Block($"public readonly struct {name} : IEquatable<{name}>", body =>
        {
            body.Line("private readonly string _value;");
            body.Line($"private {name}(string value) => _value = value;");
            body.Lines(shape.Members.Select(member =>
                $"public static {name} {member.Name} {{ get; }} = new(\"{((TsLiteral)member.Type).Text}\");"));
            body.Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);");
            body.Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);");
            body.Line($"public static explicit operator string({name} value) => value._value;");
            body.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            body.Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
            body.Line($"public bool Equals({name} other) => string.Equals(_value, other._value, StringComparison.Ordinal);");
            body.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            body.Line("public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;");
            body.Line("public override string ToString() => _value;");
        });
    }
}
