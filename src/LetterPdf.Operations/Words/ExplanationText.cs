using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A code's long form for a terminal.</summary>
public static class ExplanationText
{
    private const int Measure = 76;

    public static string Of(DiagnosticCode code)
    {
        var text = new StringBuilder(
            $"{code.Id}, {(code.Severity == Severity.Error ? "an error" : "a warning")}: "
                + $"{Explanations.Of(code).Title}\n"
        );
        AppendPart(text, "What it means", Explanations.Of(code).Meaning, isSource: false);
        if (Explanations.Of(code).Example.Length > 0)
        {
            AppendPart(text, "An example", Explanations.Of(code).Example, isSource: true);
        }

        AppendPart(text, "How to fix it", Explanations.Of(code).Remedy, isSource: false);
        return text.ToString();
    }

    // Lines of a file stay as they are; in a remedy they follow an empty line.
    private static void AppendPart(StringBuilder text, string heading, string content, bool isSource)
    {
        text.Append('\n').Append(heading).Append('\n');
        foreach (var (paragraph, i) in content.Split("\n\n").Select((paragraph, i) => (paragraph, i)))
        {
            text.Append(i == 0 ? "" : "\n");
            var isFile = isSource || (i > 0 && !paragraph.EndsWith('.'));
            foreach (var line in isFile ? paragraph.Split('\n') : Wrapped(paragraph))
            {
                text.Append(isFile ? "      " : "  ").Append(line).Append('\n');
            }
        }
    }

    private static IEnumerable<string> Wrapped(string paragraph)
    {
        var line = new StringBuilder();
        foreach (var word in paragraph.Split([' ', '\n']))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Measure)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        yield return line.ToString();
    }
}
