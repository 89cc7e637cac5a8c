using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP03xx: merge fields.</summary>
internal static class MergeFieldsExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.UndefinedMergeField] = new(
            "a merge field names something that does not exist",
            "A field in double braces names something that does not exist, or that is made only after this text. It "
                + "would leave a hole in the letter.",
            "We are {{ signatories.cuont }} organizations.",
            "Write one of the names that the message lists:\n\nWe are {{ signatories.count }} organizations."
        ),
        [DiagnosticCatalog.MergeFieldSyntax] = new(
            "a merge field is not written correctly",
            "A field or condition is not closed or not written as it should be.",
            "We are {{ signatories.count } organizations.",
            "A field has two braces on each side, a condition an end:\n\n{% if signatories.count > 100 %}more than "
                + "a hundred{% endif %}"
        ),
        [DiagnosticCatalog.MergeFieldNotSupported] = new(
            "a merge field uses something that is not supported",
            "Fields can be shown and compared in conditions. Loops, filters and calculations are not part of a "
                + "letter.",
            "{{ subject | upcase }}",
            "Write the text as it should appear, or use a plain field:\n\n{{ subject }}"
        ),
        [DiagnosticCatalog.MergeFieldWithoutValue] = new(
            "a merge field stands for something that this letter does not have",
            "The field exists, but this letter has no value for it.",
            "Dear {{ addressee.title }}",
            "Give the value in letter.yml, or put a condition around the field:\n\n{% if addressee.title %}{{ "
                + "addressee.title }}{% endif %}"
        ),
        [DiagnosticCatalog.MergeLimit] = new(
            "a text holds too many merge fields or grows too long",
            "The text holds thousands of fields, or would grow too long when they are filled in.",
            "",
            "Look for a part that was pasted many times."
        ),
    };
}
