using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP0218 and up: how the signatories' file is laid out, and what is doubtful in the list.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode HeaderBelow = DiagnosticCode.Warning(218);
    public static readonly DiagnosticCode RepeatedHeader = DiagnosticCode.Warning(219);
    public static readonly DiagnosticCode EncodingGuessed = DiagnosticCode.Warning(220);
    public static readonly DiagnosticCode UnknownStatus = DiagnosticCode.Error(221);
    public static readonly DiagnosticCode PendingLeftOut = DiagnosticCode.Warning(222);
    public static readonly DiagnosticCode NearDuplicate = DiagnosticCode.Doubt(223);
    public static readonly DiagnosticCode CountryTwoWays = DiagnosticCode.Doubt(224);
    public static readonly DiagnosticCode UnknownCountry = DiagnosticCode.Doubt(225);
    public static readonly DiagnosticCode CountryFormUnused = DiagnosticCode.Doubt(236);
    public static readonly DiagnosticCode TagNotCounted = DiagnosticCode.Doubt(237);
    public static readonly DiagnosticCode CountryHeadingChosen = DiagnosticCode.Warning(238);
    public static readonly DiagnosticCode CountryFormTwice = DiagnosticCode.Error(239);
    public static readonly DiagnosticCode CountryInName = DiagnosticCode.Doubt(226);
    public static readonly DiagnosticCode AllCapitals = DiagnosticCode.Doubt(227);
    public static readonly DiagnosticCode Mojibake = DiagnosticCode.Doubt(228);
    public static readonly DiagnosticCode Placeholder = DiagnosticCode.Doubt(229);
    public static readonly DiagnosticCode TwoOrganizations = DiagnosticCode.Doubt(230);
    public static readonly DiagnosticCode NameBreaksOff = DiagnosticCode.Doubt(231);
    public static readonly DiagnosticCode CountInText = DiagnosticCode.Doubt(232);
    public static readonly DiagnosticCode DecisionUnused = DiagnosticCode.Doubt(233);
    public static readonly DiagnosticCode InvalidDecision = DiagnosticCode.Error(234);
    public static readonly DiagnosticCode InvalidLanguageTag = DiagnosticCode.Error(235);
    public static readonly DiagnosticCode UnusedAnswers = DiagnosticCode.Warning(240);
    public static readonly DiagnosticCode ApostrophesDiffer = DiagnosticCode.Doubt(241);
    public static readonly DiagnosticCode OnlyWithoutRows = DiagnosticCode.Warning(242);
    public static readonly DiagnosticCode OtherAnswer = DiagnosticCode.Warning(260);
    public static readonly DiagnosticCode AmbiguousCountry = DiagnosticCode.Doubt(261);
    public static readonly DiagnosticCode NoKnownHeading = DiagnosticCode.Warning(270);
    public static readonly DiagnosticCode CellThatRuns = DiagnosticCode.Doubt(271);

    private static ImmutableArray<DiagnosticCode> SignatoryList =>
        [
            HeaderBelow,
            RepeatedHeader,
            EncodingGuessed,
            UnknownStatus,
            PendingLeftOut,
            NearDuplicate,
            CountryTwoWays,
            UnknownCountry,
            CountryInName,
            AllCapitals,
            Mojibake,
            Placeholder,
            TwoOrganizations,
            NameBreaksOff,
            CountInText,
            DecisionUnused,
            InvalidDecision,
            InvalidLanguageTag,
            CountryFormUnused,
            TagNotCounted,
            CountryHeadingChosen,
            CountryFormTwice,
            UnusedAnswers,
            ApostrophesDiffer,
            OnlyWithoutRows,
            BlankAtQuote,
            CurlyName,
            OtherAnswer,
            AmbiguousCountry,
            NoKnownHeading,
            CellThatRuns,
        ];
}
