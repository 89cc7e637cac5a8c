using System.Collections.Frozen;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Checks of the form (ISO 32000-1, 12.7): fields for signatures that nobody sees, and nothing else.</summary>
internal static class FormChecks
{
    private const int LongestString = 32_767;

    // SignaturesExist and AppendOnly (table 219).
    private const long Flags = 3;

    private static readonly FrozenSet<string> FormKeys = FrozenSet.Create(
        StringComparer.Ordinal,
        "Fields",
        "SigFlags",
        "DA"
    );

    private static readonly FrozenSet<string> FieldKeys = FrozenSet.Create(
        StringComparer.Ordinal,
        "Type",
        "Subtype",
        "FT",
        "T",
        "TU",
        "F",
        "Rect",
        "P",
        "StructParent",
        "V",
        "LPDF_Signature"
    );

    private static readonly FrozenSet<string> SignerKeys = FrozenSet.Create(
        StringComparer.Ordinal,
        "Name",
        "Reason",
        "Location",
        "ContactInfo"
    );

    public static IEnumerable<Finding> Form(DocumentView view)
    {
        var root = view.Catalog["AcroForm"];
        return root is null ? [] : Reasons().Select(reason => new Finding(reason, null, PdfBody.NumberOf(root)));

        IEnumerable<Reason> Reasons()
        {
            var form = view.Body.Dictionary(root) ?? PdfDictionary.Empty;
            foreach (var key in form.Entries.Keys.Where(key => !FormKeys.Contains(key)))
            {
                yield return Reason.Of(FormFault.FormKey, key);
            }

            if (((view.Body.Integer(form, "SigFlags") ?? 0) & Flags) != Flags)
            {
                yield return FormFault.NotAppendOnly;
            }

            var fields = view.Body.Array(form, "Fields");
            if (fields is not { Count: > 0 and <= Bounds.MostFields } || Fields(view).Count != fields.Count)
            {
                yield return FormFault.Fields;
            }
        }
    }

    public static IEnumerable<Finding> EachField(DocumentView view)
    {
        var pages = AnnotationChecks
            .All(view)
            .Where(item => item.Number is not null)
            .ToLookup(item => item.Number!.Value, item => item.Page.ObjectNumber);
        var names = new HashSet<string>(StringComparer.Ordinal);
        return from field in Fields(view)
            from reason in Field(view, field.Value, [.. pages[field.Key]], names)
            select new Finding(reason, null, field.Key);
    }

    public static IEnumerable<Finding> Descriptions(DocumentView view) =>
        from field in Fields(view)
        where string.IsNullOrWhiteSpace(Text(view, field.Value, "TU"))
        select new Finding(FormFault.NoDescription, null, field.Key);

    /// <summary>The form's signature fields by their numbers, each once, in order.</summary>
    public static IReadOnlyDictionary<int, PdfDictionary> Fields(DocumentView view)
    {
        var fields = new Dictionary<int, PdfDictionary>();
        foreach (
            var value in (view.Body.Array(view.Body.Dictionary(view.Catalog, "AcroForm"), "Fields") ?? []).Take(
                Bounds.MostFields
            )
        )
        {
            if (
                PdfBody.NumberOf(value) is { } number
                && view.Body.Resolve(value) is PdfDictionary field
                && view.Body.Name(field, "FT") is "Sig"
            )
            {
                fields.TryAdd(number, field);
            }
        }

        return fields;
    }

    public static bool IsField(DocumentView view, PdfDictionary? annotation) =>
        view.Body.Name(annotation, "Subtype") is "Widget";

    private static IEnumerable<Reason> Field(DocumentView view, PdfDictionary field, int[] pages, HashSet<string> names)
    {
        var isSigned = field["V"] is not null;
        foreach (
            var key in field.Entries.Keys.Where(key =>
                !FieldKeys.Contains(key) && !(isSigned && SignedField.IsHarmless(view.Body, field, key))
            )
        )
        {
            yield return Reason.Of(FormFault.FieldKey, key);
        }

        if (
            Text(view, field, "T") is not { Length: > 0 } name
            || name.Contains('.', StringComparison.Ordinal)
            || !names.Add(name)
        )
        {
            yield return FormFault.NoName;
        }

        if (!IsField(view, field) || pages is not [var page] || PdfBody.NumberOf(field["P"]) != page)
        {
            yield return FormFault.NoPage;
        }

        if (
            field["LPDF_Signature"] is { } signer
            && !IsSigner(view, view.Body.Dictionary(signer), Text(view, field, "TU"))
        )
        {
            yield return FormFault.NoSigner;
        }
    }

    private static bool IsSigner(DocumentView view, PdfDictionary? signer, string? description) =>
        signer is not null
        && signer.Entries.Keys.All(key => SignerKeys.Contains(key) && Text(view, signer, key) is not null)
        && Text(view, signer, "Name") is { Length: > 0 } name
        && description?.Contains(name, StringComparison.Ordinal) is not false;

    // Many fields can name one long text, which would then be read over and over.
    private static string? Text(DocumentView view, PdfDictionary owner, string key) =>
        view.Body.Resolve(owner[key]) is PdfString { Bytes.Length: <= LongestString } text
            ? TextString.Decode(text.Bytes)
            : null;
}
