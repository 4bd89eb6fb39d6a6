using LcncInfra.Catalog.Apps.Runtimes;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Apps;

/// <summary>Reads the files of an app: one LowCodeApp, and the Runtimes beside it.</summary>
public static class AppReader
{
    private static readonly KindReader[] Kinds = [LowCodeAppReader.Kind, RuntimeReader.Kind];

    /// <summary>The shapes of the kinds.</summary>
    internal static IEnumerable<KindShape> Shapes => Kinds.Select(k => k.Shape);

    /// <summary>The app; <see langword="null"/> if there is none, or none that can be read. Whatever is wrong is reported (LC1xxx).</summary>
    public static AppDefinition? Read(IEnumerable<SourceFile> files, CatalogLimits limits, DiagnosticBag diagnostics)
    {
        var all = files.ToList();
        var apps = new List<(Sourced<LowCodeApp> App, YamlObject Document)>();
        var runtimes = new Dictionary<string, Sourced<Runtime>>(StringComparer.Ordinal);
        foreach (var document in all.SelectMany(f => YamlDocumentReader.Read(f, limits, diagnostics)))
        {
            switch (ReadDocument(document, diagnostics))
            {
                case Sourced<LowCodeApp> app:
                    apps.Add((app, new YamlObject(document as YamlMap)));
                    break;
                case Sourced<Runtime> runtime:
                    Add(runtimes, runtime, diagnostics);
                    break;
                default:
                    break;
            }
        }

        if (apps.Count != 1)
        {
            Report(apps.ConvertAll(a => a.App), all, diagnostics);
            return null;
        }

        return Define(apps[0].App, apps[0].Document, runtimes, diagnostics);
    }

    private static AppDefinition? Define(
        Sourced<LowCodeApp> app, YamlObject document, Dictionary<string, Sourced<Runtime>> own, DiagnosticBag diagnostics)
    {
        var runtimes = BuiltinRuntimes.All.Concat(own.Values.Select(r => r.Value)).DistinctBy(r => r.Name, StringComparer.Ordinal)
            .ToDictionary(r => r.Name, StringComparer.Ordinal);
        if (!runtimes.TryGetValue(app.Value.Runtime, out var runtime))
        {
            diagnostics.Add(AppDiagnostics.UnknownRuntime(app.At("spec.runtime"), app.Value.Name, app.Value.Runtime, runtimes.Keys));
            return null;
        }

        var definition = new AppDefinition(app, runtime, LowCodeAppReader.ReadTargets(app, document, new ObjectContext("LowCodeApp", app.Value.Name, diagnostics)));
        AppValidator.Validate(definition, document, diagnostics);
        return definition;
    }

    private static void Add(Dictionary<string, Sourced<Runtime>> runtimes, Sourced<Runtime> runtime, DiagnosticBag diagnostics)
    {
        var name = runtime.Value.Name;
        if (BuiltinRuntimes.All.Any(r => r.Name == name))
        {
            diagnostics.Add(AppDiagnostics.BuiltinRuntime(runtime.At("metadata.name"), name));
        }
        else if (!runtimes.TryAdd(name, runtime))
        {
            diagnostics.Add(CatalogDiagnostics.DuplicateObject(runtime.At("metadata.name"), $"Runtime '{name}'", runtimes[name].At("metadata.name")));
        }
    }

    // What is wrong with an app that cannot be read was said.
    private static void Report(List<Sourced<LowCodeApp>> apps, List<SourceFile> files, DiagnosticBag diagnostics)
    {
        if (apps.Count > 1)
        {
            diagnostics.Add(AppDiagnostics.SeveralApps(apps[1].At("metadata.name"), apps[1].Value.Name, apps[0].Value.Name));
        }
        else if (!diagnostics.HasErrors)
        {
            diagnostics.Add(AppDiagnostics.NoApp(files.Count == 0 ? SourceSpan.None : SourceSpan.At(files[0].Path, 1, 1)));
        }
    }

    private static object? ReadDocument(YamlValue document, DiagnosticBag diagnostics)
    {
        if (document is not YamlMap map)
        {
            diagnostics.Add(CatalogDiagnostics.NotAnObject(document.Span, $"it is {document.Description}"));
            return null;
        }

        var fields = new YamlObject(map);
        if (Array.Find(Kinds, k => k.Shape.Id.Kind == fields.Text("kind")) is not { } reader)
        {
            diagnostics.Add(CatalogDiagnostics.UnknownKind(
                map.Get("kind")?.Span ?? map.Span, fields.Text("kind") ?? string.Empty, "files of apps", [.. Kinds.Select(k => k.Shape.Id.Kind)]));
            return null;
        }

        if (fields.Text("apiVersion") != reader.Shape.Id.ApiVersion)
        {
            diagnostics.Add(CatalogDiagnostics.UnknownVersion(map.Get("apiVersion")?.Span ?? map.Span, fields.Text("apiVersion") ?? string.Empty, reader.Shape.Id.ApiVersion));
            return null;
        }

        return ReadObject(reader, map, diagnostics);
    }

    private static object? ReadObject(KindReader reader, YamlMap map, DiagnosticBag diagnostics)
    {
        var fields = new YamlObject(map);
        var name = fields.Object("metadata").Text("name");
        var context = new ObjectContext(reader.Shape.Id.Kind, name, diagnostics);
        ShapeValidator.Validate(reader.Shape, map, context);
        reader.Check?.Invoke(fields, context);
        SecretValidator.Validate(map, context);
        UnreadFieldValidator.Validate(reader.Shape, map, context);
        if (name is not { Length: > 0 } || !Model.Names.ResourceName.IsLabel(name))
        {
            return null;
        }

        var source = new CatalogSource(SourceKind.App, name, Revision: null);
        return reader.Read(name, fields) switch
        {
            LowCodeApp app => new Sourced<LowCodeApp>(app, new SourceMap(map), source),
            Runtime runtime => new Sourced<Runtime>(runtime, new SourceMap(map), source),
            _ => null,
        };
    }
}
