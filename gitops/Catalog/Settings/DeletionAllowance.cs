namespace LcncInfra.Catalog.Settings;

/// <summary>Lets one run delete more of an environment than a run may; it lapses by itself, because the run changes the rendering that it names.</summary>
/// <param name="Rendering">The digest that the published tree has before the run.</param>
/// <param name="Percent">How much of the environment's assignments may go, from 1 to 100, whichever limit is exceeded.</param>
/// <param name="Reason">Why they go; required.</param>
public sealed record DeletionAllowance(string Rendering, int Percent, string Reason);
