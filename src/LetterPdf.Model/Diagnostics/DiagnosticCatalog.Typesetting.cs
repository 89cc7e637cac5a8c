using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP05xx: typesetting.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode OverfullLine = DiagnosticCode.Warning(501, "a line is wider than its measure", new(
        "A line could not be made to fit its width, because a word in it is too long and cannot be divided. It reaches into the margin.",
        "",
        "Divide the word by a blank or hyphen, use fewer columns, or make the type smaller."));

    public static readonly DiagnosticCode TextAreaTooSmall = DiagnosticCode.Error(502, "the margins leave no room for text", new(
        "The margins leave so little of the page that no text can be set on it.",
        "page: {margins: {left: 4in, right: 4in}}",
        "Make the margins smaller:\n\npage: {margins: 1in}"));

    public static readonly DiagnosticCode PageOneOverflows = DiagnosticCode.Error(503, "a part of the letter is taller than a page", new(
        "A part of the letter that must stay together is taller than a page.",
        "",
        "Use a larger page, smaller margins or smaller type."));

    public static readonly DiagnosticCode NotSetYet = DiagnosticCode.Error(504, "a part of the text cannot be set by this version yet", new(
        "The text is right and this version of the program cannot set this part of it, such as a table or a footnote. It is refused rather than left out.",
        "Our report says so.[^1]\n\n[^1]: Report of 2024.",
        "Write it in another way for now: a footnote as a sentence in brackets, a table as a list."));

    public static readonly DiagnosticCode NoRoomForDraftMark = DiagnosticCode.Error(505, "the margins leave no room for the mark of a draft", new(
        "A draft says on every page, in the margins at head and foot, that it is one. These margins are too narrow for that.",
        "page: {margins: 0.25in}",
        "Make the margins at head and foot at least 0.4in high, if only for the draft."));

    private static ImmutableArray<DiagnosticCode> Typesetting => [OverfullLine, TextAreaTooSmall, PageOneOverflows, NotSetYet, NoRoomForDraftMark];
}
