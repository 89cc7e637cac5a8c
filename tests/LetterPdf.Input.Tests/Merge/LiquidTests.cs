using System.Globalization;
using CsCheck;
using LetterPdf.Model;
using LetterPdf.Tests;
using Scriban;
using Scriban.Runtime;

namespace LetterPdf.Input.Tests;

/// <summary>The results of merge fields are those of Liquid in another implementation.</summary>
public sealed class LiquidTests
{
    private static readonly MergeValues Values = MergeValues
        .None.With("signatories.count", 116)
        .With("countries.count", 20)
        .With("date", "May 22, 2024")
        .With("addressee.name", "President")
        .With("addressee.title", null)
        .With("subject", "A court");

    private static readonly Gen<string> Number = Gen.OneOf(
        "signatories.count",
        "countries.count",
        "116",
        "20",
        "0",
        "-3",
        "19.5"
    );

    private static readonly Gen<string> Text = Gen.OneOf(
        "date",
        "addressee.name",
        "subject",
        "'A court'",
        "\"President\"",
        "''"
    );

    private static readonly Gen<string> Comparison = Gen.OneOf(
        Gen.Select(Number, Gen.OneOf("==", "!=", "<", "<=", ">", ">="), Number, Joined),
        Gen.Select(Text, Gen.OneOf("==", "!=", "contains"), Text, Joined),
        Gen.OneOf("addressee.title", "date", "true", "false")
    );

    private static readonly Gen<string> Condition = Gen.OneOf(
        Comparison,
        Gen.Select(Comparison, Gen.OneOf("and", "or"), Comparison, Joined),
        Gen.Select(
            Comparison,
            Gen.OneOf("and", "or"),
            Gen.Select(Comparison, Gen.Const("and"), Comparison, Joined),
            Joined
        )
    );

    private static readonly Gen<string> Plain = Gen.OneOf(
        Gen.OneOf("a", " b ", "\n", "{ ", "}", "% c", "{{ date }}", "{{- subject -}} ", "{{ signatories.count }}\n"),
        Gen.OneOf("{% raw %}{{ x }}{% y %}{% endraw %}", "{% comment %}z{{ q }}{% endcomment %}")
    );

    private static readonly Gen<string> Template = Gen.Recursive<string>(
        (depth, nested) =>
        {
            var part = depth > 1 ? Plain : Gen.OneOf(Plain, Plain, Choice(nested), Unless(nested));
            return part.Array[0, 4].Select(parts => string.Concat(parts));
        }
    );

    [Fact]
    public void Another_reader_of_Liquid_gives_the_same_text() =>
        Template.Sample(
            text =>
            {
                var diagnostics = new DiagnosticBag();
                var source = MappedText.OfFile(new SourceFile("a.md", text), text);
                var filled = MergeTemplate
                    .Compile(source, Values, diagnostics)
                    ?.Fill(Values, isMarkdown: false, diagnostics);
                Assert.True(
                    filled is not null,
                    $"{text}: {diagnostics.InSourceOrder().FirstOrDefault()?.Message.Said()}"
                );
                Assert.Equal(Liquid(text), filled.Text);
            },
            iter: Cases.Of(2_000)
        );

    private static Gen<string> Choice(Gen<string> nested) =>
        Gen.Select(
            Gen.Select(Condition, Condition),
            Gen.Select(nested, nested, nested),
            Gen.Int[0, 3],
            (conditions, texts, form) =>
                $"{{% if {conditions.Item1} %}}{texts.Item1}"
                + (form is 1 or 3 ? $"{{% elsif {conditions.Item2} %}}{texts.Item2}" : "")
                + (form > 1 ? $"{{% else %}}{texts.Item3}" : "")
                + "{% endif %}"
        );

    private static Gen<string> Unless(Gen<string> nested) =>
        Gen.Select(Condition, nested, (condition, then) => $"{{%- unless {condition} -%}}{then}{{% endunless %}}");

    private static string Joined(string left, string op, string right) => $"{left} {op} {right}";

    private static string Liquid(string text)
    {
        var context = new LiquidTemplateContext { StrictVariables = true };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(
            new ScriptObject
            {
                ["signatories"] = new ScriptObject { ["count"] = 116 },
                ["countries"] = new ScriptObject { ["count"] = 20 },
                ["date"] = "May 22, 2024",
                ["addressee"] = new ScriptObject { ["name"] = "President", ["title"] = null! },
                ["subject"] = "A court",
            }
        );
        return Scriban.Template.ParseLiquid(text).Render(context);
    }
}
