using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Faults;

/// <summary>Makes what git or an archive cannot keep: <c>recipe.txt</c> of a case, one step a line, as the README of this folder lists them.</summary>
/// <param name="Culture">The culture to run under.</param>
/// <param name="IsOfAllEnvironments">Whether all environments are generated, not only <c>dev</c>.</param>
internal sealed record FaultRecipe(CultureInfo Culture, bool IsOfAllEnvironments)
{
    /// <summary>Follows a recipe in a control plane.</summary>
    /// <param name="lines">The steps; lines that begin with <c>#</c> say why.</param>
    /// <param name="folder">The control plane.</param>
    public static FaultRecipe Apply(IEnumerable<string> lines, string folder)
    {
        var recipe = new FaultRecipe(CultureInfo.InvariantCulture, IsOfAllEnvironments: false);
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            switch (line.Split(' ', 3).Select(Regex.Unescape).ToArray())
            {
                case ["culture", var name]:
                    recipe = recipe with { Culture = CultureInfo.GetCultureInfo(name) };
                    break;
                case ["environments", "all"]:
                    recipe = recipe with { IsOfAllEnvironments = true };
                    break;
                case var words:
                    Step(words, folder, line);
                    break;
            }
        }

        return recipe;
    }

    private static void Step(string[] words, string folder, string line)
    {
        switch (words)
        {
            case ["file", var path, var content]:
                File.WriteAllText(Made(folder, path), content);
                break;
            case ["link", var path, var target]:
                File.CreateSymbolicLink(Made(folder, path), target);
                break;
            case ["replace", var path, var rest] when rest.Split(' ') is [var marker, var text]:
                Edit(folder, path, marker, Encoding.UTF8.GetBytes(text));
                break;
            case ["bytes", var path, var rest] when rest.Split(' ') is [var marker, var hexadecimal]:
                Edit(folder, path, marker, Convert.FromHexString(hexadecimal));
                break;
            case ["grow", var path, var rest] when rest.Split(' ') is [var marker, var count]:
                Edit(folder, path, marker, Encoding.UTF8.GetBytes(new string('x', int.Parse(count, CultureInfo.InvariantCulture))));
                break;
            case ["crlf"]:
                EndLinesAsWindows(folder);
                break;
            default:
                throw new InvalidOperationException($"Unknown step '{line}'.");
        }
    }

    private static string Made(string folder, string path)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? folder);
        return full;
    }

    private static void Edit(string folder, string path, string marker, byte[] content)
    {
        var file = Path.Combine(folder, path);
        var parts = File.ReadAllText(file).Split(marker);
        File.WriteAllBytes(file, [.. Encoding.UTF8.GetBytes(parts[0]), .. content, .. Encoding.UTF8.GetBytes(parts[1])]);
    }

    private static void EndLinesAsWindows(string folder)
    {
        foreach (var path in FileTree.Read(folder).Keys)
        {
            var file = Path.Combine(folder, path);
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        }
    }
}
