using System.Runtime.InteropServices;
using System.Text;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Yaml;

/// <summary>Writes Go values as the YAML text that templates get from <c>toYaml</c>.</summary>
/// <remarks>The text is that of yaml.v3 3.0.1's <c>Marshal</c>, byte for byte; also where another reader would not read it back.</remarks>
public static class YamlV3Writer
{
    /// <summary>The document of a value, with the newline at its end.</summary>
    /// <exception cref="GoFunctionException">The value is nested too deeply, or holds what yaml.v3 cannot write.</exception>
    public static string Write(object? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>Appends the document of a value, with the newline at its end.</summary>
    /// <exception cref="GoFunctionException">The value is nested too deeply, or holds what yaml.v3 cannot write.</exception>
    public static void Append(StringBuilder text, object? value)
    {
        var output = new YamlLines(text);
        new BlockWriter(output).Node(value, new Position(-1, InSequence: false, Depth: 0));
        output.Indent(0);
    }

    /// <summary>Where a node stands.</summary>
    /// <param name="Indent">Column of the collection that holds it; -1 for the root.</param>
    /// <param name="InSequence">Whether it is an item of a sequence.</param>
    /// <param name="Depth">Collections around it.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Position(int Indent, bool InSequence, int Depth)
    {
        // What is in a sequence stands behind its dash; all else goes to the next multiple of four.
        private int Deeper => InSequence ? Indent + 2 : 4 * ((Indent + 4) / 4);

        public int ScalarIndent => Indent < 0 ? 4 : Deeper;

        public int CollectionIndent => Indent < 0 ? 0 : Deeper;

        public Position Inside(bool inSequence) => new(CollectionIndent, inSequence, Depth + 1);
    }

    private sealed class BlockWriter(YamlLines output)
    {
        private readonly YamlScalarWriter _scalars = new(output);

        public void Node(object? value, Position position)
        {
            switch (value)
            {
                case string text:
                    _scalars.Write(text, position.ScalarIndent);
                    break;
                case GoMap { Count: 0 }:
                    output.Plain("{}");
                    break;
                case GoMap map:
                    Mapping(map, position.Inside(inSequence: false));
                    break;
                case GoList { Items.Count: 0 }:
                    output.Plain("[]");
                    break;
                case GoList list:
                    Sequence(list, position.Inside(inSequence: true));
                    break;
                case GoStruct structure:
                    Structure(structure, position.Inside(inSequence: false));
                    break;
                default:
                    output.Plain(YamlPlainValue.Of(value));
                    break;
            }
        }

        private void Sequence(GoList list, Position inside)
        {
            FunctionLimits.CheckDepth(inside.Depth);
            foreach (var item in list.Items)
            {
                output.Indent(inside.Indent);
                output.BlockIndicator('-');
                Node(item, inside);
            }
        }

        private void Mapping(GoMap map, Position inside)
        {
            FunctionLimits.CheckDepth(inside.Depth);
            foreach (var (key, value) in YamlKeyOrder.Sorted(map))
            {
                output.Indent(inside.Indent);
                Key(key, inside);
                Node(value, inside);
            }
        }

        private void Structure(GoStruct structure, Position inside)
        {
            FunctionLimits.CheckDepth(inside.Depth);
            for (var i = 0; i < structure.Type.Fields.Count; i++)
            {
                output.Indent(inside.Indent);
                Key(structure.Type.Fields[i].ToLowerInvariant(), inside);
                Node(structure[i], inside);
            }
        }

        private void Key(object? key, Position inside)
        {
            if (key is not string text)
            {
                output.Plain(YamlPlainValue.Of(key));
                output.Colon();
            }
            else if (YamlScalarWriter.FitsSimpleKey(text))
            {
                _scalars.Write(text, inside.ScalarIndent);
                output.Colon();
            }
            else
            {
                output.BlockIndicator('?');
                _scalars.Write(text, inside.ScalarIndent);
                output.Indent(inside.Indent);
                output.BlockIndicator(':');
            }
        }
    }
}
