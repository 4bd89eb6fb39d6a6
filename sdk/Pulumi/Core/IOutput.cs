namespace Pulumi;

internal interface IOutput
{
    Task<OutputData<object?>> GetDataAsync();
}

internal interface IInput
{
    IOutput ToOutput();

    // What is serialized: lists and maps of inputs keep their elements apart, so that each stays known or secret by itself.
    object? Content { get; }
}

internal interface IUnion
{
    object? Value { get; }
}
