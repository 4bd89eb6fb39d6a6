using LcncInfra.Catalog.Prices;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.AppRepositories.Costs;

/// <summary>Chooses the price list that is valid on a day.</summary>
public static class PriceListChoice
{
    /// <summary>The list; <see langword="null"/> after a report (LC813x) if none is valid, or several are.</summary>
    public static Sourced<PriceList>? On(IReadOnlyList<Sourced<PriceList>> lists, DateOnly day, DiagnosticBag diagnostics)
    {
        var valid = lists.Where(l => l.Value.IsValidOn(day)).ToList();
        switch (valid)
        {
            case [var list]:
                return list;
            case []:
                diagnostics.Add(CostDiagnostics.NoPriceList(lists.Count == 0 ? SourceSpan.None : lists[0].At("metadata.name"), day));
                return null;
            default:
                diagnostics.Add(CostDiagnostics.SeveralPriceLists(valid[1].At("metadata.name"), valid[0].Value.Name, valid[1].Value.Name, day));
                return null;
        }
    }
}
