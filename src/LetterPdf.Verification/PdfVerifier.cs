using System.Collections.Immutable;
using LetterPdf.Trust;

namespace LetterPdf.Verification;

/// <summary>Reads a finished PDF by itself, sharing nothing with the code that wrote it, and checks what it
/// claims.</summary>
public static class PdfVerifier
{
    /// <summary>Examines any bytes: what is wrong with them is in the report, never an exception.</summary>
    /// <param name="file">Any bytes.</param>
    /// <param name="trust">The roots and the time against which signatures are checked; null to skip asking whether
    /// they are genuine.</param>
    public static VerificationReport Verify(ReadOnlyMemory<byte> file, TrustSettings? trust = null) =>
        Read(file).Ask(trust);

    /// <summary>Reads any bytes without running the checks, so that a caller can work on the contents in
    /// parallel.</summary>
    public static PdfReading Read(ReadOnlyMemory<byte> file)
    {
        var log = new FaultLog();
        var history = Open(file, log);
        var view = history is null ? null : View(file, history, log);
        ImmutableArray<SignatureField> fields = view is null ? [] : SignatureReader.Read(history!, log);
        ImmutableArray<RevisionReport> revisions = view is null ? [] : UpdateAnalysis.Of(history!, fields, log);
        var contents = new VerificationReport
        {
            IsReadable = view is { Pages.Count: > 0 },
            IsEncrypted = log.IsEncrypted,
            Producer = view is null ? null : view.Body.Text(view.Info, "Producer") ?? view.Metadata?.Producer,
            Claims = MetadataChecks.ClaimOf(view?.Metadata),
            Checks = [],
            Facts = view is null ? new DocumentFacts() : Facts(view),
            Elements = view is null ? [] : TaggedElements.Of(view),
            Letters = view is null ? 0 : TaggedElements.Letters(view),
            Signatories = view is null ? [] : TaggedElements.Signatories(view),
            Sources = view is null ? [] : AttachmentReader.Read(view),
            Fonts = view is null ? [] : [.. view.Fonts.All.Select(font => font.ToReport(view.Body))],
            Jpegs = view is null ? [] : [.. PictureReader.Jpegs(view)],
            FirstWriting = history is null ? null : Beginning(history),
            SignatureFields = fields,
            Revisions = revisions,
        };
        return new PdfReading(file, view, log, contents);
    }

    private static FileHistory? Open(ReadOnlyMemory<byte> file, FaultLog log)
    {
        if (file.Length > Bounds.MostBytes)
        {
            log.Add(CheckName.Readable, FileFault.TooLarge);
            return null;
        }

        var history = FileReader.Read(file, log);
        if (history is null && !log.IsEncrypted)
        {
            NotReadable(log);
        }

        return history;
    }

    private static DocumentView? View(ReadOnlyMemory<byte> file, FileHistory history, FaultLog log)
    {
        var view = DocumentView.Of(file, history.Newest, log);
        if (view is not { Pages.Count: > 0 })
        {
            NotReadable(log);
        }

        return view;
    }

    private static FirstWriting Beginning(FileHistory history)
    {
        var section = history.Revisions[0].Section;
        return new FirstWriting(
            section.Place,
            section.Trailer["ID"] is PdfArray { Items: [PdfString identifier, ..] }
                ? identifier.Bytes
                : ReadOnlyMemory<byte>.Empty
        );
    }

    private static void NotReadable(FaultLog log) => log.Add(CheckName.Readable, FileFault.Unreadable);

    private static DocumentFacts Facts(DocumentView view) =>
        new()
        {
            Title = view.Body.Text(view.Info, "Title") ?? view.Metadata?.Title,
            Author = view.Body.Text(view.Info, "Author") ?? view.Metadata?.Creator,
            Identifier = view.Metadata?.Identifiers.FirstOrDefault(),
            Subject = view.Body.Text(view.Info, "Subject") ?? view.Metadata?.Description,
            Keywords = view.Body.Text(view.Info, "Keywords") ?? view.Metadata?.Keywords,
            Language = view.Body.Text(view.Catalog, "Lang"),
            Date = view.Body.Text(view.Info, "CreationDate") ?? view.Metadata?.CreateDate,
            PageCount = view.Pages.Count,
        };
}
