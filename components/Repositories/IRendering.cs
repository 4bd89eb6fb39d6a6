namespace LcncInfra.Components.Repositories;

/// <summary>Generates an environment in memory, so that a preview can say what publishing would change.</summary>
public interface IRendering
{
    /// <summary>The environment as it would be published; writes nothing.</summary>
    /// <param name="facts">The facts, as <c>--facts</c> would read them.</param>
    /// <exception cref="Pulumi.RunException">The control plane with these facts has errors, which the message lists.</exception>
    RenderedChange Render(string facts);
}
