using System.Text;
using LetterPdf.Import;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Import.Tests;

/// <summary>A text that was read, with all that was said about it.</summary>
internal sealed record ReadText(ImportDraft? Draft, ReadingLog Log, DiagnosticBag Diagnostics)
{
    public static ReadText Mail(string text) => Of("letter.txt", Encoding.UTF8.GetBytes(text));

    public static ReadText Markdown(string text) => Of("letter.md", Encoding.UTF8.GetBytes(text));

    public static ReadText Of(string path, byte[] bytes)
    {
        var (log, diagnostics) = (new ReadingLog(), new DiagnosticBag());
        return new ReadText(PlainText.Read(path, bytes, log, diagnostics), log, diagnostics);
    }

    /// <summary>The blocks, then the steps and findings, each on a line of its own.</summary>
    public string Text =>
        (Draft is null ? "nothing\n" : DraftText.Of(Draft))
        + string.Concat(Draft?.Steps.Select(step => $"# {ReasonWords.Of(step)}\n") ?? [])
        + Findings;

    public string Findings =>
        string.Concat(
            Diagnostics
                .InSourceOrder()
                .Select(item => $"{item.Code.Id} {item.Place?.Spot} {ReasonWords.Of(item.Message)}\n")
        );
}
