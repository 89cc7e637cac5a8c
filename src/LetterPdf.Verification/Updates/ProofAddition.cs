using System.Collections.Frozen;
using System.Security.Cryptography;
using LetterPdf.Trust;

namespace LetterPdf.Verification;

/// <summary>
/// Proof data (ETSI EN 319 142-1, 5.4.2; ISO 32000-2, 12.8.4.3): the certificates, revocation lists and OCSP
/// responses with which earlier signatures can be checked after many years. They stand in streams below /DSS, and
/// nothing of them is shown.
/// </summary>
internal sealed class ProofAddition
{
    private static readonly FrozenSet<string> StoreKeys = FrozenSet.Create(
        StringComparer.Ordinal,
        "Type",
        "VRI",
        "Certs",
        "OCSPs",
        "CRLs"
    );
    private static readonly FrozenSet<string> RecordKeys = FrozenSet.Create(
        StringComparer.Ordinal,
        "Type",
        "Cert",
        "OCSP",
        "CRL",
        "TU",
        "TS"
    );
    private static readonly FrozenSet<string> DataKeys = FrozenSet.Create(
        StringComparer.Ordinal,
        "Length",
        "Filter",
        "DecodeParms"
    );

    private readonly PdfBody _body;
    private readonly HashSet<int> _numbers = [];
    private readonly HashSet<(int Number, string Kind)> _seen = [];

    private ProofAddition(PdfBody body) => _body = body;

    /// <summary>The objects that hold a document's proof data; null where what stands there is anything else.</summary>
    public static IReadOnlySet<int>? Read(DocumentParts parts)
    {
        var proof = new ProofAddition(parts.Body);
        return parts.Catalog["DSS"] is not { } store || proof.IsStore(store) ? proof._numbers : null;
    }

    /// <summary>The keys of the catalog that proof data may change: the data themselves, and the extension that
    /// declares them.</summary>
    public static IEnumerable<string> ChangedKeys(PdfDictionary before, PdfDictionary after) =>
        ValueEquality
            .DifferentKeys(before, after)
            .Where(key => key is "DSS" || (key is "Extensions" && Extends(before[key], after[key])));

    /// <summary>Whether the later store still has everything that the earlier one has: proof may be added, but never
    /// removed or renamed.</summary>
    public static bool Keeps(DocumentParts before, DocumentParts after)
    {
        var compared = new HashSet<(int Old, int Now)>();
        var (oldLists, newLists) = (new Dictionary<int, HashSet<int?>>(), new Dictionary<int, HashSet<int?>>());
        return Keep(before.Catalog["DSS"], after.Catalog["DSS"]);

        // Both stores were read before, and are four levels deep: the store names an index, the index names records,
        // and these have lists of data. What many records name is compared once with each counterpart, and each list
        // is read once.
        bool Keep(PdfValue? old, PdfValue? now) =>
            (PdfBody.NumberOf(old) is { } one && PdfBody.NumberOf(now) is { } other && !compared.Add((one, other)))
            || (before.Body.Resolve(old), after.Body.Resolve(now)) switch
            {
                (PdfNull, _) => true,
                (PdfDictionary left, PdfDictionary right) => left.Entries.All(entry =>
                    Keep(entry.Value, right[entry.Key])
                ),
                (PdfArray left, PdfArray right) => Numbers(left, old, oldLists)
                    .IsSubsetOf(Numbers(right, now, newLists)),
                (PdfStream, PdfStream) => PdfBody.NumberOf(old) == PdfBody.NumberOf(now),
                var (left, right) => ValueEquality.AreEqual(left, right),
            };
    }

    private static HashSet<int?> Numbers(PdfArray list, PdfValue? value, Dictionary<int, HashSet<int?>> known)
    {
        if (PdfBody.NumberOf(value) is not { } number)
        {
            return [.. list.Items.Select(PdfBody.NumberOf)];
        }

        return known.TryGetValue(number, out var numbers)
            ? numbers
            : known[number] = [.. list.Items.Select(PdfBody.NumberOf)];
    }

    private static bool Extends(PdfValue? before, PdfValue? after) =>
        after is PdfDictionary extended
        && FileChecks.Walk(extended).All(part => part is PdfDictionary or PdfName or PdfInteger)
        && (
            before is null
            || (
                before is PdfDictionary old
                && old.Entries.All(entry => ValueEquality.AreEqual(entry.Value, extended[entry.Key]))
            )
        );

    private bool IsStore(PdfValue value) =>
        Is(
            value,
            "store",
            target =>
                target is PdfDictionary store
                && store.Entries.All(entry =>
                    StoreKeys.Contains(entry.Key)
                    && entry.Key switch
                    {
                        "Type" => entry.Value is PdfName,
                        "VRI" => IsIndex(entry.Value),
                        var kind => IsList(entry.Value, kind[..^1]),
                    }
                )
        );

    private bool IsIndex(PdfValue value) =>
        Is(
            value,
            "index",
            target =>
                target is PdfDictionary index
                && index.Entries.All(entry =>
                    entry.Key is "Type" ? entry.Value is PdfName : IsDigest(entry.Key) && IsRecord(entry.Value)
                )
        );

    // A record's name is the SHA-1 digest of its signature.
    private static bool IsDigest(string key) => key.Length == 2 * SHA1.HashSizeInBytes && key.All(char.IsAsciiHexDigit);

    private bool IsRecord(PdfValue value) =>
        Is(
            value,
            "record",
            target =>
                target is PdfDictionary record
                && record.Entries.All(entry =>
                    RecordKeys.Contains(entry.Key)
                    && entry.Key switch
                    {
                        "Type" => entry.Value is PdfName,
                        "TU" => entry.Value is PdfString,
                        "TS" => IsData(entry.Value, "TS"),
                        var kind => IsList(entry.Value, kind),
                    }
                )
        );

    private bool IsList(PdfValue value, string kind) =>
        Is(value, kind + "s", target => target is PdfArray list && list.Items.TrueForAll(item => IsData(item, kind)));

    // Bytes that merely begin with a certificate could carry anything after it.
    private bool IsData(PdfValue value, string kind) =>
        Is(
            value,
            kind,
            target =>
                target is PdfStream stream
                && stream.Dictionary.Entries.Keys.All(DataKeys.Contains)
                && !FileChecks.Walk(stream).Any(part => part is PdfReference)
                && _body.Data(stream) is { } data
                && _body.IsExact(stream)
                && kind switch
                {
                    "Cert" => ProofForm.IsCertificate(data),
                    "CRL" => ProofForm.IsList(data),
                    "OCSP" => ProofForm.IsAnswer(data),
                    _ => ProofForm.IsTimestamp(data),
                }
        );

    // An object that many lists name is examined once for each kind that it has to be; reading stops at the first
    // that is not.
    private bool Is(PdfValue value, string kind, Func<PdfValue, bool> isSound)
    {
        if (value is not PdfReference reference)
        {
            return isSound(value);
        }

        if (_body.Find(reference) is not { Number: var number })
        {
            return false;
        }

        _numbers.Add(number);
        return !_seen.Add((number, kind)) || isSound(_body.Resolve(value));
    }
}
