namespace Pulumi;

public class Input<T> : IInput
{
    private protected Input(Output<T> output) => Output = output ?? throw new ArgumentNullException(nameof(output));

    private protected Output<T> Output { get; set; }

    private protected virtual object? Content => Output;

    object? IInput.Content => Content;

    public static implicit operator Input<T>(T value) => Pulumi.Output.Create(value);

    public static implicit operator Input<T>(Output<T> value) => new(value);

    public static implicit operator Output<T>(Input<T> input) => input.Output;

    IOutput IInput.ToOutput() => Output;
}
