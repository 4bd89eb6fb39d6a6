using LcncInfra.Applications.Scaling;
using LcncInfra.Applications.Workloads;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Apps.Databases;
using LcncInfra.Catalog.Prices;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Quantities;
using AppContext = LcncInfra.Applications.AppContext;

namespace LcncInfra.AppRepositories.Costs;

/// <summary>Prices what the targets of an app ask for.</summary>
/// <remarks>
/// A month of a target on one cluster: pods × hours with pods / 730 × (cores × price of a core + GiB × price of a GiB of memory), and GiB of volumes ×
/// price of a GiB of storage. A price per hour is 730 times as much per month. All in decimals; each amount is rounded once, at the end.
/// </remarks>
public static class CostComposer
{
    private const decimal Gibibyte = 1024m * 1024m * 1024m;

    /// <summary>The cost; what has no price is reported (LC813x).</summary>
    public static AppCost Compose(AppDefinition app, CostOptions options, DiagnosticBag diagnostics)
    {
        var list = options.Prices.Value;
        var costs = app.Targets
            .Where(t => options.Environments.Count == 0 || options.Environments.Contains(t.Value.Environment.Name, StringComparer.Ordinal))
            .SelectMany(t => OfTarget(app, t, options, diagnostics))
            .OrderBy(c => c.Environment, StringComparer.Ordinal)
            .ThenBy(c => c.Target, StringComparer.Ordinal)
            .ThenBy(c => c.ClusterType, StringComparer.Ordinal);
        return new AppCost(app.App.Value.Name, list.Currency, list.Name, costs.ToValueList());
    }

    private static IEnumerable<TargetCost> OfTarget(AppDefinition app, Sourced<AppTarget> target, CostOptions options, DiagnosticBag diagnostics)
    {
        var (environment, name) = (target.Value.Environment.Name, target.Value.Name);
        if (options.Placements is not { } placements)
        {
            return OfPlace(app, target, (options, null), diagnostics) is { } cost ? [cost] : [];
        }

        var places = placements.Where(p => p.Environment == environment && p.Target == name).ToList();
        if (places.Count > 0)
        {
            return places.Select(place => OfPlace(app, target, (options, place), diagnostics)).OfType<TargetCost>();
        }

        diagnostics.Add(CostDiagnostics.NotPlaced(target.At("metadata.name"), app.App.Value.Name, $"{environment}/{name}"));
        return [new TargetCost(environment, name, null) { IsPlaced = false }];
    }

    private static TargetCost? OfPlace(AppDefinition app, Sourced<AppTarget> target, (CostOptions Options, PlacedTarget? Place) at, DiagnosticBag diagnostics)
    {
        if (PriceOf(app, target, at, diagnostics) is not { } price)
        {
            return null;
        }

        var asked = Asked(app, target.Value) with
        {
            ClusterType = at.Place?.ClusterType,
            Clusters = at.Place?.Clusters ?? 1,
            Price = price.Name,
        };
        var perMonth = price.Per == PricePeriod.Hour ? PodHours.OfMonth : 1m;
        var pod = (asked.Cpu.Amount * price.Cpu) + (asked.Memory.Amount / Gibibyte * price.Memory);
        var pods = pod * perMonth * asked.Hours / PodHours.OfMonth;
        var volumes = asked.Storage.Amount / Gibibyte * price.Storage * perMonth;
        var money = new MoneyRange(asked.Clusters * ((asked.Pods.Least * pods) + volumes), asked.Clusters * ((asked.Pods.Most * pods) + volumes));
        return asked with { Money = money.Round(CurrencyDecimals.Of(at.Options.Prices.Value.Currency)) };
    }

    private static TargetCost Asked(AppDefinition app, AppTarget target)
    {
        var counts = PodCounts.Of(new AppContext(app.App.Value, app.Runtime, target.Spec));
        var scaling = target.Spec.Scaling;
        var least = scaling is { OffHours: not null, Keda: null } ? Math.Max(counts.Least, 1) : counts.Least;
        var requests = SizeClass.RequestsOf(target.Spec.Resources);
        return new TargetCost(target.Environment.Name, target.Name, null)
        {
            Pods = (least, scaling is { Hpa: null, Keda: null } ? least : Math.Max(counts.Most ?? counts.Least, Math.Max(counts.Least, 1))),
            Hours = PodHours.Of(scaling.OffHours),
            Cpu = AmountOf(requests.GetValueOrDefault("cpu")),
            Memory = AmountOf(requests.GetValueOrDefault("memory")),
            Storage = StorageOf(target.Spec),
        };
    }

    private static Quantity StorageOf(AppSpec spec)
    {
        var databases = new[] { spec.Databases.Postgres, spec.Databases.Redis, spec.Databases.RabbitMq }.OfType<AppDatabase>();
        var volumes = databases.Sum(d => AmountOf(d.Size).Amount * d.Replicas);
        return new Quantity(volumes + (spec.Edge?.Queue is { } queue ? AmountOf(queue.Size).Amount : 0m));
    }

    private static Quantity AmountOf(string? text) => Quantity.TryParse(text, out var amount) ? amount : Quantity.Zero;

    private static Price? PriceOf(AppDefinition app, Sourced<AppTarget> sourced, (CostOptions Options, PlacedTarget? Place) at, DiagnosticBag diagnostics)
    {
        var target = sourced.Value;
        var list = at.Options.Prices;
        var name = $"{target.Environment.Name}/{target.Name}";
        foreach (var (index, price) in list.Value.Prices.Index())
        {
            if ((price.Environments.Count > 0 && !price.Environments.Contains(target.Environment.Name, StringComparer.Ordinal)) || !price.DeploymentTargets.Matches(target.Labels))
            {
                continue;
            }

            if (price.ClusterTypes is { IsEmpty: false } && at.Place is null)
            {
                diagnostics.Add(CostDiagnostics.UnknownClusterType(list.At($"spec.prices[{index}].clusterTypes"), price.Name, name));
                return null;
            }

            if (at.Place is null || price.ClusterTypes is null || price.ClusterTypes.Matches(at.Place.Labels))
            {
                return price;
            }
        }

        diagnostics.Add(CostDiagnostics.NoPrice(list.At("spec.prices"), (list.Value.Name, app.App.Value.Name), name, at.Place?.ClusterType));
        return null;
    }
}
