using LcncInfra.Generator.Declarations;
using LcncInfra.Generator.Packages;

namespace LcncInfra.Generator.CSharp;

/// <summary>Writes classes of arguments.</summary>
internal sealed class ArgsWriter(TypeMapper mapper, string package)
{
    /// <summary>Writes arguments that take inputs, or those of a function that takes plain values.</summary>
    public void Write(CodeText code, string name, IReadOnlyList<Member> members, ScriptFacts? facts)
    {
        var isPlain = members.Count > 0 && !members.Any(member => TypeMapper.HasInput(member.Type));
        Write(code, name, members, new ArgsKind(isPlain, isPlain ? "InvokeArgs" : "ResourceArgs", facts));
    }

    /// <summary>Writes arguments of a kind that is said.</summary>
    public void Write(CodeText code, string name, IReadOnlyList<Member> members, ArgsKind kind) =>
        code.Block($"public {Modifier(name)}class {name} : global::Pulumi.{kind.Base}", body =>
        {
            foreach (var member in members)
            {
                Property(body, member, kind);
            }

            Constructor(body, name, members, kind);
            body.Line($"public static new {name} Empty => new {name}();");
        });

    // Kubernetes' arguments can be derived from; nobody else's can.
    private string Modifier(string name) => package == "kubernetes" && name != "ProviderArgs" ? string.Empty : "sealed ";

    private void Property(CodeText code, Member member, ArgsKind kind)
    {
        var bare = TypeMapper.Bare(member.Type);
        var type = kind.IsPlain ? mapper.Argument(member.Type, member.IsDouble) : mapper.Input(member.Type, member.IsDouble);
        var flags = $"{(member.IsRequired ? ", required: true" : string.Empty)}"
            + $"{(kind.Facts?.Inputs.Json.Contains(member.Schema) == true ? ", json: true" : string.Empty)}";
        var secret = member.IsSecret || kind.Facts?.Inputs.Secrets.Contains(member.Schema) == true;
        code.Line($"[Input(\"{member.Schema}\"{flags})]");
        if (bare is TsArray or TsMap || secret)
        {
            Backed(code, member, type, secret);
        }
        else
        {
            code.Line($"public {type}{(member.IsRequired ? " " : "? ")}{member.Name} {{ get; set; }}{(member.IsRequired ? " = default!;" : string.Empty)}");
        }

        code.Line(string.Empty);
    }

    // Lists and maps can be added to without being made first; secrets become ones when they are set.
    private static void Backed(CodeText code, Member member, string type, bool secret)
    {
        var isCollection = TypeMapper.Bare(member.Type) is TsArray or TsMap;
        var field = $"_{member.Schema}";
        var setter = secret ? $"value is null ? null : ({type})Output.CreateSecret(value.ToOutput())" : "value";
        code.Line($"private {type}? {field};");
        code.Line(string.Empty);
        code.Block($"public {type}{(isCollection ? " " : "? ")}{member.Name}", body => body
            .Line(isCollection ? $"get => {field} ??= new {type}();" : $"get => {field};")
            .Line($"set => {field} = {setter};"));
    }

    private static void Constructor(CodeText code, string name, IReadOnlyList<Member> members, ArgsKind kind) =>
        code.Block($"public {name}()", body =>
        {
            foreach (var member in members.Where(member => kind.Facts?.Inputs.Defaults.ContainsKey(member.Schema) == true))
            {
                body.Line($"{member.Name} = {kind.Facts?.Inputs.Defaults[member.Schema]};");
            }
        });
}
