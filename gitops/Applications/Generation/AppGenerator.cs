using System.Text;
using LcncInfra.Applications.Composition;
using LcncInfra.Catalog.Apps;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Applications.Generation;

/// <summary>A whole run on one screen: from an app to the files of its manifests storage, and the Workload that registers them.</summary>
/// <remarks>Pure: the same app gives the same bytes.</remarks>
public static class AppGenerator
{
    /// <summary>The files, in no particular order.</summary>
    public static IEnumerable<RenderedFile> Generate(AppDefinition definition, AppOptions options)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(options);
        var common = AppComposer.Compose(ContextOf(definition, definition.App.Value.Spec, options));
        var contents = definition.Targets.Select(t => t.Value.HasOverrides ? AppComposer.Compose(ContextOf(definition, t.Value.Spec, options)) : common).ToValueList();
        var files = options.Style == AppStyle.Kustomize
            ? new KustomizeTree(definition, common).Files(contents)
            : RenderedTree.Files(definition, contents, options.Capabilities);
        return files.Select(f => new RenderedFile(f.Path, Encoding.UTF8.GetBytes(f.Text), definition.App.Value.Name));
    }

    private static AppContext ContextOf(AppDefinition definition, AppSpec spec, AppOptions options) =>
        new(definition.App.Value, definition.Runtime, spec) { BundleFiles = options.BundleFiles };
}
