using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Kalypso;
using LcncInfra.Templating.Sprig;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Tests;

/// <summary>The engine never throws and always ends, whatever the text.</summary>
public sealed class RobustnessTests
{
    private const int SmallStack = 512 * 1024;

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{ ", " }}", " ", "\n", "(", ")", "|", ":=", "=", ",", ".", "$", "$x", "$y", ".a", ".b.c", ".l", ".m", ".s", "nil", "true",
        "1", "-1", "0x1p4", "1e9", "9223372036854775807", "'a'", "\"%d %v\"", "`{{ . }}`", "\"\\x", "/*", "*/", "é", "日本", "😀", "\uDC80", "\uD800",
        "if", "else", "end", "range", "with", "define", "template", "block", "break", "continue", "\"t\"", "\"template\"",
        "{{ if . }}", "{{ else }}", "{{ end }}", "{{ range .l }}", "{{ range $x, $y := .m }}", "{{ with .a }}", "{{ define \"t\" }}", "{{ template \"t\" . }}",
        "{{ $x := .s }}", "{{ $x = print $x $x }}", "{{ $x }}", "{{ . }}", "{{ break }}", "{{ continue }}",
        "print", "printf", "println", "index", "slice", "len", "eq", "lt", "and", "or", "not", "html", "js", "urlquery", "call",
        "default", "dict", "list", "set", "repeat", "until", "untilStep", "substr", "trunc", "nospace", "wrap", "indent", "splitn", "round", "div", "mod",
        "toYaml", "stringify", "hash", "unquote", "toJson", "quote", "regexReplaceAll", "semver", "date", "merge", "pluck", "b64dec", "abbrev", "initials",
    ];

    private static Gen<string> Soup => Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p));

    /// <summary>Actions that mostly parse, so that execution is reached.</summary>
    private static Gen<string> Calls =>
        from function in Gen.Elements(Pieces.Where(p => p.Length > 2 && p.All(char.IsAsciiLetterOrDigit)).ToArray())
        from arguments in Gen.Elements(".", ".l", ".m", ".s", ".n", ".f", ".nil", "nil", "1", "-1", "1.5", "\"a\"", "\"\"", "\"é%d\"", "(list 1 2)", "(dict \"a\" .)", "true", "1e9", "65").ListOf()
        select $"{{{{ {function} {string.Join(' ', arguments.Take(4))} }}}}";

    [Fact]
    public void Any_sequence_of_tokens_ends_with_a_text_or_an_error() =>
        Prop.ForAll(Soup.ToArbitrary(), EndsWell).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Any_call_of_a_function_ends_with_a_text_or_an_error() =>
        Prop.ForAll(Calls.ToArbitrary(), EndsWell).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Any_text_ends_with_a_text_or_an_error() =>
        Prop.ForAll<string>(text => EndsWell(text ?? string.Empty)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_without_actions_is_its_own_output() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            var expected = text.Get.Replace("{{", "{ {", StringComparison.Ordinal);
            return Evaluate(expected).Text == GoText.Normalize(expected);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("{{ ", "(", "1", ")", " }}")]
    [InlineData("{{ ", "print (", "1", ")", " }}")]
    [InlineData("{{ ", "(", ".nil", ").x", " }}")]
    [InlineData("", "{{ if 1 }}", "x", "{{ end }}", "")]
    [InlineData("", "{{ if 0 }}{{ else }}", "x", "{{ end }}", "")]
    [InlineData("{{ if 0 }}", "{{ else if 0 }}", "x", "", "{{ end }}")]
    public void Deep_nesting_is_an_error_and_no_crash(params string[] parts)
    {
        Assert.Null(OnSmallStack(() => Evaluate(Nest(parts, 150)).Error));
        Assert.Equal(TemplateErrorKind.Limit, OnSmallStack(() => Evaluate(Nest(parts, 250)).Error?.Kind));
        Assert.Equal(TemplateErrorKind.Limit, OnSmallStack(() => Evaluate(Nest(parts, 100_000)).Error?.Kind));
    }

    [Fact]
    public void Recursion_up_to_the_limit_fits_into_a_small_stack()
    {
        const string Text = "{{ define \"t\" }}{{ if true }}{{ with 1 }}{{ range $.l }}{{ print (print (print \"x\")) }}{{ template \"t\" $ }}{{ end }}{{ end }}{{ end }}{{ end }}{{ template \"t\" . }}";

        Assert.Equal(TemplateErrorKind.Limit, OnSmallStack(() => Evaluate(Text).Error?.Kind));
    }

    [Theory]
    [InlineData("{{ $x := dict }}{{ $_ := set $x \"self\" $x }}")]
    [InlineData("{{ $x := list }}{{ range until 2000 }}{{ $x = list $x }}{{ end }}")]
    [InlineData("{{ $x := dict }}{{ range until 2000 }}{{ $x = dict \"k\" $x }}{{ end }}")]
    public void No_function_crashes_on_a_value_without_end(string value)
    {
        foreach (var function in BuiltinFunctions.All.Concat(SprigFunctions.All).Concat(KalypsoFunctions.All).Where(f => f.RefusalReason is null))
        {
            foreach (var arguments in new[] { "$x", "$x $x", "\"a\" $x", "1 $x", "$x \"a\"", "\"%v%s\" $x $x" })
            {
                OnSmallStack(() => EndsWell($"{value}{{{{ $y := {function.Name} {arguments} }}}}", new EvaluationLimits()));
            }
        }
    }

    private static string Nest(string[] parts, int depth) =>
        parts[0] + string.Concat(Enumerable.Repeat(parts[1], depth)) + parts[2] + string.Concat(Enumerable.Repeat(parts[3], depth)) + parts[4];

    private static bool EndsWell(string text) => EndsWell(text, new EvaluationLimits { Steps = 20_000, OutputCharacters = 1_000_000 });

    private static bool EndsWell(string text, EvaluationLimits limits)
    {
        var evaluation = Evaluate(text, limits);
        return evaluation.Error is null || (evaluation.Text.Length == 0 && evaluation.Error is { Message.Length: > 0, Line: > 0, Column: > 0 });
    }

    private static Evaluation Evaluate(string text) => Evaluate(text, EvaluationLimits.Default);

    private static Evaluation Evaluate(string text, EvaluationLimits limits)
    {
        var options = new EvaluationOptions { Limits = limits };
        return CompiledTemplate.Parse("template", text, SnippetFunctions.Of("kalypso")).TryGet(out var template, out var error)
            ? new TemplateEvaluator(options).EvaluateOn(template, Document())
            : new Evaluation(string.Empty, error);
    }

    private static GoMap Document()
    {
        var map = new GoMap(GoMapType.AnyToAny);
        map.Set("k", "v");
        map.Set(1L, null);
        return GoMap.OfAny(
        [
            KeyValuePair.Create<string, object?>("a", map),
            KeyValuePair.Create<string, object?>("l", GoList.Of("a", 1L, null, 1.5, map)),
            KeyValuePair.Create<string, object?>("m", GoMap.OfStrings([KeyValuePair.Create("x", "y")])),
            KeyValuePair.Create<string, object?>("s", "té\uDC80xt"),
            KeyValuePair.Create<string, object?>("n", GoInteger.Int64(-7)),
            KeyValuePair.Create<string, object?>("f", double.NaN),
            KeyValuePair.Create<string, object?>("nil", null),
        ]);
    }

    private static T? OnSmallStack<T>(Func<T> work)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        return failure is null ? result : throw new InvalidOperationException("The engine threw.", failure);
    }
}
