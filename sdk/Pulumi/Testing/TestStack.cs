namespace Pulumi.Testing;

internal sealed class TestStack : Stack
{
    public TestStack(Func<Task<IDictionary<string, object?>>> createResources) => Returned = createResources().GetAwaiter().GetResult();

    public IDictionary<string, object?> Returned { get; }
}
