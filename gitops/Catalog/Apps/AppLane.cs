namespace LcncInfra.Catalog.Apps;

/// <summary>Who changes an app.</summary>
public enum AppLane
{
    /// <summary>People of a department, who change flows and settings.</summary>
    Citizen,

    /// <summary>Developers, who change everything.</summary>
    Pro,
}
