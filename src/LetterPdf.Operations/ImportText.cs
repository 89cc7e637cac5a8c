using System.Collections.Immutable;
using System.Text;
using LetterPdf.Import;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A text from elsewhere that is to become a letter's body.</summary>
/// <param name="File">Its path: .docx, .txt or .md.</param>
/// <param name="Output">Where the body goes; null to show it.</param>
/// <param name="Names">Where the list of names goes, as a CSV; null to say only that there is one.</param>
/// <param name="RefusesTracked">Whether tracked changes are an error; otherwise they are taken as accepted.</param>
/// <param name="MayReplace">Whether files that hold something else are replaced.</param>
public sealed record ImportRequest(string File, string? Output, string? Names, bool RefusesTracked, bool MayReplace);

/// <summary>The result of an import.</summary>
/// <param name="Body">The body, where it is to be shown; null where it was written.</param>
/// <param name="Told">What was done and what is left to do, line by line; for the screen only where it names
/// reviewers. Null where nothing came of it.</param>
/// <param name="Findings">Errors and warnings.</param>
public sealed record ImportResult(string? Body, ImmutableArray<string>? Told, DiagnosticBag Findings);

/// <summary>Makes the Markdown of a letter's body of a text in Word, from mail or in another Markdown.</summary>
public static class ImportText
{
    public static Outcome<ImportResult> Run(ImportRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        if (InputFile.Read(request.File, TextImporter.SizeLimit, around) is not { } bytes)
        {
            return Refusal.OfRequest(Unread(request.File, around));
        }

        if (Clash(request, around) is { } clash)
        {
            return Refusal.OfRequest(clash);
        }

        var findings = new DiagnosticBag();
        var options = new ImportOptions(request.RefusesTracked);
        var text = TextImporter.Import(around.Shown(around.FullPath(request.File)), bytes, options, findings);
        if (text is null || !MayWrite(text, request, around, findings) || !Write(text, request, around, findings))
        {
            return new ImportResult(null, null, findings);
        }

        ImportedBody.Examine(
            text.Body,
            request.Output is { } file ? around.Shown(around.FullPath(file)) : null,
            findings
        );
        return new ImportResult(
            request.Output is null ? text.Body : null,
            ImportReport.Of(text, request, around),
            findings
        );
    }

    private static string Unread(string file, Surroundings around)
    {
        var path = around.FullPath(file);
        return Directory.Exists(path) ? $"'{file}' is a folder; name the file with the text."
            : !File.Exists(path) ? $"there is no file '{file}'."
            : new FileInfo(path).Length > TextImporter.SizeLimit
                ? $"'{file}' is larger than {TextImporter.SizeLimit / (1024 * 1024)} MB."
            : $"'{file}' cannot be read.";
    }

    // One file for two things, or the original replaced by what was made of it.
    private static string? Clash(ImportRequest request, Surroundings around)
    {
        var paths = new[] { request.File, request.Output, request.Names }
            .OfType<string>()
            .Select(around.FullPath)
            .ToArray();
        return paths.Distinct(StringComparer.OrdinalIgnoreCase).Count() < paths.Length
            ? "the text, the body and the list of names must be different files."
            : null;
    }

    // All or nothing: what stands in the way is found before the first file is written.
    private static bool MayWrite(ImportedText text, ImportRequest request, Surroundings around, DiagnosticBag findings)
    {
        foreach (var (file, content, starter) in FilesOf(text, request))
        {
            var path = around.FullPath(file);
            if (request.MayReplace || !File.Exists(path))
            {
                continue;
            }

            var there = InputFile.Read(path, TextImporter.SizeLimit, around);
            if (there is not { } bytes || !(IsSame(bytes, content) || IsSame(bytes, Encoding.UTF8.GetBytes(starter))))
            {
                findings.Add(
                    DiagnosticCatalog.FileHoldsOther.At(
                        null,
                        Reason.Of(OperationFinding.FileHoldsOther, around.Shown(path)),
                        OperationAdvice.ReplaceOrRename
                    )
                );
            }
        }

        return !findings.HasErrors;
    }

    private static bool Write(ImportedText text, ImportRequest request, Surroundings around, DiagnosticBag findings) =>
        OutputSet.TryWrite(
            [
                .. FilesOf(text, request)
                    .Select(file => new OutputPart(
                        around.FullPath(file.Path),
                        file.Content,
                        Reason.Of(OperationPhrase.File, file.Path)
                    )),
            ],
            findings
        );

    // What the starter of a letter has put there may be replaced: nobody has written it.
    private static IEnumerable<(string Path, byte[] Content, string Starter)> FilesOf(
        ImportedText text,
        ImportRequest request
    )
    {
        if (request.Output is { } body)
        {
            yield return (body, Encoding.UTF8.GetBytes(text.Body), StarterLetter.Body);
        }

        if (request.Names is { } names && !text.Parts.Names.IsEmpty)
        {
            yield return (names, ImportedNames.ToCsv(text.Parts), StarterLetter.Signatories);
        }
    }

    private static bool IsSame(ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second) =>
        first.Span.SequenceEqual(second.Span);
}
