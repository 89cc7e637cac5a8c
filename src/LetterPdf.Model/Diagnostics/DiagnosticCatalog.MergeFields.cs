using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP03xx: merge fields.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode UndefinedMergeField = DiagnosticCode.Error(
        301,
        "a merge field names something that does not exist",
        new(
            "A field in double braces names something that does not exist, or that is made only after this text. It "
                + "would leave a hole in the letter.",
            "We are {{ signatories.cuont }} organizations.",
            "Write one of the names that the message lists:\n\nWe are {{ signatories.count }} organizations."
        )
    );

    public static readonly DiagnosticCode MergeFieldSyntax = DiagnosticCode.Error(
        302,
        "a merge field is not written correctly",
        new(
            "A field or condition is not closed or not written as it should be.",
            "We are {{ signatories.count } organizations.",
            "A field has two braces on each side, a condition an end:\n\n{% if signatories.count > 100 %}more than "
                + "a hundred{% endif %}"
        )
    );

    public static readonly DiagnosticCode MergeFieldNotSupported = DiagnosticCode.Error(
        303,
        "a merge field uses something that is not supported",
        new(
            "Fields can be shown and compared in conditions. Loops, filters, calculations and mail merge are not "
                + "part of a letter.",
            "{{ subject | upcase }}",
            "Write the text as it should appear, or use a plain field:\n\n{{ subject }}"
        )
    );

    public static readonly DiagnosticCode MergeFieldWithoutValue = DiagnosticCode.Error(
        304,
        "a merge field stands for something that this letter does not have",
        new(
            "The field exists, but this letter has no value for it.",
            "Dear {{ addressee.title }}",
            "Give the value in letter.yml, or put a condition around the field:\n\n{% if addressee.title %}{{ "
                + "addressee.title }}{% endif %}"
        )
    );

    public static readonly DiagnosticCode MergeLimit = DiagnosticCode.Error(
        305,
        "a text holds too many merge fields or grows too long",
        new(
            "The text holds thousands of fields, or would grow too long when they are filled in.",
            "",
            "Look for a part that was pasted many times."
        )
    );

    private static ImmutableArray<DiagnosticCode> MergeFields =>
        [UndefinedMergeField, MergeFieldSyntax, MergeFieldNotSupported, MergeFieldWithoutValue, MergeLimit];
}
