using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>The code, the advice, and whether what is found is left out of the text.</summary>
internal static class WordCodes
{
    public static (DiagnosticCode Code, Reason? Advice, bool IsLeftOut) Of(WordFinding kind) =>
        kind switch
        {
            WordFinding.Pictures or WordFinding.Charts or WordFinding.Shapes or WordFinding.Inks => (
                DiagnosticCatalog.PictureLeftOut,
                WordAdvice.PictureInLetter,
                true
            ),
            WordFinding.EmbeddedFiles => (DiagnosticCatalog.PictureLeftOut, WordAdvice.CopyContents, true),
            WordFinding.TextBoxes => (DiagnosticCatalog.TextBoxLeftOut, WordAdvice.TypeText, true),
            WordFinding.Equations => (DiagnosticCatalog.EquationLeftOut, WordAdvice.WriteEquation, true),
            WordFinding.Symbols or WordFinding.Characters => (
                DiagnosticCatalog.SignLeftOut,
                WordAdvice.CheckSigns,
                true
            ),
            WordFinding.Placeholders or WordFinding.EmptyFields or WordFinding.Rubies => (
                DiagnosticCatalog.PromptLeftOut,
                WordAdvice.CheckLeftOut,
                true
            ),
            WordFinding.OtherFiles => (DiagnosticCatalog.ContentElsewhere, WordAdvice.CopyContents, true),
            WordFinding.HiddenTexts => (DiagnosticCatalog.HiddenTextLeftOut, WordAdvice.CheckLeftOut, true),
            WordFinding.StruckTexts => (DiagnosticCatalog.StruckTextLeftOut, WordAdvice.CheckLeftOut, true),
            WordFinding.RunningTexts => (DiagnosticCatalog.RunningTextLeftOut, WordAdvice.RunningInLetter, true),
            WordFinding.NotesInNotes or WordFinding.NotesWithoutSign => (
                DiagnosticCatalog.NoteLeftOut,
                WordAdvice.CheckNotes,
                true
            ),
            WordFinding.Fields => (DiagnosticCatalog.FieldTaken, WordAdvice.CheckFields, false),
            WordFinding.Dates => (DiagnosticCatalog.FieldTaken, WordAdvice.TypeDate, false),
            WordFinding.Underlines or WordFinding.Capitals or WordFinding.Shifts => (
                DiagnosticCatalog.LookLeftOut,
                WordAdvice.CheckLook,
                false
            ),
            WordFinding.Highlights => (DiagnosticCatalog.TextMarked, WordAdvice.CheckMarked, false),
            WordFinding.Links => (DiagnosticCatalog.LinkLeftOut, WordAdvice.FullAddress, true),
            WordFinding.PageBreaks or WordFinding.JoinedLines => (
                DiagnosticCatalog.BreakLeftOut,
                WordAdvice.CheckLines,
                false
            ),
            WordFinding.Tabs => (DiagnosticCatalog.TabbedLines, WordAdvice.MakeTable, false),
            WordFinding.Labels => (DiagnosticCatalog.LabelsChange, WordAdvice.CheckLabels, false),
            WordFinding.Endnotes => (DiagnosticCatalog.EndnotesMoved, null, false),
            _ => (DiagnosticCatalog.TableChanged, WordAdvice.CheckTable, false),
        };
}
