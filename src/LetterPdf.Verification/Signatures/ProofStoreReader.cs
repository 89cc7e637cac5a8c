using System.Collections.Immutable;
using LetterPdf.Trust;

namespace LetterPdf.Verification;

/// <summary>Reads the store of proof in a file's catalog.</summary>
internal static class ProofStoreReader
{
    private const int MostItems = 1000;

    public static ProofStore Read(PdfBody body)
    {
        var catalog = body.Dictionary(body.Trailer, "Root");
        if (body.Dictionary(catalog, "DSS") is not { } store)
        {
            return new ProofStore();
        }

        var (certificates, lists, answers) = (
            Items(body, store, "Certs"),
            Items(body, store, "CRLs"),
            Items(body, store, "OCSPs")
        );
        return new ProofStore
        {
            Object =
                catalog!["DSS"] is PdfReference reference && body.Find(reference) is { } found
                    ? new ObjectReference(found.Number, found.Generation)
                    : null,
            Dictionary = TextOf(body, catalog),
            Certificates = References(certificates),
            Lists = References(lists),
            Answers = References(answers),
            Data = new ProofData(Data(body, certificates), Data(body, lists), Data(body, answers)),
        };
    }

    private static ReadOnlyMemory<byte> TextOf(PdfBody body, PdfDictionary catalog) =>
        catalog["DSS"] is PdfReference reference
            ? body.Find(reference) is { Value: PdfDictionary } found
                ? found.Text
                : new ProofStore().Dictionary
            : body.Trailer["Root"] is PdfReference root
            && body.Find(root) is { } own
            && DictionaryText.ValueOf(own.Text, "DSS") is { } place
                ? own.Text[place.Start..place.End]
                : new ProofStore().Dictionary;

    private static List<PdfReference> Items(PdfBody body, PdfDictionary store, string key) =>
        [.. (body.Array(store, key) ?? []).OfType<PdfReference>().Take(MostItems)];

    private static ImmutableArray<ObjectReference> References(List<PdfReference> items) => [.. items.Select(Of)];

    private static ImmutableArray<ReadOnlyMemory<byte>> Data(PdfBody body, List<PdfReference> items) =>
        [.. items.Select(item => body.Data(item)).OfType<ReadOnlyMemory<byte>>()];

    private static ObjectReference Of(PdfReference reference) =>
        new((int)Math.Clamp(reference.Number, 0, int.MaxValue), (int)Math.Clamp(reference.Generation, 0, int.MaxValue));
}
