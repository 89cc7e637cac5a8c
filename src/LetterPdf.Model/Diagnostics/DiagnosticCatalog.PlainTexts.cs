using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP0832 to LP0849: texts from mail, and in Markdown from word processors.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode TextLimit = DiagnosticCode.Error(832);
    public static readonly DiagnosticCode TextEncodingGuessed = DiagnosticCode.Warning(833);
    public static readonly DiagnosticCode TextCharacter = DiagnosticCode.Error(834);
    public static readonly DiagnosticCode QuotedPrintable = DiagnosticCode.Error(835);
    public static readonly DiagnosticCode MailLinesLeftOut = DiagnosticCode.Warning(836);
    public static readonly DiagnosticCode TextMarksKept = DiagnosticCode.Doubt(837);
    public static readonly DiagnosticCode TextMarkdown = DiagnosticCode.Error(838);
    public static readonly DiagnosticCode TextPictureLeftOut = DiagnosticCode.Warning(839);
    public static readonly DiagnosticCode TextMarkupLeftOut = DiagnosticCode.Warning(840);
    public static readonly DiagnosticCode TextNote = DiagnosticCode.Error(841);

    private static ImmutableArray<DiagnosticCode> PlainTexts =>
        [
            TextLimit,
            TextEncodingGuessed,
            TextCharacter,
            QuotedPrintable,
            MailLinesLeftOut,
            TextMarksKept,
            TextMarkdown,
            TextPictureLeftOut,
            TextMarkupLeftOut,
            TextNote,
        ];
}
