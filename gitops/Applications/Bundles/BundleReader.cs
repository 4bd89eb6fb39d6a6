using System.Text;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Applications.Bundles;

/// <summary>Reads the files that an app brings along for a runtime that mounts them.</summary>
public static class BundleReader
{
    /// <summary>What a ConfigMap holds: what etcd takes, less a little for the object itself.</summary>
    public const long MostBytes = 1_000_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Every file that the app names, in its base or at a target.</summary>
    public static IEnumerable<string> FilesOf(AppDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.Targets.Select(t => t.Value.Spec).Prepend(definition.App.Value.Spec).SelectMany(s => s.Bundle.Files).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The texts by path; what cannot be mounted is reported.</summary>
    public static ValueMap Read(AppDefinition definition, IReadOnlyCollection<BundleFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(files);
        var texts = new List<KeyValuePair<string, string>>();
        var app = definition.App;
        foreach (var file in files)
        {
            try
            {
                texts.Add(KeyValuePair.Create(file.Path, Utf8.GetString(file.Content.Span)));
            }
            catch (DecoderFallbackException)
            {
                diagnostics.Add(GenerationDiagnostics.BundleNotText(app.At("spec.bundle.files"), app.Value.Name, file.Path));
            }
        }

        var sizes = files.ToDictionary(f => f.Path, f => (long)f.Content.Length, StringComparer.Ordinal);
        Check(app, app.Value.Spec, sizes, diagnostics);
        foreach (var target in definition.Targets.Where(t => t.Value.HasOverrides))
        {
            Check(app with { Sources = target.Sources }, target.Value.Spec, sizes, diagnostics);
        }

        return ValueMap.Of(texts);
    }

    private static void Check(Sourced<LowCodeApp> app, AppSpec spec, Dictionary<string, long> sizes, DiagnosticBag diagnostics)
    {
        var at = app.At("spec.bundle.files");
        foreach (var name in spec.Bundle.Files.GroupBy(f => f[(f.LastIndexOf('/') + 1)..], StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            diagnostics.Add(GenerationDiagnostics.OneNameForTwoFiles(at, app.Value.Name, name.Key));
        }

        if (spec.Bundle.Files.Sum(f => sizes.GetValueOrDefault(f)) is > MostBytes and var bytes)
        {
            diagnostics.Add(GenerationDiagnostics.BundleTooLarge(at, app.Value.Name, bytes, MostBytes));
        }
    }
}
