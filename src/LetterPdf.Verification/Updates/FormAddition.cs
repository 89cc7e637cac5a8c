namespace LetterPdf.Verification;

/// <summary>
/// What fields that come with a signature change around them: the form's list of fields, and the pages' lists of
/// annotations. Nothing else may differ, and the lists may only grow by those fields.
/// </summary>
internal sealed class FormAddition
{
    private readonly FileRevision _revision;
    private readonly DocumentParts _before;
    private readonly DocumentParts _after;
    private readonly HashSet<int> _added;
    private readonly HashSet<int> _objects = [];

    private FormAddition(FileRevision revision, DocumentParts before, DocumentParts after, IEnumerable<int> added)
    {
        (_revision, _before, _after) = (revision, before, after);
        _added = [.. added];
    }

    /// <summary>The objects that say so: the form, lists, pages. Those that say anything else too are not among
    /// them.</summary>
    /// <param name="revision">The addition.</param>
    /// <param name="before">The document before it.</param>
    /// <param name="after">And after it.</param>
    /// <param name="added">The numbers of the new fields.</param>
    public static IReadOnlySet<int> Objects(
        FileRevision revision,
        DocumentParts before,
        DocumentParts after,
        IEnumerable<int> added
    )
    {
        var addition = new FormAddition(revision, before, after, added);
        addition.TakeForm();
        foreach (var page in after.Pages.Where(page => revision.Changes.ContainsKey(page.ObjectNumber)))
        {
            addition.TakePage(page.ObjectNumber);
        }

        addition.TakeLists();
        return addition._objects;
    }

    /// <summary>Whether a document's form is what it was but for those fields, and for what programs note in it when
    /// they sign.</summary>
    public static bool IsForm(DocumentParts before, DocumentParts after, IReadOnlySet<int> added)
    {
        if (after.Body.Dictionary(after.Catalog["AcroForm"]) is not { } form)
        {
            return false;
        }

        var old = before.Body.Dictionary(before.Catalog["AcroForm"]) ?? PdfDictionary.Empty;
        return ValueEquality
            .DifferentKeys(old, form)
            .All(key =>
                key switch
                {
                    "Fields" => IsLonger(before.Body.Array(old, key), after.Body.Array(form, key), added),
                    "SigFlags" => form[key] is PdfInteger { Value: 1 or 3 } flags
                        && ((before.Body.Integer(old, key) ?? 0) & ~flags.Value) == 0,
                    "DA" => form[key] is PdfString,
                    _ => false,
                }
            );
    }

    private void TakeForm()
    {
        if (PdfBody.NumberOf(_after.Catalog["AcroForm"]) is { } number && IsForm(_before, _after, _added))
        {
            _objects.Add(number);
        }
    }

    private void TakePage(int number)
    {
        if (
            _revision.Changes[number] is { Before.Value: PdfDictionary old, After.Value: PdfDictionary now }
            && ValueEquality.DifferentKeys(old, now).All(key => key is "Annots")
            && IsLonger(_before.Body.Array(old, "Annots"), _after.Body.Array(now, "Annots"), _added)
        )
        {
            _objects.Add(number);
        }
    }

    // The lists may be objects of their own.
    private void TakeLists()
    {
        var form = _after.Body.Dictionary(_after.Catalog["AcroForm"]);
        var lists = _after.Pages.Select(page => page.Dictionary["Annots"]).Append(form?["Fields"]);
        foreach (var number in lists.Select(PdfBody.NumberOf).OfType<int>().Where(_revision.Changes.ContainsKey))
        {
            if (
                _revision.Changes[number] is { After.Value: PdfArray now, Before: var before }
                && IsLonger((before?.Value as PdfArray)?.Items, now.Items, _added)
            )
            {
                _objects.Add(number);
            }
        }
    }

    private static bool IsLonger(List<PdfValue>? before, List<PdfValue>? after, IReadOnlySet<int> added) =>
        after is not null
        && after.Count <= (before?.Count ?? 0) + added.Count
        && after
            .Where(item => PdfBody.NumberOf(item) is not { } number || !added.Contains(number))
            .SequenceEqual(before ?? [], ValueComparer.Instance);

    private sealed class ValueComparer : IEqualityComparer<PdfValue>
    {
        public static ValueComparer Instance { get; } = new();

        public bool Equals(PdfValue? x, PdfValue? y) => ValueEquality.AreEqual(x, y);

        public int GetHashCode(PdfValue obj) => 0;
    }
}
