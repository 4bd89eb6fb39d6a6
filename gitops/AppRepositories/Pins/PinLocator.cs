using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LcncInfra.AppRepositories.Pins;

/// <summary>Finds the pin of an app in a text by walking over the parser's events, so that no depth of a text can exhaust the stack.</summary>
internal sealed class PinLocator
{
    private const int MaximumDepth = 100;

    private readonly List<Frame> _frames = [];
    private readonly List<string> _others = [];
    private readonly List<WrittenScalar> _overrides = [];
    private AppDocument _document = new();
    private AppDocument? _app;
    private int _apps;

    private PinLocator()
    {
    }

    /// <summary>The pin of the app in a text.</summary>
    /// <exception cref="YamlException">The text is no YAML, or nested deeper than any app needs.</exception>
    public static WrittenPin Find(string text)
    {
        var locator = new PinLocator();
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
            locator.Add(parser.Current ?? throw new InvalidOperationException("The parser moved to nothing."));
        }

        return locator.Result();
    }

    private WrittenPin Result()
    {
        var found = _app ?? new AppDocument();
        return new WrittenPin
        {
            App = found.Name,
            Image = found.Image,
            IsMapping = found.IsMapping,
            IsFlow = found.IsFlow,
            IsShared = found.IsShared,
            Fields = found.Fields,
            Others = _others,
            Overrides = _overrides,
            Apps = _apps,
        };
    }

    private void Add(ParsingEvent next)
    {
        switch (next)
        {
            case DocumentStart:
                _document = new AppDocument();
                break;
            case DocumentEnd:
                EndDocument();
                break;
            case MappingStart mapping:
                Open(mapping, new Frame(IsMapping: true), mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                Open(sequence, new Frame(IsMapping: false), isFlow: true);
                break;
            case MappingEnd or SequenceEnd:
                Close();
                break;
            case Scalar scalar:
                AddScalar(scalar);
                break;
            case AnchorAlias alias:
                AddAlias(alias);
                break;
            default:
                break;
        }
    }

    private void EndDocument()
    {
        if (_document.Kind == "LowCodeApp" && ++_apps == 1)
        {
            _app = _document;
        }
    }

    private void Open(NodeEvent node, Frame frame, bool isFlow)
    {
        if (_frames.Count == MaximumDepth)
        {
            throw new YamlException(node.Start, node.End, "It is nested deeper than any app.");
        }

        var path = Path();
        if (path == "spec.image")
        {
            _document.IsMapping = frame.IsMapping;
            _document.IsFlow = isFlow;
        }

        if (path is "spec.image" or "spec")
        {
            _document.IsShared |= !node.Anchor.IsEmpty;
        }

        _others.Add($"{path} begins");
        _frames.Add(frame);
    }

    private void Close()
    {
        _frames.RemoveAt(_frames.Count - 1);
        Finish();
    }

    private void AddAlias(AnchorAlias alias)
    {
        _document.IsShared |= Path() is "spec" or "spec.image" or "spec.image.tag" or "spec.image.digest";
        _others.Add($"{Path()} is *{alias.Value}");
        Finish();
    }

    private void AddScalar(Scalar scalar)
    {
        if (_frames is [.., { IsMapping: true, Key: null } frame])
        {
            frame.Key = WrittenScalar.Of(scalar);
            if (Path() == "spec.image")
            {
                _document.Image = frame.Key;
            }

            return;
        }

        Take(Path(), WrittenScalar.Of(scalar));
        Finish();
    }

    private void Take(string path, WrittenScalar value)
    {
        if (path is not ("spec.image.tag" or "spec.image.digest"))
        {
            _others.Add($"{path} = {value.Style} {value.Value}");
        }

        if (path.EndsWith(".overrides.image.tag", StringComparison.Ordinal) || path.EndsWith(".overrides.image.digest", StringComparison.Ordinal))
        {
            _overrides.Add(value);
        }

        switch (path)
        {
            case "kind":
                _document.Kind = value.Value;
                break;
            case "metadata.name":
                _document.Name = value.Value;
                break;
            case "spec.image.repository" or "spec.image.tag" or "spec.image.digest" when _frames is [.., { Key: { } key }]:
                _document.Fields[key.Value] = (key, value);
                _document.IsShared |= value.IsShared;
                break;
            default:
                break;
        }
    }

    // A value is over: the next thing in a mapping is a key.
    private void Finish()
    {
        if (_frames is [.., { } frame])
        {
            frame.Key = null;
            frame.Index++;
        }
    }

    private string Path() => string.Join('.', _frames.Select(f => f.IsMapping ? f.Key?.Value ?? "?" : $"[{f.Index}]"));

    private sealed record Frame(bool IsMapping)
    {
        public WrittenScalar? Key { get; set; }

        public int Index { get; set; }
    }

    private sealed class AppDocument
    {
        public string? Kind { get; set; }

        public string? Name { get; set; }

        public WrittenScalar? Image { get; set; }

        public bool IsMapping { get; set; }

        public bool IsFlow { get; set; }

        public bool IsShared { get; set; }

        public Dictionary<string, (WrittenScalar Key, WrittenScalar Value)> Fields { get; } = new(StringComparer.Ordinal);
    }
}
