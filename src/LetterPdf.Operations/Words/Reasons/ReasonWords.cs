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
            _ => throw new UnreachableException($"No words are known for {reason.Code}."),
        };
}
