using System.Diagnostics;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The one border at which the reasons of the layers below become sentences; each layer's sentences stand in
/// a table of their own beside this one.</summary>
internal static class ReasonWords
{
    /// <summary>The sentence, in small letters and without a final stop, so that it can follow a colon.</summary>
    public static string Of(Reason reason) =>
        reason.Code switch
        {
            OriginFault code => OriginWords.Of(code, new FactWords(reason)),
            _ => VerificationWords.Of(reason) ?? throw Unknown(reason.Code),
        };

    /// <summary>Several, in one line.</summary>
    public static string Of(IEnumerable<Reason> reasons) => string.Join("; ", reasons.Select(Of));

    /// <summary>What to throw for a code that has no words: a fault of the program.</summary>
    public static Exception Unknown(Enum code) => new UnreachableException($"No words are known for {code}.");
}
