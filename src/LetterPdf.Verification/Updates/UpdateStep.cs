using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>One addition: whether it is a signature or proof data, and everything it does beyond that.</summary>
internal sealed class UpdateStep
{
    private static readonly HashSet<string> OwnTrailerKeys = new(StringComparer.Ordinal)
    {
        "Size",
        "Prev",
        "Root",
        "Info",
        "ID",
        "Type",
        "W",
        "Index",
        "Filter",
        "DecodeParms",
        "Length",
        "XRefStm",
    };

    private readonly FileRevision _revision;
    private readonly DocumentParts _before;
    private readonly DocumentParts _after;
    private readonly HashSet<int> _explained = [];
    private readonly List<Reason> _facts = [];
    private readonly HashSet<string> _catalogKeys = new(StringComparer.Ordinal);
    private bool _isForeign;
    private readonly ChangeLog _changes;

    private UpdateStep(FileRevision revision, DocumentParts before, DocumentParts after)
    {
        (_revision, _before, _after) = (revision, before, after);
        _changes = new ChangeLog(before, after);
    }

    /// <summary>What an addition did to the file before it.</summary>
    public static RevisionReport Report(FileRevision revision, DocumentParts before, DocumentParts after)
    {
        var step = new UpdateStep(revision, before, after);
        var isSigned = step.AcceptSignatures();
        step.AcceptProof();
        step.AcceptCatalog();
        step.CompareTrailers();
        step.CompareObjects();
        var faults = step._changes.Reasons();
        return faults.IsEmpty && step._facts.Count > 0
            ? new RevisionReport(
                revision.Start,
                revision.End,
                isSigned ? RevisionKind.Signature : RevisionKind.ProofData,
                [.. step._facts]
            )
            {
                IsForeign = step._isForeign,
            }
            : new RevisionReport(
                revision.Start,
                revision.End,
                RevisionKind.Other,
                faults.IsEmpty ? [UpdateFault.Nothing] : faults
            );
    }

    private bool AcceptSignatures()
    {
        List<AddedSignature> signatures = [.. new SignatureAddition(_revision, _before, _after).All()];
        foreach (var signature in signatures)
        {
            _explained.UnionWith(signature.Objects);
            _facts.Add(Fact(signature));
            _isForeign |= signature.IsForeign;
            if (signature.IsSeen)
            {
                _changes.Add(DocumentPart.Annotation, DrawnWith(signature.Field));
            }
        }

        if (signatures.Count > 0)
        {
            AcceptForm([
                .. signatures
                    .Where(signature => signature.IsInOwnField)
                    .Select(signature => signature.Field.Object.Number),
            ]);
        }

        return signatures.Count > 0;
    }

    private Reason Fact(AddedSignature signature) =>
        Reason.Of(
            (IsTimestamp(signature), signature.IsInOwnField, signature.IsForeign) switch
            {
                (false, true, _) => UpdateFact.SignatureInOwnField,
                (false, _, true) => UpdateFact.ForeignSignatureAdded,
                (false, _, _) => UpdateFact.SignatureAdded,
                (true, true, _) => UpdateFact.TimestampInOwnField,
                (true, _, true) => UpdateFact.ForeignTimestampAdded,
                (true, _, _) => UpdateFact.TimestampAdded,
            },
            signature.Field.Name
        );

    private bool IsTimestamp(AddedSignature signature) =>
        _after.Body.Name(_after.Body.Objects[signature.Signature].Value as PdfDictionary, "Type") is "DocTimeStamp";

    private Reason DrawnWith(FormField field) =>
        _after.Pages.FirstOrDefault(page => page.ObjectNumber == PdfBody.NumberOf(field.Dictionary["P"])) is { } page
            ? Reason.Of(UpdateFault.DrawnOnPage, field.Name, page.Number)
            : Reason.Of(UpdateFault.DrawnOnSomePage, field.Name);

