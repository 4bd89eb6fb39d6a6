using LcncInfra.AppRepositories.Costs;
using LcncInfra.Catalog.Prices;
using LcncInfra.Catalog.Reading;
using LcncInfra.Cli.Apps;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Publish;

/// <summary>Reads the prices that reviewers are told differences by.</summary>
internal static class PublicationPrices
{
    /// <summary>The list that is valid on a day; <see langword="null"/> after a report.</summary>
    public static PriceList? Read(string file, DateOnly day, DiagnosticBag found)
    {
        var lists = AppFile.Read(file, found) is { } read ? PriceListReader.Read(read, CatalogLimits.Default, found) : [];
        return found.HasErrors ? null : PriceListChoice.On(lists, day, found)?.Value;
    }
}
