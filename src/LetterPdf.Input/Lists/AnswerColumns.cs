using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Looks through the columns that the letter does not use for those that say who agreed and who withdrew.
/// </summary>
internal static class AnswerColumns
{
    // An answer is a few words; a longer cell is a text about something else.
    private const int LongestAnswer = 200;

    // For a button's label; a longer one is reported as "yes".
    private const int LongestUsual = 40;

    // Beginnings of words in a folded heading, in the languages of a letter.
    // csharpier-ignore
    private static readonly string[] ConsentStems =
    [
        "consent", "agree", "authori", "autori", "confirm", "conferm", "permission", "permiso", "approv", "endors",
        "sign", "firm", "unterzeichn", "assin", "onderteken", "publi", "named", "acept", "accept", "acuerdo", "accord",
        "einverstand", "zustimm", "bestatig", "berechtig", "bevollmachtig", "consens", "conced", "toestemming",
        "akkoord", "bevestig", "gemachtig", "einwillig", "freigab", "adesion", "gdpr", "list you", "appear", "dsgvo",
    ];

    private static readonly string[] WithdrawalStems =
    [
        "withdr",
        "retract",
        "revok",
        "opt out",
        "opted out",
        "cancel",
        "retir",
        "retrait",
        "desist",
        "zuruckgezogen",
        "ruckzug",
        "ritir",
        "ritrat",
        "ingetrokken",
        "teruggetrokken",
        "do not publish",
        "do not list",
        "anonym",
    ];

    // Forms ask for consent to other things too, and the word "signatory" is in the headings of many columns.
    // csharpier-ignore
    private static readonly string[] OtherStems =
    [
        "newsletter", "mailing", "update", "receive", "contact", "privacy", "cookie", "confidential", "event", "email",
        "e mail", "phone", "address", "signatory", "signatories", "signer", "name of", "date", "time", "company",
        "signature", "website", "public health", "republic",
    ];

    private const string RefusalSigns = "✗✘☐❌✖×";

    /// <summary>The columns that speak against a row.</summary>
    /// <param name="rows">The records that are signatories.</param>
    public static ImmutableArray<ColumnAnswers> Find(ListRow header, ListColumns columns, ImmutableArray<ListRow> rows)
    {
        var found = ImmutableArray.CreateBuilder<ColumnAnswers>();
        for (var column = 0; column < columns.Width; column++)
        {
            if (IsLookedAt(columns, column) && Judge(column, columns, header, rows) is { } answers)
            {
                found.Add(answers);
            }
        }

        return found.ToImmutable();
    }

    // A column of notes is named in letter.yml but decides nothing.
    private static bool IsLookedAt(ListColumns columns, int column) =>
        !columns.Uses(column) || column == columns[SignatoryField.Note];

    private static ColumnAnswers? Judge(int column, ListColumns columns, ListRow header, ImmutableArray<ListRow> rows)
    {
        var heading = columns.Headings[column];
        var meaning = MeaningOf(heading);
        var against = RowsWhere(rows, column, cell => SpeaksAgainst(cell, meaning));
        var silent = meaning == AnswerMeaning.Consent ? RowsWhere(rows, column, string.IsNullOrWhiteSpace) : [];

        // In a column without any answers, an empty cell means nothing.
        silent = silent.Length + against.Length < rows.Length ? silent : [];
        if (against.IsEmpty && silent.IsEmpty)
        {
            return null;
        }

        var shown = heading.Length > 0 ? columns.ShownHeading(column) : null;
        return new ColumnAnswers(column + 1, shown, header.Cells[column].Place!, meaning, against, silent)
        {
            Usual = meaning == AnswerMeaning.Consent ? UsualOf(rows, column) : null,
        };
    }

    // The form's own words, which half of the rows have, so they are not private.
    private static string? UsualOf(ImmutableArray<ListRow> rows, int column)
    {
        var usual = rows.Select(row => row.Cells[column].Text.Trim())
            .Where(cell => cell.Length is > 0 and <= LongestUsual)
            .Where(cell => !SpeaksAgainst(cell, AnswerMeaning.Consent))
            .GroupBy(cell => cell, StringComparer.Ordinal)
            .MaxBy(group => group.Count());
        return usual is not null && 2 * usual.Count() >= rows.Length ? usual.Key : null;
    }

    /// <summary>Whether an answer says no, or nothing.</summary>
    public static bool IsNo(string cell) =>
        string.IsNullOrWhiteSpace(cell) || SpeaksAgainst(cell, AnswerMeaning.Consent);

    private static ImmutableArray<int> RowsWhere(
        ImmutableArray<ListRow> rows,
        int column,
        Func<string, bool> isMeant
    ) => [.. rows.Where(row => isMeant(row.Cells[column].Text)).Select(row => row.Number)];

    private static AnswerMeaning MeaningOf(string heading)
    {
        var key = NameKey.Fold(heading);
        return OtherStems.Any(stem => Holds(key, stem)) ? AnswerMeaning.Other
            : WithdrawalStems.Any(stem => Holds(key, stem)) ? AnswerMeaning.Withdrawal
            : ConsentStems.Any(stem => Holds(key, stem)) ? AnswerMeaning.Consent
            : AnswerMeaning.Other;
    }

    private static bool SpeaksAgainst(string cell, AnswerMeaning meaning)
    {
        if (string.IsNullOrWhiteSpace(cell) || cell.Length > LongestAnswer)
        {
            return false;
        }

        var folded = NameKey.Fold(cell);
        return meaning switch
        {
            AnswerMeaning.Consent => IsRefusal(cell, folded) || Withdrawal.IsToldBy(folded),
            AnswerMeaning.Withdrawal => !IsRefusal(cell, folded),
            _ => Withdrawal.IsToldBy(folded),
        };
    }

    private static bool IsRefusal(string cell, string folded)
    {
        var end = folded.IndexOf(' ', StringComparison.Ordinal);
        return cell.AsSpan().ContainsAny(RefusalSigns)
            || IsRefusalWord(end < 0 ? folded : folded[..end])
            || folded.StartsWith("i do not", StringComparison.Ordinal)
            || folded.StartsWith("we do not", StringComparison.Ordinal)
            || folded.StartsWith("do not", StringComparison.Ordinal);
    }

    private static bool IsRefusalWord(string word) =>
        word
            is "no"
                or "n"
                or "not"
                or "false"
                or "0"
                or "non"
                or "nein"
                or "nao"
                or "nee"
                or "niet"
                or "ne"
                or "never"
                or "declined"
                or "decline"
                or "declines"
                or "refused"
                or "refuse"
                or "disagree"
                or "unconfirmed"
                or "pending"
                or "awaiting"
                or "waiting"
                or "falsch"
                or "faux"
                or "falso"
                or "onwaar"
                or "falsa"
                or "pendiente"
                or "ausstehend"
                or "offen"
                or "tbc"
                or "tbd"
                or "dont"
                or "cannot"
                or "unable"
                or "retire"
                or "retiree"
                or "retirado"
                or "retirada"
                or "ritirato"
                or "ritirata"
                or "zuruckgezogen"
                or "ingetrokken";

    // At the beginning of a word.
    private static bool Holds(string key, string stem)
    {
        var at = key.IndexOf(stem, StringComparison.Ordinal);
        while (at > 0 && key[at - 1] != ' ')
        {
            at = key.IndexOf(stem, at + 1, StringComparison.Ordinal);
        }

        return at >= 0;
    }
}
