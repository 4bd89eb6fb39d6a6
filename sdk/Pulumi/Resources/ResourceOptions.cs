namespace Pulumi;

public abstract class ResourceOptions
{
    private List<string>? ignoreChanges;
    private List<string>? replaceOnChanges;
    private List<string>? hideDiffs;
    private List<ResourceTransformation>? resourceTransformations;
    private List<ResourceTransform>? resourceTransforms;
    private InputList<Resource>? dependsOn;
    private InputList<Resource>? replaceWith;

    public Input<string>? Id { get; set; }

    public Resource? Parent { get; set; }

    public InputList<Resource> DependsOn
    {
        get => dependsOn ??= [];
        set => dependsOn = value;
    }

    public bool? Protect { get; set; }

    public List<string> IgnoreChanges
    {
        get => ignoreChanges ??= [];
        set => ignoreChanges = value;
    }

    public string? Version { get; set; }

    public ProviderResource? Provider { get; set; }

    public CustomTimeouts? CustomTimeouts { get; set; }

    public List<ResourceTransformation> ResourceTransformations
    {
        get => resourceTransformations ??= [];
        set => resourceTransformations = value;
    }

    public List<ResourceTransform> ResourceTransforms
    {
        get => resourceTransforms ??= [];
        set => resourceTransforms = value;
    }

    public List<Input<Alias>> Aliases { get; set; } = [];

    public string? Urn { get; set; }

    public List<string> ReplaceOnChanges
    {
        get => replaceOnChanges ??= [];
        set => replaceOnChanges = value;
    }

    public string? PluginDownloadURL { get; set; }

    public bool? RetainOnDelete { get; set; }

    public Resource? DeletedWith { get; set; }

    public InputList<Resource> ReplaceWith
    {
        get => replaceWith ??= [];
        set => replaceWith = value;
    }

    public List<string> HideDiffs
    {
        get => hideDiffs ??= [];
        set => hideDiffs = value;
    }

    public Input<object>? ReplacementTrigger { get; set; }

    internal abstract ResourceOptions Clone();

    // Takes over what others say: lists grow, single values give way to values that are said.
    private protected void Take(ResourceOptions more)
    {
        Id = more.Id ?? Id;
        Parent = more.Parent ?? Parent;
        Protect = more.Protect ?? Protect;
        Urn = more.Urn ?? Urn;
        Version = more.Version ?? Version;
        PluginDownloadURL = more.PluginDownloadURL ?? PluginDownloadURL;
        Provider = more.Provider ?? Provider;
        CustomTimeouts = more.CustomTimeouts is { } given
            ? new CustomTimeouts { Create = given.Create, Update = given.Update, Delete = given.Delete }
            : CustomTimeouts;
        RetainOnDelete = more.RetainOnDelete ?? RetainOnDelete;
        DeletedWith = more.DeletedWith ?? DeletedWith;
        ReplacementTrigger = more.ReplacementTrigger ?? ReplacementTrigger;
        ReplaceWith = ReplaceWith.Concat(more.ReplaceWith);
        DependsOn = DependsOn.Concat(more.DependsOn);
        IgnoreChanges.AddRange(more.IgnoreChanges);
        ReplaceOnChanges.AddRange(more.ReplaceOnChanges);
        HideDiffs.AddRange(more.HideDiffs);
        ResourceTransformations.AddRange(more.ResourceTransformations);
        ResourceTransforms.AddRange(more.ResourceTransforms);
        Aliases.AddRange(more.Aliases);
    }
}

public sealed class CustomResourceOptions : ResourceOptions
{
    private List<string>? additionalSecretOutputs;
    private Dictionary<string, string>? envVarMappings;

    public bool? DeleteBeforeReplace { get; set; }

    public List<string> AdditionalSecretOutputs
    {
        get => additionalSecretOutputs ??= [];
        set => additionalSecretOutputs = value;
    }

    public string? ImportId { get; set; }

    public Dictionary<string, string> EnvVarMappings
    {
        get => envVarMappings ??= [];
        set => envVarMappings = value;
    }

    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var merged = new CustomResourceOptions();
        foreach (var options in new[] { options1, options2 }.OfType<CustomResourceOptions>())
        {
            merged.Take(options);
            merged.DeleteBeforeReplace = options.DeleteBeforeReplace ?? merged.DeleteBeforeReplace;
            merged.ImportId = options.ImportId ?? merged.ImportId;
            merged.AdditionalSecretOutputs.AddRange(options.AdditionalSecretOutputs);
            foreach (var (name, value) in options.EnvVarMappings)
            {
                merged.EnvVarMappings[name] = value;
            }
        }

        return merged;
    }

    internal override ResourceOptions Clone() => Merge(this, null);
}

public sealed class ComponentResourceOptions : ResourceOptions
{
    private List<ProviderResource>? providers;

    public List<ProviderResource> Providers
    {
        get => providers ??= [];
        set => providers = value;
    }

    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var merged = new ComponentResourceOptions();
        foreach (var options in new[] { options1, options2 }.OfType<ComponentResourceOptions>())
        {
            merged.Take(options);
        }

        // One provider for each package: the last that was given.
        merged.Providers = [.. (options1?.Providers ?? []).Concat(options2?.Providers ?? []).Reverse().DistinctBy(p => p.Package).Reverse()];
        return merged;
    }

    internal override ResourceOptions Clone() => Merge(this, null);
}
