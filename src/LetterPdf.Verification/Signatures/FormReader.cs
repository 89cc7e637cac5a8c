namespace LetterPdf.Verification;

/// <summary>A terminal field of a form (ISO 32000-1, 12.7.3).</summary>
/// <param name="Object">The dictionary that has its name.</param>
/// <param name="Name">Its name and those of the fields above it, with full stops between.</param>
/// <param name="Type">"Sig" for a signature; may be inherited.</param>
/// <param name="Value">The value that was filled in; may be inherited.</param>
internal sealed record FormField(StoredObject Object, string Name, string? Type, PdfValue? Value)
{
    public PdfDictionary Dictionary => (PdfDictionary)Object.Value;

    public bool IsSignature => Type is "Sig";
}

/// <summary>Reads the tree of a form's fields, each once.</summary>
internal sealed class FormReader
{
    private readonly PdfBody _body;
    private readonly FaultLog _log;
    private readonly HashSet<int> _seen = [];
    private readonly List<FormField> _fields = [];
    private int _nodesLeft = Bounds.MostFields;

    private FormReader(PdfBody body, FaultLog log) => (_body, _log) = (body, log);

    /// <summary>The fields in the form's order; none where there is no form.</summary>
    public static List<FormField> Read(PdfBody body, FaultLog log)
    {
        var reader = new FormReader(body, log);
        var form = body.Dictionary(body.Dictionary(body.Trailer, "Root"), "AcroForm");
        foreach (var value in body.Array(form, "Fields") ?? [])
        {
            reader.ReadNode(value, null, 0);
        }

        return reader._fields;
    }

    private void ReadNode(PdfValue value, FormField? parent, int depth)
    {
        if (
            --_nodesLeft < 0
            || depth > Bounds.DeepestTree
            || value is not PdfReference reference
            || _body.Find(reference) is not { Value: PdfDictionary dictionary } found
            || !_seen.Add(found.Number)
        )
        {
            _log.Add(CheckName.Signatures, FormFault.NoField, PdfBody.NumberOf(value));
            return;
        }

        var own = _body.ShortText(dictionary, "T") ?? string.Empty;
        var field = new FormField(
            found,
            NameOf(parent, own),
            _body.Name(dictionary, "FT") ?? parent?.Type,
            dictionary["V"] ?? parent?.Value
        );

        // Kids without a name are the field's widgets, not fields.
        List<PdfValue> kids =
        [
            .. (_body.Array(dictionary, "Kids") ?? [])
                .Take(Bounds.MostFields)
                .Where(kid => _body.Dictionary(kid)?["T"] is not null),
        ];
        foreach (var kid in kids)
        {
            ReadNode(kid, field, depth + 1);
        }

        if (kids.Count == 0)
        {
            _fields.Add(field);
        }
    }

    private static string NameOf(FormField? parent, string own)
    {
        var name = parent is null ? own : $"{parent.Name}.{own}";
        return name.Length <= Bounds.LongestFieldText ? name : own;
    }
}
