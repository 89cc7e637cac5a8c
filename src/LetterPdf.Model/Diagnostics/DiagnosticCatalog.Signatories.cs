using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP02xx: the signatories' CSV.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode RaggedRow = DiagnosticCode.Error(201, "a row has more or fewer cells than the header");

    public static readonly DiagnosticCode SignatoriesEncoding = DiagnosticCode.Error(202, "the signatories' file holds bytes that cannot be read");

    public static readonly DiagnosticCode MissingColumn = DiagnosticCode.Error(203, "a column is not in the signatories' file");

    public static readonly DiagnosticCode UnterminatedQuote = DiagnosticCode.Error(204, "a quoted cell never ends");

    public static readonly DiagnosticCode TextAfterQuote = DiagnosticCode.Error(205, "text follows the closing quotation mark of a cell");

    public static readonly DiagnosticCode EmptyOrganization = DiagnosticCode.Error(206, "a row names no organization");

    public static readonly DiagnosticCode BlankRow = DiagnosticCode.Warning(207, "a blank row stands between the signatories");

    public static readonly DiagnosticCode LostCharacter = DiagnosticCode.Error(208, "a character of a name was lost before the file was saved");

    public static readonly DiagnosticCode ControlCharacter = DiagnosticCode.Error(209, "a name holds a character that cannot be shown");

    public static readonly DiagnosticCode StatusColumn = DiagnosticCode.Error(210, "no longer used: status columns were refused by the first version");

    public static readonly DiagnosticCode NameCleaned = DiagnosticCode.Warning(211, "white space or accents inside a name were brought into standard form");

    public static readonly DiagnosticCode AnnouncedCountDiffers = DiagnosticCode.Warning(212, "the number announced is not the number of signatories");

    public static readonly DiagnosticCode SignatoriesLimit = DiagnosticCode.Error(213, "the signatories' file has too many rows or too long a cell");

    public static readonly DiagnosticCode DuplicateSignatory = DiagnosticCode.Warning(214, "a signatory is listed twice");

    public static readonly DiagnosticCode AmbiguousColumn = DiagnosticCode.Error(215, "more than one column could be meant");

    public static readonly DiagnosticCode NoSignatories = DiagnosticCode.Error(216, "the signatories' file lists nobody");

    public static readonly DiagnosticCode StrayQuote = DiagnosticCode.Warning(217, "a quotation mark stands inside an unquoted cell");

    private static ImmutableArray<DiagnosticCode> Signatories =>
    [
        .. SignatoryFile, .. SignatoryList,
    ];

    private static ImmutableArray<DiagnosticCode> SignatoryFile =>
    [
        RaggedRow, SignatoriesEncoding, MissingColumn, UnterminatedQuote, TextAfterQuote, EmptyOrganization, BlankRow,
        LostCharacter, ControlCharacter, StatusColumn, NameCleaned, AnnouncedCountDiffers, SignatoriesLimit,
        DuplicateSignatory, AmbiguousColumn, NoSignatories, StrayQuote,
    ];
}
