namespace LcncInfra.Templating.Execution;

/// <summary>Ends the execution of a template; never leaves the engine.</summary>
internal sealed class ExecutionException(TemplateError error) : Exception(error.Message)
{
    public TemplateError Error { get; } = error;
}
