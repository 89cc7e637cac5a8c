using System.Diagnostics;
using LetterPdf.Archive;
using LetterPdf.Model;
using LetterPdf.Signing;
using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The one place where reasons from the layers below become sentences; each layer's sentences are in a table
/// of their own beside this one.</summary>
internal static class ReasonWords
{
    /// <summary>The sentence, with a small first letter and without its full stop, so that it can follow a
    /// colon.</summary>
    public static string Of(Reason reason)
    {
        var f = new FactWords(reason);
        return reason.Code switch
        {
            NetworkProblem code => NetworkWords.Of(code, f),
            IdentityProblem code => IdentityWords.Of(code, f),
            CertificateProblem code => CertificateWords.Of(code, f),
            RevocationProblem code => RevocationWords.Of(code, f),
            RevocationCause code => RevocationWords.Of(code),
            SignatureProblem code => SignatureProblemWords.Of(code),
            TimestampProblem code => TimestampWords.Of(code, f),
            SigningProblem code => SigningWords.Of(code, f),
            StorageOutcome code => StorageWords.Of(code),
            ArchiveProblem code => ArchiveWords.Of(code, f),
            RepairStep code => StorageWords.Of(code, f),
            InventoryPart code => InventoryWords.Of(code, f),
            InventoryProblem code => InventoryWords.Of(code, f),
            VersionProblem code => InventoryWords.Of(code, f),
            JsonProblem code => InventoryWords.Of(code, f),
            LayoutProblem code => LayoutWords.Of(code, f),
            StructureProblem code => StructureWords.Of(code, f),
            HistoryProblem code => StructureWords.Of(code, f),
            RootProblem code => StructureWords.Of(code, f),
            OriginFault code => OriginWords.Of(code, f),
            _ => FindingWords.Of(reason.Code, f) ?? VerificationWords.Of(reason.Code, f) ?? throw Unknown(reason.Code),
        };
    }

    /// <summary>Several sentences, in one line.</summary>
    public static string Of(IEnumerable<Reason> reasons) => string.Join("; ", reasons.Select(Of));

    /// <summary>The exception for a code without words, which is a bug in the program.</summary>
    public static Exception Unknown(Enum code) => new UnreachableException($"No words are known for {code}.");
}
