namespace LetterPdf.Input;

/// <summary>Words by which a list says that somebody does not sign any more, in the languages of a letter.</summary>
internal static class Withdrawal
{
    // Folded. "Retired" and "retirement" are not withdrawals, so Romance words are given in full.
    private static readonly string[] Words =
    [
        "withdrew",
        "cannot sign",
        "pending board",
        "remove us",
        "declined to sign",
        "not yet confirmed",
        "zieht zuruck",
        "ziehen zuruck",
        "no firmamos",
        "no firma",
        "withdrawn",
        "withdraws",
        "asked to be removed",
        "opted out",
        "no longer sign",
        "do not sign",
        "did not sign",
        "not signing",
        "do not list",
        "do not publish",
        "do not include",
        "se retir",
        "retiro",
        "retirado",
        "retirada",
        "sest retire",
        "a retire sa",
        "retirou",
        "zuruckgezogen",
        "zieht zuruck",
        "ritirato",
        "ritirata",
        "si e ritirat",
        "ingetrokken",
        "teruggetrokken",
    ];

    /// <summary>Whether a folded text says so.</summary>
    public static bool IsToldBy(string folded)
    {
        foreach (var word in Words)
        {
            var at = folded.IndexOf(word, StringComparison.Ordinal);
            if (at == 0 || (at > 0 && folded[at - 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
