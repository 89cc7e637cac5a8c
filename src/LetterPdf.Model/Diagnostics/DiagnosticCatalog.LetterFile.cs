using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP00xx: letter.yml.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode YamlSyntax = DiagnosticCode.Error(1);
    public static readonly DiagnosticCode YamlFeature = DiagnosticCode.Error(2);
    public static readonly DiagnosticCode YamlLimit = DiagnosticCode.Error(3);
    public static readonly DiagnosticCode DuplicateKey = DiagnosticCode.Error(4);
    public static readonly DiagnosticCode UnknownKey = DiagnosticCode.Error(5);
    public static readonly DiagnosticCode MissingKey = DiagnosticCode.Error(6);
    public static readonly DiagnosticCode WrongType = DiagnosticCode.Error(7);
    public static readonly DiagnosticCode EmptyValue = DiagnosticCode.Error(8);
    public static readonly DiagnosticCode NotSupportedYet = DiagnosticCode.Error(9);
    public static readonly DiagnosticCode UnsupportedLanguage = DiagnosticCode.Error(10);
    public static readonly DiagnosticCode InvalidChoice = DiagnosticCode.Error(11);
    public static readonly DiagnosticCode InvalidLength = DiagnosticCode.Error(12);
    public static readonly DiagnosticCode LengthOutOfRange = DiagnosticCode.Error(13);
    public static readonly DiagnosticCode InvalidNumber = DiagnosticCode.Error(14);
    public static readonly DiagnosticCode InvalidOutputFile = DiagnosticCode.Error(15);
    public static readonly DiagnosticCode UnsupportedConformance = DiagnosticCode.Error(16);
    public static readonly DiagnosticCode MissingTitle = DiagnosticCode.Error(17);
    public static readonly DiagnosticCode InvalidText = DiagnosticCode.Error(18);
    public static readonly DiagnosticCode LetterFileEncoding = DiagnosticCode.Error(19);
    public static readonly DiagnosticCode EmptyLetterFile = DiagnosticCode.Error(20);
    public static readonly DiagnosticCode InvalidPicture = DiagnosticCode.Error(21);
    public static readonly DiagnosticCode StarterText = DiagnosticCode.Warning(22);
    public static readonly DiagnosticCode FormatNeedsA4 = DiagnosticCode.Error(24);
    public static readonly DiagnosticCode InvalidHyphenation = DiagnosticCode.Error(23);
    public static readonly DiagnosticCode DuplicateSignature = DiagnosticCode.Error(25);
    public static readonly DiagnosticCode TooManySignatures = DiagnosticCode.Error(26);
    public static readonly DiagnosticCode IdentifierTooLong = DiagnosticCode.Error(27);
    public static readonly DiagnosticCode TextCut = DiagnosticCode.Warning(28);
    public static readonly DiagnosticCode CurlyText = DiagnosticCode.Doubt(29);
    public static readonly DiagnosticCode ListSplit = DiagnosticCode.Doubt(30);

    // The design's own example shows this number.
    public static readonly DiagnosticCode InvalidDate = DiagnosticCode.Error(31);
    public static readonly DiagnosticCode ForeignFile = DiagnosticCode.Error(32);
    public static readonly DiagnosticCode CurlyValue = DiagnosticCode.Error(33);
    public static readonly DiagnosticCode TextJoined = DiagnosticCode.Doubt(34);
    public static readonly DiagnosticCode InvalidMailAddress = DiagnosticCode.Error(35);

    private static ImmutableArray<DiagnosticCode> LetterFile =>
        [
            YamlSyntax,
            YamlFeature,
            YamlLimit,
            DuplicateKey,
            UnknownKey,
            MissingKey,
            WrongType,
            EmptyValue,
            NotSupportedYet,
            UnsupportedLanguage,
            InvalidChoice,
            InvalidLength,
            LengthOutOfRange,
            InvalidNumber,
            InvalidOutputFile,
            UnsupportedConformance,
            MissingTitle,
            InvalidText,
            LetterFileEncoding,
            EmptyLetterFile,
            InvalidPicture,
            StarterText,
            InvalidHyphenation,
            FormatNeedsA4,
            DuplicateSignature,
            TooManySignatures,
            IdentifierTooLong,
            TextCut,
            CurlyText,
            ListSplit,
            InvalidDate,
            ForeignFile,
            CurlyValue,
            TextJoined,
            InvalidMailAddress,
        ];
}
