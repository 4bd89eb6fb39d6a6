namespace LcncInfra.Configuration.JsonSchema.References;

/// <summary>The parts of a URL, which differ in what must be escaped.</summary>
internal enum GoUrlPart
{
    Path,
    Host,
    Zone,
    User,
    Fragment,
}
