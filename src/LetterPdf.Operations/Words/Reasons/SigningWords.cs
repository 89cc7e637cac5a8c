using LetterPdf.Signing;

namespace LetterPdf.Operations;

/// <summary>Why a letter is not signed, in words.</summary>
internal static class SigningWords
{
    public static string Of(SigningProblem code, FactWords f) =>
        code switch
        {
            SigningProblem.Encrypted =>
                "it is encrypted (it needs a password or has restrictions), so that its text can't be read",
            SigningProblem.NotPdf => "it is not a PDF that letterpdf can read",
            SigningProblem.HasFaults =>
                "it has faults, and a letter with faults is not to be signed; 'letterpdf verify' names them",
            SigningProblem.NoStampServer =>
                "proof for a long time needs the time of the signature to be proved, and no time stamp server is given",
            SigningProblem.NoField =>
                "the letter has no place for a signature: write 'signature:' with a 'name:' into its letter.yml and "
                    + "build it again",
            SigningProblem.AllSigned =>
                $"every place for a signature in the letter is signed ({f.Quoted(0)}); for one more, write it into "
                    + $"letter.yml under 'signature:' and build the letter again",
            SigningProblem.NoSuchField =>
                $"the letter has no place for a signature named '{f[0]}'; it has {f.Quoted(1)}",
            SigningProblem.AlreadySigned => $"'{f[0]}' is signed already, and a signature can't be replaced",
            SigningProblem.Forbidden =>
                $"the signature in '{f[0]}' does not allow anything to be added, and signing would break it",
            SigningProblem.NoRoom =>
                "the time stamps of this server are larger each time, and there is no room for them",
            SigningProblem.DoesNotHold => $"the signature in '{f[0]}' does not hold: {string.Join("; ", f.From(1))}",
            SigningProblem.WouldBreak => "signing would break it, which is a fault of letterpdf; please report it",
            SigningProblem.ProvesLess =>
                $"the signature would prove less than was asked for: {string.Join("; ", f.From(0))}",
            SigningProblem.OtherSigner => $"the letter names '{f[0]}' as who signs here, and the certificate is of "
                + $"{CertificateWords.Named(f[1])}",
            SigningProblem.RootUnknown => $"whoever checks the signature has to know the certificate's root: {f[0]}",
            _ => throw ReasonWords.Unknown(code),
        };
}
