namespace LcncInfra.Generator.CSharp;

/// <summary>Writes functions.</summary>
internal static class FunctionWriter
{
    private const string Instance = "global::Pulumi.Deployment.Instance";

    /// <summary>Writes the class that calls a function.</summary>
    public static void Write(CodeText code, FunctionShape function)
    {
        var (name, token) = (function.Name, function.Token);
        var result = $"{name}Result";
        code.Block($"public static class {name}", body => body
            .Line($"public static Task<{result}> InvokeAsync({Parameter(function, "Args")}InvokeOptions? options = null) =>")
            .Line($"    {Instance}.InvokeAsync<{result}>(\"{token}\", {Argument(function, "Args")}, options);")
            .Line($"public static Output<{result}> Invoke({Parameter(function, "InvokeArgs")}InvokeOptions? options = null) =>")
            .Line($"    {Instance}.Invoke<{result}>(\"{token}\", {Argument(function, "InvokeArgs")}, options);")
            .Line($"public static Output<{result}> Invoke({(function.HasArgs ? $"{name}InvokeArgs args, " : string.Empty)}InvokeOutputOptions options) =>")
            .Line($"    {Instance}.Invoke<{result}>(\"{token}\", {Argument(function, "InvokeArgs")}, options);"));
    }

    private static string Parameter(FunctionShape function, string suffix) => function switch
    {
        { HasArgs: false } => string.Empty,
        { ArgumentsAreOptional: true } => $"{function.Name}{suffix}? args = null, ",
        _ => $"{function.Name}{suffix} args, ",
    };

    private static string Argument(FunctionShape function, string suffix) =>
        function.HasArgs ? $"args ?? new {function.Name}{suffix}()" : "InvokeArgs.Empty";
}
