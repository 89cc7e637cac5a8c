using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP01xx: the body's Markdown.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode UnsupportedMarkdown = DiagnosticCode.Error(101, "the body holds Markdown that a letter cannot hold");

    public static readonly DiagnosticCode MarkdownNotSupportedYet = DiagnosticCode.Error(102, "the body holds Markdown that this version does not support yet");

    public static readonly DiagnosticCode EmptyBody = DiagnosticCode.Error(103, "the body holds no text");

    public static readonly DiagnosticCode HeadingLevelSkipped = DiagnosticCode.Error(104, "a heading skips a level");

    public static readonly DiagnosticCode InvalidLink = DiagnosticCode.Error(105, "a link does not lead to a full web or mail address");

    public static readonly DiagnosticCode MarkdownLimit = DiagnosticCode.Error(106, "the body is nested too deeply or has too long a line");

    public static readonly DiagnosticCode BodyEncoding = DiagnosticCode.Error(107, "the body's file is not UTF-8");

    public static readonly DiagnosticCode InvalidBodyText = DiagnosticCode.Error(108, "the body holds a character that cannot stand in a letter");

    public static readonly DiagnosticCode EmptyMarkdownElement = DiagnosticCode.Error(109, "a heading, list item or quotation of the body is empty");

    private static ImmutableArray<DiagnosticCode> Markdown =>
    [
        UnsupportedMarkdown, MarkdownNotSupportedYet, EmptyBody, HeadingLevelSkipped, InvalidLink, MarkdownLimit,
        BodyEncoding, InvalidBodyText, EmptyMarkdownElement,
    ];
}
