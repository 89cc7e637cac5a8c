using System.Collections.Immutable;
using LetterPdf.Pdf;
using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Signing;

/// <summary>Appends what is needed to validate the signatures later (DSS; ETSI EN 319 142-1, 5.4) to a signed
/// file.</summary>
internal static class ProofUpdate
{
    /// <summary>The file with the proof appended. Existing proof stays, and nothing is stored twice.</summary>
    public static byte[] Write(ReadOnlyMemory<byte> file, FileSurvey survey, ProofData proof)
    {
        var update = new PdfUpdate(file.Span, SignatureUpdate.BaseOf(survey));
        var store = survey.Proofs;
        var number = store.Object?.Number ?? update.Reserve();
        var certificates = Add(update, store.Certificates, store.Data.Certificates, proof.Certificates);
        var lists = Add(update, store.Lists, store.Data.Lists, proof.Lists);
        var answers = Add(update, store.Answers, store.Data.Answers, proof.Answers);

        // Everything else in the store stays: another program may have added records of single signatures (/VRI).
        var text = new ObjectText(number, store.Object?.Generation ?? 0, store.Dictionary);
        foreach (var (key, references) in new[] { ("Certs", certificates), ("CRLs", lists), ("OCSPs", answers) })
        {
            text = references.Count == 0 ? text : text with { Dictionary = text.With(key, Array(references)) };
        }

        update.Begin(number, text.Generation).Write(text.Dictionary.Span);
        update.End();
        if (store.Object is null)
        {
            update
                .Begin(survey.Catalog.Number, survey.Catalog.Generation)
                .Write(survey.Catalog.With("DSS", $"{number} 0 R").Span);
            update.End();
        }

        return update.Finish();
    }

    private static List<ObjectReference> Add(
        PdfUpdate update,
        ImmutableArray<ObjectReference> old,
        ImmutableArray<ReadOnlyMemory<byte>> kept,
        ImmutableArray<ReadOnlyMemory<byte>> items
    )
    {
        List<ObjectReference> references = [.. old];
        foreach (var item in items)
        {
            if (!kept.Any(other => other.Span.SequenceEqual(item.Span)))
            {
                references.Add(new ObjectReference(update.Reserve(), 0));
                update.Stream(references[^1].Number, item.Span);
            }
        }

        return references;
    }

    private static string Array(List<ObjectReference> references) =>
        $"[{string.Join(' ', references.Select(reference => $"{reference.Number} {reference.Generation} R"))}]";
}
