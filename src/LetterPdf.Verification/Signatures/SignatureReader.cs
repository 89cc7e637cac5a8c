using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Reads the signature fields of a file as it is now, and the signatures in them.</summary>
internal static class SignatureReader
{
    private const string PlanKey = "LPDF_Signature";

    /// <summary>The fields in the form's order.</summary>
    public static ImmutableArray<SignatureField> Read(FileHistory history) => Read(history, new FaultLog());

    /// <summary>The fields in the form's order; what is wrong with their signatures goes into the log too.</summary>
    public static ImmutableArray<SignatureField> Read(FileHistory history, FaultLog log)
    {
        var body = history.Newest;
        List<FormField> found = [.. FormReader.Read(body, log).Where(field => field.IsSignature)];
        var places = found.Count == 0 ? [] : Places(body);
        var values = new Dictionary<PdfValue, SignatureValue>(ReferenceEqualityComparer.Instance);
        ImmutableArray<SignatureField> fields =
        [
            .. SharedSignatures.Mark([.. found.Select(field => Field(history, field, places, values))]),
        ];
        foreach (var field in fields)
        {
            foreach (var fault in field.Value?.Faults ?? [])
            {
                log.Add(
                    CheckName.Signatures,
                    Reason.Of(SignatureFault.InField, field.Name, fault),
                    field.Value!.ObjectNumber > 0 ? field.Value.ObjectNumber : field.Widget.Number,
                    field.Page
                );
            }
        }

        return fields;
    }

    // The pages by the numbers of what stands on them. A list that two pages name is read once.
    private static Dictionary<int, int> Places(PdfBody body)
    {
        var places = new Dictionary<int, int>();
        var seen = new HashSet<List<PdfValue>>();
        foreach (
            var page in PageTreeReader.Read(
                body,
                body.Dictionary(body.Trailer, "Root") ?? PdfDictionary.Empty,
                new FaultLog()
            )
        )
        {
            foreach (
                var number in body.Array(page.Dictionary, "Annots") is { } list && seen.Add(list)
                    ? list.Select(PdfBody.NumberOf).OfType<int>()
                    : []
            )
            {
                places.TryAdd(number, page.Number);
            }
        }

        return places;
    }

    private static SignatureField Field(
        FileHistory history,
        FormField field,
        Dictionary<int, int> places,
        Dictionary<PdfValue, SignatureValue> values
    )
    {
        var body = history.Newest;
        var widgets = (body.Array(field.Dictionary, "Kids") ?? [])
            .Take(Bounds.MostFields)
            .Select(PdfBody.NumberOf)
            .OfType<int>()
            .Prepend(field.Object.Number);
        return new SignatureField
        {
            Name = field.Name,
            TooltipText = body.ShortText(field.Dictionary, "TU"),
            Widget = new ObjectText(field.Object.Number, field.Object.Generation, field.Object.Text),
            Page = widgets
                .Select(number => places.TryGetValue(number, out var page) ? (int?)page : null)
                .FirstOrDefault(page => page is not null),
            Plan = body.Dictionary(field.Dictionary, PlanKey) is { } plan ? Plan(body, plan) : null,
            Value = field.Value is { } value ? Value(history, value, values) : null,
        };
    }

    // A signature that many fields name is read once.
    private static SignatureValue Value(
        FileHistory history,
        PdfValue value,
        Dictionary<PdfValue, SignatureValue> values
    )
    {
        var target = history.Newest.Resolve(value);
        if (!values.TryGetValue(target, out var found))
        {
            values.Add(target, found = new SignatureValueReader(history).Read(value));
        }

        return found;
    }

    private static SignaturePlan Plan(PdfBody body, PdfDictionary plan) =>
        new()
        {
            Name = body.ShortText(plan, "Name"),
            Reason = body.ShortText(plan, "Reason"),
            Location = body.ShortText(plan, "Location"),
            ContactInfo = body.ShortText(plan, "ContactInfo"),
        };
}
