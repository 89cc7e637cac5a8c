using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is found in merge fields, in words.</summary>
internal static class MergeWords
{
    public static string Of(MergeFinding code, FactWords f) =>
        code switch
        {
            MergeFinding.TooManyFields => "the text holds too many merge fields",
            MergeFinding.TooLong => "the text grows too long when its merge fields are filled in",
            MergeFinding.NotWritten => "the merge field is not written correctly",
            MergeFinding.HowWritten =>
                "A field is written {{ date }}, a condition {% if signatories.count > 100 %}...{% endif %}.",
            MergeFinding.NotEnded => $"'{f[0]}' has no '{f[1]}' after it",
            MergeFinding.NotBegun => $"'{f[0]}' stands without a condition that begins before it",
            MergeFinding.HowConditionsEnd =>
                "A condition begins with {% if ... %} and ends with {% endif %}; between them there may be {% else %}.",
            MergeFinding.OnlyShown => "merge fields can be shown and compared in conditions, nothing more",
            MergeFinding.OnlyFieldsAndConditions =>
                "Use {{ name }} and {% if %} only; loops, filters and assignments are not supported.",
            MergeFinding.NoNumbers => "only numbers can be compared by < and >",
            MergeFinding.NumbersAre => "The numbers are signatories.count and countries.count.",
            MergeFinding.NotComparable => "these values cannot be compared",
            MergeFinding.NoRecipients => $"'{f[0]}': the letter has no list of recipients",
            MergeFinding.AddRecipients =>
                "To send the letter to each row of a list, add to letter.yml: recipients: {file: data/recipients.csv}. "
                    + "For one addressee, use {{ addressee.name }}.",
            MergeFinding.MailIsPrivate => $"'{f[0]}' cannot be shown: addresses for e-mail are printed nowhere",
            MergeFinding.NameMailColumn =>
                "Remove the field. If the address is meant to be printed, name its column under 'recipients: fields:' "
                    + "by a word of your own, such as contact: E-mail, and write {{ recipient.contact }}.",
            MergeFinding.Unknown => $"there is no merge field '{f[0]}'",
            MergeFinding.FieldsAre => Fields(f, 0),
            MergeFinding.DidYouMean => $"{SuggestionWords.DidYouMean(f[0])} {Fields(f, 1)}",
            MergeFinding.NameColumn =>
                $"If the list has a column for it, add the line '{f[0]}: ...' to letter.yml, under "
                    + $"'recipients: fields:', with the column's heading in place of the dots. {Fields(f, 1)}",
            MergeFinding.MadeLater => $"'{f[0]}' cannot be used here, because it is made after this text",
            MergeFinding.WithoutValue => $"this letter has no '{f[0]}'",
            MergeFinding.AskFirst => "Use {% if %} around the field, or give it a value in letter.yml.",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Fields(FactWords f, int index) => $"The fields are {f.Listed(index)}.";
}
