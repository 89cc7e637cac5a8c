using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP00xx: letter.yml.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode YamlSyntax = DiagnosticCode.Error(1, "letter.yml is not well-formed YAML");

    public static readonly DiagnosticCode YamlFeature = DiagnosticCode.Error(2, "letter.yml uses a feature of YAML that a letter does not need");

    public static readonly DiagnosticCode YamlLimit = DiagnosticCode.Error(3, "letter.yml is nested too deeply or holds too much");

    public static readonly DiagnosticCode DuplicateKey = DiagnosticCode.Error(4, "a key stands twice in the same place");

    public static readonly DiagnosticCode UnknownKey = DiagnosticCode.Error(5, "a key is unknown");

    public static readonly DiagnosticCode MissingKey = DiagnosticCode.Error(6, "a required key is missing");

    public static readonly DiagnosticCode WrongType = DiagnosticCode.Error(7, "a value is of the wrong kind");

    public static readonly DiagnosticCode EmptyValue = DiagnosticCode.Error(8, "a key has no value");

    public static readonly DiagnosticCode NotSupportedYet = DiagnosticCode.Error(9, "a key or value is not supported by this version yet");

    public static readonly DiagnosticCode UnsupportedLanguage = DiagnosticCode.Error(10, "the language is not supported");

    public static readonly DiagnosticCode InvalidChoice = DiagnosticCode.Error(11, "a value is not one of those that the key can have");

    public static readonly DiagnosticCode InvalidLength = DiagnosticCode.Error(12, "a value is not a length");

    public static readonly DiagnosticCode LengthOutOfRange = DiagnosticCode.Error(13, "a length is smaller or larger than is sensible");

    public static readonly DiagnosticCode InvalidNumber = DiagnosticCode.Error(14, "a value is not a whole number in the right range");

    public static readonly DiagnosticCode InvalidOutputFile = DiagnosticCode.Error(15, "the output's file name is not the name of a PDF");

    public static readonly DiagnosticCode UnsupportedConformance = DiagnosticCode.Error(16, "the list of standards is not one that can be met together");

    public static readonly DiagnosticCode MissingTitle = DiagnosticCode.Error(17, "the letter has neither title nor subject");

    public static readonly DiagnosticCode InvalidText = DiagnosticCode.Error(18, "a text holds a character that cannot stand in a letter");

    public static readonly DiagnosticCode LetterFileEncoding = DiagnosticCode.Error(19, "letter.yml is not UTF-8");

    public static readonly DiagnosticCode EmptyLetterFile = DiagnosticCode.Error(20, "letter.yml holds no letter");

    // The design's own example shows this number.
    public static readonly DiagnosticCode InvalidDate = DiagnosticCode.Error(31, "a value is not a date");

    private static ImmutableArray<DiagnosticCode> LetterFile =>
    [
        YamlSyntax, YamlFeature, YamlLimit, DuplicateKey, UnknownKey, MissingKey, WrongType, EmptyValue, NotSupportedYet,
        UnsupportedLanguage, InvalidChoice, InvalidLength, LengthOutOfRange, InvalidNumber, InvalidOutputFile,
        UnsupportedConformance, MissingTitle, InvalidText, LetterFileEncoding, EmptyLetterFile, InvalidDate,
    ];
}
