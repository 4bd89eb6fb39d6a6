using System.Globalization;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Labels;

namespace LcncInfra.Catalog.Prices;

/// <summary>Reads files of <c>kind: PriceList</c>, which stand beside the control plane and not in it.</summary>
public static class PriceListReader
{
    private static readonly Words<PricePeriod> Periods = new(("month", PricePeriod.Month), ("hour", PricePeriod.Hour));

    private static readonly string[] Amounts = ["cpu", "memory", "storage"];

    private static readonly string[] Days = ["validFrom", "validUntil"];

    /// <summary>The kind.</summary>
    internal static KindShape Shape { get; } = KindShape.OfSpec(
        KindId.Lcnc("PriceList"),
        "What the platform charges for what apps ask for; lcnc app cost reckons with it.",
        Field.RequiredText("currency", TextFormat.Currency, "The currency of all amounts, by its ISO 4217 code, e.g. EUR."),
        Field.OptionalText("validFrom", TextFormat.Day, "First day on which the list is valid, e.g. 2026-01-01."),
        Field.OptionalText("validUntil", TextFormat.Day, "Last day on which the list is valid."),
        new Field("prices", new FieldShape.List(new FieldShape.Object(
        [
            Field.RequiredText("name", TextFormat.NamespaceName, "Names the price in reports."),
            new Field("environments", new FieldShape.List(new FieldShape.Text(TextFormat.Name)), "Environments that it is for; all, if it is not written."),
            Selector("deploymentTargets", "Deployment targets that it is for, by their labels; all, if it is not written."),
            Selector("clusterTypes", "Cluster types that it is for, by their labels; all, if it is not written."),
            new Field("per", Periods.Shape, "The time that the amounts are for: month, the default, which has 730 hours, or hour."),
            Field.OptionalText("cpu", TextFormat.Money, "Price of one core."),
            Field.OptionalText("memory", TextFormat.Money, "Price of one GiB of memory."),
            Field.OptionalText("storage", TextFormat.Money, "Price of one GiB of storage."),
        ])), "The prices; of those that are for a place, the first counts.")
        {
            IsRequired = true,
        });

    /// <summary>The price lists of a file in written order; whatever is wrong with them is reported (LC1xxx).</summary>
    public static IReadOnlyList<Sourced<PriceList>> Read(SourceFile file, CatalogLimits limits, DiagnosticBag diagnostics) =>
    [
        .. YamlDocumentReader.Read(file, limits, diagnostics)
            .Select(document => ReadDocument(document, diagnostics))
            .OfType<Sourced<PriceList>>(),
    ];

    private static Field Selector(string name, string description) => new(name, new FieldShape.Object([LabelSelectorReader.Field]), description);

    private static Sourced<PriceList>? ReadDocument(YamlValue document, DiagnosticBag diagnostics)
    {
        if (document is not YamlMap map)
        {
            diagnostics.Add(CatalogDiagnostics.NotAnObject(document.Span, $"it is {document.Description}"));
            return null;
        }

        var fields = new YamlObject(map);
        if (fields.Text("apiVersion") != Shape.Id.ApiVersion || fields.Text("kind") != Shape.Id.Kind)
        {
            var (kind, version) = (fields.Text("kind") ?? string.Empty, fields.Text("apiVersion") ?? string.Empty);
            diagnostics.Add(kind != Shape.Id.Kind
                ? CatalogDiagnostics.UnknownKind(map.Get("kind")?.Span ?? map.Span, kind, "price lists", [Shape.Id.Kind])
                : CatalogDiagnostics.UnknownVersion(map.Get("apiVersion")?.Span ?? map.Span, version, Shape.Id.ApiVersion));
            return null;
        }

        var name = fields.Object("metadata").Text("name");
        var context = new ObjectContext(Shape.Id.Kind, name, diagnostics);
        ShapeValidator.Validate(Shape, map, context);
        UnreadFieldValidator.Validate(Shape, map, context);
        if (fields.Object("metadata").Map?.Find("namespace") is { } written)
        {
            context.Report(CatalogDiagnostics.FieldNotRead(written.KeySpan, context.Owner, "metadata.namespace"));
        }

        if (name is not { Length: > 0 } || fields.Object("spec").Text("currency") is not { } currency)
        {
            return null;
        }

        var list = ReadSpec(name, currency, fields.Object("spec"));
        var sourced = new Sourced<PriceList>(list, new SourceMap(map), new CatalogSource(SourceKind.Prices, name, Revision: null));
        Validate(sourced, fields.Object("spec"), context);
        return sourced;
    }

    private static PriceList ReadSpec(string name, string currency, YamlObject spec) => new(
        name,
        currency,
        [.. spec.Objects("prices").Select(p => ReadPrice(p.Item)).OfType<Price>()])
    {
        ValidFrom = DayOf(spec, "validFrom"),
        ValidUntil = DayOf(spec, "validUntil"),
    };

    private static Price? ReadPrice(YamlObject item) => item.Text("name") is { } name
        ? new Price(name)
        {
            Environments = item.TextList("environments"),
            DeploymentTargets = item.Object("deploymentTargets").Map is null ? LabelSelector.Everything : LabelSelectorReader.Read(item.Object("deploymentTargets")),
            ClusterTypes = item.Object("clusterTypes").Map is null ? null : LabelSelectorReader.Read(item.Object("clusterTypes")),
            Per = Periods.Read(item, "per") ?? PricePeriod.Month,
            Cpu = AmountOf(item, "cpu"),
            Memory = AmountOf(item, "memory"),
            Storage = AmountOf(item, "storage"),
        }
        : null;

    private static decimal AmountOf(YamlObject item, string key) =>
        decimal.TryParse(item.TextOrNumber(key), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : 0m;

    private static DateOnly? DayOf(YamlObject spec, string key) =>
        DateOnly.TryParseExact(spec.Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static void Validate(Sourced<PriceList> list, YamlObject spec, ObjectContext context)
    {
        foreach (var key in Days.Where(key => spec.Text(key) is not null && DayOf(spec, key) is null))
        {
            context.Report(PriceDiagnostics.NoSuchDay(list.At($"spec.{key}"), context.Owner, spec.Text(key) ?? string.Empty));
        }

        if (list.Value.ValidUntil < list.Value.ValidFrom)
        {
            context.Report(PriceDiagnostics.EndsBeforeItBegins(list.At("spec.validUntil"), context.Owner));
        }

        ValidatePrices(list, spec, context);
    }

    private static void ValidatePrices(Sourced<PriceList> list, YamlObject spec, ObjectContext context)
    {
        string? everything = null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, item) in spec.Objects("prices"))
        {
            if (ReadPrice(item) is not { } price || item.Map is not { } map)
            {
                continue;
            }

            LabelSelectorReader.Validate(item.Object("deploymentTargets"), context);
            LabelSelectorReader.Validate(item.Object("clusterTypes"), context);
            var at = list.At($"spec.prices[{index}].name");
            if (!names.Add(price.Name))
            {
                context.Report(PriceDiagnostics.PriceWrittenTwice(at, context.Owner, price.Name));
            }

            if (Array.TrueForAll(Amounts, amount => map.Get(amount) is null))
            {
                context.Report(PriceDiagnostics.NothingPriced(at, context.Owner, price.Name));
            }

            if (everything is not null)
            {
                context.Report(PriceDiagnostics.NeverReached(at, context.Owner, price.Name, everything));
            }

            everything ??= price.IsForEverything ? price.Name : null;
        }
    }
}
