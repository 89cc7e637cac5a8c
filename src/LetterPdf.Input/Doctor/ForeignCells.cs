using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Something else in the place of a name: a spreadsheet's sums, dates and errors, an address, a piece of a
/// web page.</summary>
internal static class ForeignCells
{
    private static readonly RowQuestion Formulas = Ask(DoctorPhrase.Formulas, DoctorAdvice.WriteNames);

    private static readonly RowQuestion Sums = Ask(DoctorPhrase.Sums, ListAdvice.RemoveRows);

    private static readonly RowQuestion Dates = Ask(DoctorPhrase.Dates, DoctorAdvice.LookUpDates);

    private static readonly RowQuestion Addresses = Ask(DoctorPhrase.Addresses, DoctorAdvice.WriteOrganizations);

    private static readonly RowQuestion Markup = Ask(DoctorPhrase.Markup, DoctorAdvice.WriteWithoutMarkup);

    private static readonly RowQuestion Withdrawals = Ask(DoctorPhrase.Withdrawals, DoctorAdvice.SayWithdrawn);

    /// <returns>Whether there was a finding.</returns>
    public static bool Examine(RoundName name, SignatoryRound round)
    {
        if (Judge(name.Value, name.Folded) is not var (question, what))
        {
            return false;
        }

        var message = Reason.Of(what, name.Entry.Row, name.Value);
        round.Ask(question, new RowDoubt(name.Entry, name.Entry.Organization, message));
        return true;
    }

    private static (RowQuestion Question, DoctorFinding What)? Judge(string name, string folded)
    {
        if (name[0] == '=' || (name[0] == '#' && name[^1] is '!' or '?' or 'A'))
        {
            return (Formulas, DoctorFinding.Formula);
        }

        if (IsAddress(name))
        {
            return (Addresses, DoctorFinding.Address);
        }

        if (HoldsTag(name))
        {
            return (Markup, DoctorFinding.Html);
        }

        if (name.Contains("**", StringComparison.Ordinal) || name.Contains("](http", StringComparison.Ordinal))
        {
            return (Markup, DoctorFinding.Markdown);
        }

        var words = folded.Split(' ');
        return IsSum(words) ? (Sums, DoctorFinding.Sum)
            : IsDate(name, words) ? (Dates, DoctorFinding.Date)
            : Withdrawal.IsToldBy(folded) ? (Withdrawals, DoctorFinding.Withdrawn)
            : null;
    }

    // "Change.org" is a name; "info@example.org" and "www.example.org" are not.
    private static bool IsAddress(string name) =>
        !name.Contains(' ', StringComparison.Ordinal)
        && (
            name.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (name.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && name.IndexOf('.', at) > at + 1)
        );

    private static bool HoldsTag(string name)
    {
        var open = name.IndexOf('<', StringComparison.Ordinal);
        return open >= 0
            && open + 1 < name.Length
            && (char.IsAsciiLetter(name[open + 1]) || name[open + 1] == '/')
            && name.IndexOf('>', open) > open;
    }

    private static bool IsSum(string[] words)
    {
        var isNumber = words.Count(IsNumber);
        var isWord = words.Count(IsTotal);
        var isRest = words.Count(word => !IsNumber(word) && !IsTotal(word) && IsSumWord(word));
        return isNumber + isWord + isRest == words.Length && (isWord > 0 || (isNumber > 0 && isRest > 0));
    }

    private static bool IsDate(string name, string[] words)
    {
        var isInCalendar =
            words.Any(IsNumber)
            && words.Any(IsCalendarWord)
            && words.All(word => IsNumber(word) || IsCalendarWord(word));
        return isInCalendar || IsScientific(name);
    }

    // "1.2E+05", which a spreadsheet makes of a long number.
    private static bool IsScientific(string name) =>
        name.AsSpan().ContainsAny('E', 'e')
        && double.TryParse(name.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool IsNumber(string word) => word.Length > 0 && word.All(char.IsAsciiDigit);

    private static RowQuestion Ask(DoctorPhrase many, Reason mend) => new(DiagnosticCatalog.Placeholder, many, mend);

    private static bool IsTotal(string word) =>
        word
            is "total"
                or "totals"
                or "totale"
                or "totaal"
                or "subtotal"
                or "sum"
                or "summe"
                or "suma"
                or "somme"
                or "soma"
                or "gesamt"
                or "insgesamt"
                or "count"
                or "number";

    // Words beside a sum: "Total number of signatories: 140".
    private static bool IsSumWord(string word) =>
        word
            is "grand"
                or "general"
                or "generale"
                or "number"
                or "of"
                or "de"
                or "der"
                or "di"
                or "des"
                or "count"
                or "total"
                or "organizations"
                or "organisations"
                or "organization"
                or "signatories"
                or "signatory"
                or "ngos"
                or "groups"
                or "rows"
                or "organizaciones"
                or "organisationen"
                or "organizzazioni"
                or "organizacoes"
                or "organisaties"
                or "all";

    // Months and days as spreadsheets abbreviate them, in the languages of a letter.
    private static bool IsCalendarWord(string word) =>
        word
            is "jan"
                or "feb"
                or "mar"
                or "apr"
                or "may"
                or "jun"
                or "jul"
                or "aug"
                or "sep"
                or "sept"
                or "oct"
                or "nov"
                or "dec"
                or "january"
                or "february"
                or "march"
                or "april"
                or "june"
                or "july"
                or "august"
                or "september"
                or "october"
                or "november"
                or "december"
                or "ene"
                or "abr"
                or "ago"
                or "dic"
                or "fev"
                or "fevr"
                or "avr"
                or "mai"
                or "juin"
                or "juil"
                or "aout"
                or "mrz"
                or "okt"
                or "dez"
                or "gen"
                or "mag"
                or "giu"
                or "lug"
                or "set"
                or "ott"
                or "mrt"
                or "mei"
                or "out"
                or "mon"
                or "tue"
                or "wed"
                or "thu"
                or "fri"
                or "sat"
                or "sun"
                or "am"
                or "pm";
}
