using System.Buffers;

namespace LetterPdf.Input;

/// <summary>Words by which a list says that somebody does not sign any more, in the languages of a letter.</summary>
internal static class Withdrawal
{
    // "retired" and "retirement" are no withdrawals, so Romance words stand here in full.
    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "withdrew", "withdrawn", "withdraws", "has withdrawn", "asked to be removed", "opted out", "no longer sign", "do not sign", "did not sign", "not signing", "do not list", "do not publish",
            "do not include", "retiró", "retirado", "retirada", "se retira", "s'est retiré", "s’est retiré", "a retiré", "retirou", "zurückgezogen", "zieht zurück", "ritirato", "ritirata", "si è ritirat",
            "ingetrokken", "teruggetrokken",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text says so.</summary>
    public static bool IsToldBy(ReadOnlySpan<char> text) => text.ContainsAny(Words);
}
