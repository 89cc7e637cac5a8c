using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>
/// The one table of everything the program can find. Each stage's codes stand in a part of their own:
/// LP00xx letter.yml, LP01xx Markdown, LP02xx the signatories' CSV, LP03xx merge fields and
/// recipients, LP04xx fonts, LP05xx typesetting, LP06xx the PDF and its conformance, LP07xx reading and writing files,
/// LP08xx texts from elsewhere, LP09xx the forms beside the PDF.
/// </summary>
public static partial class DiagnosticCatalog
{
    /// <summary>Every code, by number.</summary>
    public static ImmutableArray<DiagnosticCode> All =>
        [
            .. LetterFile,
            .. Markdown,
            .. Signatories,
            .. MergeFields,
            .. Recipients,
            .. Fonts,
            .. Typesetting,
            .. Export,
            .. Files,
            .. Import,
            .. PlainTexts,
            .. Forms,
        ];
}
