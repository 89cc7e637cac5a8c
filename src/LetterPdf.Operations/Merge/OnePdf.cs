using System.Collections.Immutable;
using LetterPdf.Export;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>One PDF of all letters of a merge, for a printer.</summary>
/// <param name="path">In full.</param>
/// <param name="shown">The same, as messages show it.</param>
/// <param name="write">Writes joined letters; null where that is not possible.</param>
internal sealed class OnePdf(
    string path,
    string shown,
    Func<TypesetDocument, DiagnosticBag, ReadOnlyMemory<byte>?> write
)
{
    /// <summary>More pages than these are an error: the memory that is needed grows with them.</summary>
    public const int MostPages = 20_000;

    private readonly Lock _gate = new();
    private readonly SortedDictionary<int, LetterToJoin> _letters = [];
    private long _pages;

    /// <summary>Where it goes, in full.</summary>
    public string Path => path;

    /// <summary>Its length in bytes, once it is staged.</summary>
    public long Length { get; private set; }

    /// <summary>Whether the letters have fields for electronic signatures, which it has not.</summary>
    public bool HasLeftOutFields { get; private set; }

    /// <summary>Takes a letter. Several threads may do so at once.</summary>
    public void Add(Recipient recipient, TypesetDocument document)
    {
        lock (_gate)
        {
            _pages += document.Pages.Length;
            HasLeftOutFields |= document.Pages.Any(page => !page.Fields.IsEmpty);
            if (_pages > MostPages)
            {
                // What is too long is not kept either.
                _letters.Clear();
                return;
            }

            _letters.Add(recipient.Row, new LetterToJoin(document, recipient.Name, recipient.Row));
        }
    }

    /// <summary>Reports a place inside the folder of the letters.</summary>
    /// <param name="folder">In full.</param>
    /// <param name="shownFolder">The same, as messages show it.</param>
    /// <param name="diagnostics">Takes the finding.</param>
    public void ReportPlace(string folder, string shownFolder, DiagnosticBag diagnostics)
    {
        var inner = System.IO.Path.GetRelativePath(folder, path);
        if (
            !System.IO.Path.IsPathRooted(inner)
            && !inner.StartsWith($"..{System.IO.Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        )
        {
            diagnostics.Add(
                DiagnosticCatalog.OnePdfInFolder.At(
                    null,
                    Reason.Of(MergingFinding.OnePdfInFolder, shown, shownFolder),
                    MergingAdvice.NameBeside
                )
            );
        }
    }

    /// <summary>Writes the file beside its place; null where that can't be done, or where the user stops it.</summary>
    /// <param name="stop">Stops it.</param>
    /// <param name="diagnostics">Takes the reason where that can't be done.</param>
    public StagedFile? Stage(DiagnosticBag diagnostics, CancellationToken stop)
    {
        if (_pages > MostPages)
        {
            diagnostics.Add(
                DiagnosticCatalog.OnePdfTooLong.At(
                    null,
                    Reason.Of(MergingFinding.OnePdfTooLong, _pages, (long)MostPages),
                    MergingAdvice.MakeSeveral
                )
            );
            return null;
        }

        if (Joined(diagnostics, stop) is not { } bytes)
        {
            return null;
        }

        Length = bytes.Length;
        return OutputFile.Stage(path, bytes.Span, diagnostics, OperationPhrase.Pdf, OperationPhrase.PdfReader);
    }

    // One long piece of work, which touches no disk: whoever stops it does not wait for its end.
    private ReadOnlyMemory<byte>? Joined(DiagnosticBag diagnostics, CancellationToken stop)
    {
        ImmutableArray<LetterToJoin> letters = [.. _letters.Values];
        _letters.Clear();
        var findings = new DiagnosticBag();
        var title = MergeSummary.TitleOf([.. letters.Select(one => one.Document.Title)]);
        var work = Task.Run(() => write(JoinedLetters.Join(letters, title), findings), CancellationToken.None);
        if (WaitHandle.WaitAny([stop.WaitHandle, ((IAsyncResult)work).AsyncWaitHandle]) == 0)
        {
            return null;
        }

        diagnostics.AddRange(findings);
        return work.GetAwaiter().GetResult();
    }
}