    // What is added to the form and to pages along with new fields, or noted in the form by the program that signs.
    private void AcceptForm(HashSet<int> added)
    {
        _explained.UnionWith(FormAddition.Objects(_revision, _before, _after, added));
        if (FormAddition.IsForm(_before, _after, added))
        {
            _catalogKeys.Add("AcroForm");
        }
    }

    // Accepts the catalog if nothing else in it changed.
    private void AcceptCatalog()
    {
        if (
            PdfBody.NumberOf(_after.Body.Trailer["Root"]) is { } root
            && ValueEquality.DifferentKeys(_before.Catalog, _after.Catalog).All(_catalogKeys.Contains)
        )
        {
            _explained.Add(root);
        }
    }

    private void AcceptProof()
    {
        var (old, proof) = (ProofAddition.Read(_before), ProofAddition.Read(_after));
        if (old is null || proof is null)
        {
            if (old is not null)
            {
                _changes.Add(DocumentPart.ProofData, UpdateFault.OtherProof);
            }

            return;
        }

        if (!proof.Any(IsChanged) && ValueEquality.AreEqual(_before.Catalog["DSS"], _after.Catalog["DSS"]))
        {
            return;
        }

        if (
            proof.Any(number => IsTaken(number, old))
            || old.Any(number => IsLost(number, proof))
            || !ProofAddition.Keeps(_before, _after)
        )
        {
            _changes.Add(DocumentPart.ProofData, UpdateFault.ProofTaken);
            return;
        }

        _explained.UnionWith(proof);
        _catalogKeys.UnionWith(ProofAddition.ChangedKeys(_before.Catalog, _after.Catalog));

        _facts.Add(UpdateFact.ProofAdded);
    }

    // An object written again unchanged is no change.
    private bool IsChanged(int number) =>
        _revision.Changes.TryGetValue(number, out var change)
        && !ValueEquality.AreEqual(change.Before?.Value, change.After?.Value);

    // An object that served another purpose does not become proof.
    private bool IsTaken(int number, IReadOnlySet<int> old) =>
        _before.Body.Objects.ContainsKey(number)
        && !(old.Contains(number) && _before[number]?.Part is DocumentPart.ProofData);

    private bool IsLost(int number, IReadOnlySet<int> proof) =>
        _before.Body.Objects.GetValueOrDefault(number) is { Value: PdfStream stream }
        && !(
            proof.Contains(number)
            && ValueEquality.AreEqual(stream, _after.Body.Objects.GetValueOrDefault(number)?.Value)
        );

    private void CompareTrailers()
    {
        var (before, after) = (_before.Body.Trailer, _after.Body.Trailer);
        if (!ValueEquality.AreEqual(before["Root"], after["Root"]))
        {
            _changes.Add(DocumentPart.PageTree, UpdateFault.RootExchanged);
        }

        if (!ValueEquality.AreEqual(before["Info"], after["Info"]))
        {
            _changes.Add(DocumentPart.Information, UpdateFault.InformationExchanged);
        }

        if (
            !ValueEquality.AreEqual(
                _before.Body.Array(before, "ID")?.FirstOrDefault(),
                _after.Body.Array(after, "ID")?.FirstOrDefault()
            )
        )
        {
            _changes.Add(DocumentPart.Other, UpdateFault.IdentifierExchanged);
        }

        foreach (var key in ValueEquality.DifferentKeys(before, after).Where(key => !OwnTrailerKeys.Contains(key)))
        {
            _changes.Add(DocumentPart.Other, Reason.Of(UpdateFault.TrailerKey, ChangeLog.Shown(key)));
        }
    }

    private void CompareObjects()
    {
        _changes.ComparePages();
        foreach (var (number, change) in _revision.Changes)
        {
            if (!_explained.Contains(number) && !IsOwnList(number, change) && IsChanged(number))
            {
                _changes.Add(number, change);
            }
        }

        _changes.CompareReach(_revision.Changes);
    }

    // The addition's cross-reference stream, or an object stream: no part of the document.
    private bool IsOwnList(int number, ObjectChange change) =>
        change is { Before: null, After.Value: PdfStream }
        && _after.Body.Containers.Contains(number)
        && _after[number] is null;
}
