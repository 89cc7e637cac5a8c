using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>What each code of <see cref="DiagnosticCatalog"/> means, in words; each stage's codes are in a table of
/// their own.</summary>
public static class Explanations
{
    private static readonly Dictionary<DiagnosticCode, Explanation>[] Tables =
    [
        LetterFileExplanations.All,
        MarkdownExplanations.All,
        SignatoriesExplanations.All,
        SignatoryListExplanations.All,
        WorkbookExplanations.All,
        MergeFieldsExplanations.All,
        RecipientsExplanations.All,
        FontsExplanations.All,
        TypesettingExplanations.All,
        ExportExplanations.All,
        FilesExplanations.All,
        PlainTextExplanations.All,
        ImportExplanations.All,
        FormsExplanations.All,
    ];

    /// <summary>The long form of a code; every code of the catalog has one.</summary>
    public static Explanation Of(DiagnosticCode code) => Array.Find(Tables, table => table.ContainsKey(code))![code];
}
