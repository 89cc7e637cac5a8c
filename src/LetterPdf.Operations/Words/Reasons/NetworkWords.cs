using LetterPdf.Trust;

namespace LetterPdf.Operations;

/// <summary>Why a server gave no answer, in words.</summary>
internal static class NetworkWords
{
    public static string Of(NetworkProblem code, FactWords f) =>
        code switch
        {
            NetworkProblem.NameUnknown => "there is no server of that name",
            NetworkProblem.Unsafe => "the connection could not be made safe (its certificate is not trusted)",
            NetworkProblem.TooLarge => "its answer is larger than any that could be needed",
            NetworkProblem.Unreachable => "it can't be reached",
            NetworkProblem.BrokenOff => "the connection broke off",
            NetworkProblem.AnsweredError => $"it answered with error {f[0]}",
            NetworkProblem.TooSlow => $"it did not answer within {f[0]} {(f.Number(0) > 1 ? "seconds" : "second")}",
            NetworkProblem.Malformed => "its address or its answer is not one that can be read",
            NetworkProblem.SentElsewhere => f.Count == 0
                ? "it sent us elsewhere, and only the server that is named is asked"
                : $"it sent us elsewhere (to {f[0]}), and only the server that is named is asked",
            _ => throw ReasonWords.Unknown(code),
        };
}
