using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>Reads a text from a word processor's document (.docx).</summary>
internal static class WordText
{
    /// <summary>The text as if all tracked changes were accepted.</summary>
    /// <returns>Null after an error.</returns>
    public static ImportDraft? Read(
        string path,
        ReadOnlyMemory<byte> bytes,
        ImportOptions options,
        DiagnosticBag diagnostics
    )
    {
        if (Open(path, bytes, diagnostics) is not { } document)
        {
            return null;
        }

        var log = new ReviewLog();
        var blocks = new AcceptedText(log).Of(document.Body);
        var notes = document.Notes.Select(note => note with { Blocks = new AcceptedText(log).Of(note.Blocks) });
        var reading = new WordReading(
            path,
            new WordFindings(path),
            new WordNotes([.. notes]),
            PieceLanguages.Of(document, blocks)
        )
        {
            IsOwn = OwnLetter.Is(document),
            MarkedNotes = document.MarkedNotes,
        };
        var draft = Read(document, blocks, reading);
        TellTracked(path, document, log, options, diagnostics);
        TellOutside(document, reading);
        TellEmpty(path, draft, diagnostics);
        reading.Findings.Report(diagnostics);
        return diagnostics.HasErrors ? null : draft with { Marks = log.ToMarks(document.Comments) };
    }

    private static WordDocument? Open(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        var document = OfficePackage.Read(
            bytes,
            package =>
            {
                if (WordFile.IsOne(package))
                {
                    return WordFile.Read(package);
                }

                ForeignTexts.Refuse(path, package, diagnostics);
                return null!;
            },
            out var fault
        );
        if (fault is not null)
        {
            diagnostics.Add(
                DiagnosticCatalog.TextFileUnreadable.At(
                    new DocumentParagraph(path, 1, string.Empty),
                    Reason.Of(WordFinding.Unreadable, path, fault),
                    fault.Is(OfficeFinding.PartEncrypted) ? WordAdvice.RemovePassword : WordAdvice.SaveAgain
                )
            );
        }

        return document;
    }

    private static ImportDraft Read(WordDocument document, ImmutableArray<WordBlock> blocks, WordReading reading)
    {
        var counter = new ListCounter(document.Numbering);
        var draft = reading.IsOwn
            ? OwnLetter.Read(document, blocks, reading)
            : new ImportDraft(DraftBlocks.OfBody(reading, counter, blocks), []) { Language = reading.Languages.Main };
        var notes = reading.Notes.Used.Select((used, i) => NoteOf(used.Note, used.Paragraph, i + 1, reading, counter));
        return draft with { Notes = [.. notes], Steps = [.. reading.Steps] };
    }

    // Its paragraphs have the place of its sign in the text.
    private static Footnote NoteOf(WordNote note, int paragraph, int number, WordReading reading, ListCounter counter)
    {
        var blocks = note.Blocks.Select(block => block is WordParagraph p ? p with { Number = paragraph } : block);
        var place = new DocumentParagraph(reading.Path, paragraph, WordsOf.Shown(note.Blocks).Trim());
        if (note.IsEndnote)
        {
            reading.Findings.Add(WordFinding.Endnotes, place, place.Text);
        }

        return new Footnote(
            number,
            reading.IsOwn ? OwnBlocks(reading, counter, blocks) : DraftBlocks.OfNote(reading, counter, [.. blocks]),
            place
        );
    }

    private static ImmutableArray<Block> OwnBlocks(
        WordReading reading,
        ListCounter counter,
        IEnumerable<WordBlock> blocks
    )
    {
        var note = new OwnBody(reading, counter, ParagraphUse.Note);
        note.Add(blocks);
        return note.Finish();
    }

    private static void TellTracked(
        string path,
        WordDocument document,
        ReviewLog log,
        ImportOptions options,
        DiagnosticBag diagnostics
    )
    {
        foreach (var change in document.SectionChanges)
        {
            log.Close();
            log.Add(change, string.Empty, 1);
        }

        if (options.RefusesTracked && log.Changes > 0)
        {
            diagnostics.Add(
                DiagnosticCatalog.TrackedRefused.At(
                    new DocumentParagraph(path, log.FirstChanged, string.Empty),
                    Reason.Of(WordFinding.Tracked, log.Changes),
                    WordAdvice.AcceptOrDecline
                )
            );
        }
    }

    // What is on no page of the text itself.
    private static void TellOutside(WordDocument document, WordReading reading)
    {
        foreach (var text in reading.IsOwn ? [] : document.Running)
        {
            reading.Findings.Add(WordFinding.RunningTexts, text);
        }

        foreach (var note in reading.Notes.Unused)
        {
            var words = WordsOf.All(note.Blocks);
            if (words.Length > 0)
            {
                reading.Findings.Add(WordFinding.NotesWithoutSign, words);
            }
        }
    }

    private static void TellEmpty(string path, ImportDraft draft, DiagnosticBag diagnostics)
    {
        if (draft is { Blocks.IsEmpty: true, Parts: null or { IsEmpty: true } })
        {
            diagnostics.Add(
                DiagnosticCatalog.TextEmpty.At(
                    new DocumentParagraph(path, 1, string.Empty),
                    Reason.Of(WordFinding.NoText, path)
                )
            );
        }
    }
}
