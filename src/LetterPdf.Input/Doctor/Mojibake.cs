using System.Text;
using System.Text.Unicode;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// UTF-8 that some program read in another encoding and saved again: "AsociaciÃ³n". The original is found by
/// reversing that. A question mark inside a word is a letter that was lost on the way.
/// </summary>
internal static class Mojibake
{
    private static readonly RowQuestion Garbled = new(
        DiagnosticCatalog.Mojibake,
        DoctorPhrase.Garbled,
        DoctorAdvice.WriteWhatWasMeant
    );

    private static readonly RowQuestion Lost = new(
        DiagnosticCatalog.Mojibake,
        DoctorPhrase.LettersLost,
        DoctorAdvice.LookUpNames
    );

    /// <returns>Whether there was a finding.</returns>
    public static bool Examine(RoundName name, SignatoryRound round)
    {
        var found = false;
        foreach (var text in new[] { name.Entry.Organization, name.Entry.Country }.OfType<LetterText>())
        {
            if (Repair(text.Value) is { } meant)
            {
                found = true;
                var message = Reason.Of(DoctorFinding.Garbled, name.Entry.Row, text.Value, meant);
                var mend = Reason.Of(DoctorAdvice.Write, meant);
                round.Ask(Garbled, new RowDoubt(name.Entry, text, message) { Meant = meant, Mend = mend });
            }
            else if (HasLostLetter(text.Value))
            {
                found = true;
                var message = Reason.Of(DoctorFinding.LetterLost, name.Entry.Row, text.Value);
                round.Ask(Lost, new RowDoubt(name.Entry, text, message) { Mend = DoctorAdvice.LookUpName });
            }
        }

        return found;
    }

    /// <summary>The original; null where the text is not mojibake.</summary>
    public static string? Repair(string text) =>
        Repair(text, SingleByteEncoding.Windows1252) ?? Repair(text, SingleByteEncoding.MacRoman);

    private static string? Repair(string text, SingleByteEncoding encoding)
    {
        var repaired = new StringBuilder(text.Length);
        var isFound = false;
        for (var i = 0; i < text.Length; )
        {
            var length = RunLength(text.AsSpan(i));
            if (length >= 2 && encoding.Encode(text.AsSpan(i, length)) is { } bytes && Utf8.IsValid(bytes))
            {
                repaired.Append(Encoding.UTF8.GetString(bytes));
                isFound = true;
            }
            else
            {
                length = Math.Max(1, length);
                repaired.Append(text, i, length);
            }

            i += length;
        }

        return isFound ? repaired.ToString() : null;
    }

    private static int RunLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyInRange('\0', '\u007F');
        return end < 0 ? text.Length : end;
    }

    /// <summary>Whether a question mark stands for a letter that was lost: before a letter of the same word, or in a
    /// word of nothing else.</summary>
    public static bool HasLostLetter(string text) => text.Split(' ').Any(IsLost);

    private static bool IsLost(string word)
    {
        var last = word.AsSpan().TrimEnd('?').LastIndexOf('?');
        var isInside = last >= 0 && char.IsLetter(word[last + 1]) && word.AsSpan(0, last).IndexOfAny("/.=&") < 0;
        return isInside || word.AsSpan().TrimEnd(",.:;!") is { Length: > 1 } rest && rest.TrimEnd('?').IsEmpty;
    }
}
