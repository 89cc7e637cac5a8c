using System.Text;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>An imported body as the letter will read it: what import lets pass and a letter can't hold is said at
/// once.</summary>
internal static class ImportedBody
{
    private const string Letter = "date: 2000-01-01\nsubject: Import\nbody: body.md\n";
    private const string Body = "body.md";

    /// <param name="body">Markdown.</param>
    /// <param name="file">Where it was written; null where it is only shown.</param>
    /// <param name="findings">Takes a warning with the first error and the number of others.</param>
    public static void Examine(string body, string? file, DiagnosticBag findings)
    {
        var workspace = new MemoryWorkspace([
            new("letter.yml", Encoding.UTF8.GetBytes(Letter)),
            new(Body, Encoding.UTF8.GetBytes(body)),
        ]);
        var read = new DiagnosticBag();
        LetterReader.Read(workspace, "letter.yml", read);
        var errors = read.InSourceOrder().Where(finding => finding.IsError).ToList();
        if (errors is [var first, ..])
        {
            findings.Add(
                DiagnosticCatalog.BodyNotYet.At(
                    first.Place is TextSpan span && file is not null ? In(file, body, span) : null,
                    Reason.Of(OperationFinding.BodyNotYet, first.Message, errors.Count - 1),
                    first.Hint
                )
            );
        }
    }

    private static TextSpan In(string file, string body, TextSpan span) =>
        new SourceFile(file, body).Span(span.Start, span.Length);
}
