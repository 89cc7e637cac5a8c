using System.Collections.Frozen;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>What stands where a name should be and is something else: a spreadsheet's sums, dates and errors, an address, a piece of a web page.</summary>
internal static class ForeignCells
{
    private static readonly FrozenSet<string> TotalWords =
        new[] { "total", "totals", "totale", "totaal", "subtotal", "sum", "summe", "suma", "somme", "soma", "gesamt", "insgesamt", "count", "number" }.ToFrozenSet(StringComparer.Ordinal);

    // What stands beside a sum: "Total number of signatories: 140".
    private static readonly FrozenSet<string> SumWords = new[]
    {
        "grand", "general", "generale", "number", "of", "de", "der", "di", "des", "count", "total", "organizations", "organisations", "organization", "signatories", "signatory",
        "ngos", "groups", "rows", "organizaciones", "organisationen", "organizzazioni", "organizacoes", "organisaties", "all",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Months and days as spreadsheets shorten them, in the languages of a letter.
    private static readonly FrozenSet<string> CalendarWords = new[]
    {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january", "february", "march", "april", "june", "july", "august", "september", "october",
        "november", "december", "ene", "abr", "ago", "dic", "fev", "fevr", "avr", "mai", "juin", "juil", "aout", "mrz", "okt", "dez", "gen", "mag", "giu", "lug", "set", "ott", "mrt", "mei", "out",
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "am", "pm",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly RowQuestion Formulas = Ask("cells hold a spreadsheet's formula or its error", "Write the names themselves.");
    private static readonly RowQuestion Sums = Ask("rows hold a sum, not an organization", "Remove the rows.");
    private static readonly RowQuestion Dates = Ask("cells hold a date or a number", "Look up the names: a spreadsheet makes dates of what looks like one.");
    private static readonly RowQuestion Addresses = Ask("cells hold a mail or web address, not a name", "Write the organizations' names.");
    private static readonly RowQuestion Markup = Ask("names hold HTML", "Write the names without it.");
    private static readonly RowQuestion Withdrawals = Ask("names say that somebody withdrew", "Write 'withdrawn' into a column 'status', and the names alone.");

    /// <returns>Whether there was something to say.</returns>
    public static bool Examine(Signatory entry, SignatoryRound round)
    {
        if (Judge(entry.Organization.Value) is not var (question, what))
        {
            return false;
        }

        round.Ask(question, new RowDoubt(entry, entry.Organization, $"{SignatoryRound.Row(entry)} says '{entry.Organization}': {what}"));
        return true;
    }

    private static (RowQuestion Question, string What)? Judge(string name)
    {
        if (name[0] == '=' || (name[0] == '#' && name[^1] is '!' or '?' or 'A'))
        {
            return (Formulas, "a formula of a spreadsheet, or its error, not a name");
        }

        if (IsAddress(name))
        {
            return (Addresses, "an address, not a name");
        }

        if (HoldsTag(name))
        {
            return (Markup, "it holds HTML");
        }

        var words = NameKey.Fold(name).Split(' ');
        return IsSum(words) ? (Sums, "a sum, not an organization")
            : IsDate(name, words) ? (Dates, "a date or a number, not a name")
            : Withdrawal.IsToldBy(name) ? (Withdrawals, "it seems that the organization withdrew")
            : null;
    }

    // "Change.org" is a name; "info@example.org" and "www.example.org" are none.
    private static bool IsAddress(string name) => !name.Contains(' ', StringComparison.Ordinal)
        && (name.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (name.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && name.IndexOf('.', at) > at + 1));

    private static bool HoldsTag(string name)
    {
        var open = name.IndexOf('<', StringComparison.Ordinal);
        return open >= 0 && open + 1 < name.Length && (char.IsAsciiLetter(name[open + 1]) || name[open + 1] == '/') && name.IndexOf('>', open) > open;
    }

    private static bool IsSum(string[] words)
    {
        var isNumber = words.Count(IsNumber);
        var isWord = words.Count(word => TotalWords.Contains(word));
        var isRest = words.Count(word => !IsNumber(word) && !TotalWords.Contains(word) && SumWords.Contains(word));
        return isNumber + isWord + isRest == words.Length && (isWord > 0 || (isNumber > 0 && isRest > 0));
    }

    private static bool IsDate(string name, string[] words) =>
        (words.Any(IsNumber) && words.Any(CalendarWords.Contains) && words.All(word => IsNumber(word) || CalendarWords.Contains(word)))
        || (name.AsSpan().ContainsAny('E', 'e') && double.TryParse(name.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out _));

    private static bool IsNumber(string word) => word.Length > 0 && word.All(char.IsAsciiDigit);

    private static RowQuestion Ask(string many, string mend) => new(DiagnosticCatalog.Placeholder, many, mend);
}
