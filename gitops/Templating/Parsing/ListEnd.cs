namespace LcncInfra.Templating.Parsing;

/// <summary>What ended a list of nodes.</summary>
internal enum ListEnd
{
    End,
    Else,
}
