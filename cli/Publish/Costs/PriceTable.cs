using LcncInfra.AppRepositories.Costs;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Prices;
using LcncInfra.Model.Collections;
using LcncInfra.Tree.Amounts;

namespace LcncInfra.Cli.Publish.Costs;

/// <summary>Prices what runs on the cluster types of an environment, per month of 730 hours.</summary>
/// <param name="prices">The prices.</param>
/// <param name="catalog">The environment.</param>
internal sealed class PriceTable(PriceList prices, EnvironmentCatalog catalog)
{
    private const decimal Gibibyte = 1024m * 1024m * 1024m;

    /// <summary>The currency of all amounts.</summary>
    public string Currency => prices.Currency;

    /// <summary>Digits after the point.</summary>
    public int Decimals => CurrencyDecimals.Of(prices.Currency);

    /// <summary>Number of clusters of a type; one where nobody lists them.</summary>
    public int ClustersOf(string clusterType) => Math.Max(1, catalog.Clusters.Count(c => c.Value.ClusterType == clusterType));

    /// <summary>What amounts cost on all clusters of a type; <see langword="null"/> if there is no price.</summary>
    /// <param name="clusterType">Name of the cluster type.</param>
    /// <param name="target">Whole name of the deployment target; <see langword="null"/> if none is known.</param>
    /// <param name="amounts">What is asked for on each cluster.</param>
    public MoneyRange? Of(string clusterType, string? target, FileAmounts amounts)
    {
        var labels = catalog.DeploymentTargets.FirstOrDefault(t => t.Value.Name == target)?.Value.Labels ?? ValueMap.Empty;
        var ofType = catalog.ClusterTypes.FirstOrDefault(c => c.Value.Name == clusterType)?.Value.Labels ?? ValueMap.Empty;
        var price = prices.Prices.FirstOrDefault(p =>
            (p.Environments.Count == 0 || p.Environments.Contains(catalog.Environment, StringComparer.Ordinal))
            && p.DeploymentTargets.Matches(labels)
            && (p.ClusterTypes is null || p.ClusterTypes.Matches(ofType)));
        if (price is null)
        {
            return null;
        }

        var clusters = ClustersOf(clusterType) * (price.Per == PricePeriod.Hour ? PodHours.OfMonth : 1m);
        return new MoneyRange(
            clusters * Sum(price, amounts.Cpu.Least, amounts.Memory.Least, amounts.Storage.Least),
            clusters * Sum(price, amounts.Cpu.Most, amounts.Memory.Most, amounts.Storage.Most));
    }

    private static decimal Sum(Price price, decimal cpu, decimal memory, decimal storage) =>
        (cpu * price.Cpu) + (memory / Gibibyte * price.Memory) + (storage / Gibibyte * price.Storage);
}
