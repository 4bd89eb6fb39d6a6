namespace LcncInfra.Generator.CSharp;

/// <summary>Writes resources.</summary>
internal sealed class ResourceWriter(ResultWriter results, string package)
{
    /// <summary>Writes one resource.</summary>
    public void Write(CodeText code, ResourceShape resource)
    {
        var (name, options) = (resource.Name, resource.IsComponent ? "ComponentResourceOptions" : "CustomResourceOptions");
        code.Block($"public partial class {name} : {Base(resource)}", body =>
        {
            foreach (var output in resource.Outputs)
            {
                body.Line($"[Output(\"{output.Schema}\")]");
                body.Line($"public Output<{results.TypeOf(output)}> {output.Name} {{ get; private set; }} = null!;");
            }

            var optional = resource.Class.ArgumentsAreOptional ? "? args = null" : " args";
            body.Line($"public {name}(string name, {resource.Args}{optional}, {options}? options = null)");
            body.Line($"    : base({FirstArguments(resource)}MakeArgs(args), MakeOptions(options, \"\"){(resource.Facts.Inputs.AreRemote ? ", remote: true" : string.Empty)}) {{ }}");
            if (resource.HasGet)
            {
                body.Line($"private {name}(string name, Input<string> id, {options}? options)");
                body.Line($"    : base({FirstArguments(resource)}null, MakeOptions(options, id)) {{ }}");
                body.Line($"public static {name} Get(string name, Input<string> id, {options}? options = null) => new(name, id, options);");
            }

            MakeArgs(body, resource);
            MakeOptions(body, resource, options);
        });
    }

    private static string FirstArguments(ResourceShape resource) =>
        $"\"{resource.Facts.Token}\", name, ";

    private string Base(ResourceShape resource) => resource switch
    {
        { IsProvider: true } => "global::Pulumi.ProviderResource",
        { IsComponent: true } => "global::Pulumi.ComponentResource",
        _ => package == "kubernetes" ? "global::Pulumi.Kubernetes.KubernetesResource" : "global::Pulumi.CustomResource",
    };

    // Inputs that are always the same are set here, whatever the user said.
    private static void MakeArgs(CodeText code, ResourceShape resource) =>
        code.Block($"private static {resource.Args} MakeArgs({resource.Args}? args)", body =>
        {
            body.Line($"args ??= new {resource.Args}();");
            body.Lines(resource.Inputs
                .Where(input => resource.Facts.Inputs.Constants.ContainsKey(input.Schema))
                .Select(input => $"args.{input.Name} = \"{resource.Facts.Inputs.Constants[input.Schema]}\";"));
            body.Line("return args;");
        });

    private static void MakeOptions(CodeText code, ResourceShape resource, string options)
    {
        var secrets = string.Join(", ", resource.Facts.SecretOutputs.Select(output => $"\"{output}\""));
        code.Block($"private static {options} MakeOptions({options}? options, Input<string>? id)", body => body
            .Line($"var merged = {options}.Merge(new {options}{(secrets.Length == 0 ? "()" : $" {{ AdditionalSecretOutputs = {{ {secrets} }} }}")}, options);")
            .Line("merged.Id = id ?? merged.Id;")
            .Line("return merged;"));
    }
}
