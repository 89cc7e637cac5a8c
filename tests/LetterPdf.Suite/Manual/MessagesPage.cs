using System.Globalization;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Suite.Manual;

/// <summary>docs/diagnostics.md: every message with its long form.</summary>
internal static class MessagesPage
{
    public static string Write()
    {
        var text = new StringBuilder(
            "# Messages\n\nEvery message has a code that never changes its meaning. An error stops the build; a "
                + "warning does not.\n`letterpdf explain CODE` shows the same on the terminal.\n"
        );
        AppendIndex(text);
        foreach (var code in DiagnosticCatalog.All)
        {
            var words = Explanations.Of(code);
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n## {code.Id}: {words.Title}\n\n{Wrapped($"({SeverityOf(code)}) {words.Meaning}")}\n"
            );
            if (words.Example.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n```\n{words.Example}\n```\n");
            }

            var remedy = words.Remedy.Split("\n\n");
            text.Append(CultureInfo.InvariantCulture, $"\n{Wrapped($"**How to fix it.** {remedy[0]}")}\n");
            foreach (var part in remedy[1..])
            {
                text.Append(part.EndsWith('.') ? $"\n{Wrapped(part)}\n" : $"\n```\n{part}\n```\n");
            }
        }

        return text.ToString();
    }

    private static void AppendIndex(StringBuilder text)
    {
        text.Append("\n| code | | what it means |\n| --- | --- | --- |\n");
        foreach (var code in DiagnosticCatalog.All)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {code.Id} | {SeverityOf(code)} | {Explanations.Of(code).Title} |\n"
            );
        }
    }

    private static string Wrapped(string text) =>
        string.Join('\n', text.Split('\n').Select(line => Paragraph.Wrap(line)));

    private static string SeverityOf(DiagnosticCode code) => code.Severity == Severity.Error ? "error" : "warning";
}
