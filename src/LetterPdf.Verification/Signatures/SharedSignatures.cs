using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Finds fields that share a signature: it would be counted as two people's.</summary>
internal static class SharedSignatures
{
    /// <summary>The fields, each with one more fault where another has its signature or its name.</summary>
    public static IEnumerable<SignatureField> Mark(IReadOnlyList<SignatureField> fields)
    {
        var numbers = fields.CountBy(field => field.Value?.ObjectNumber ?? 0).ToDictionary();
        var names = fields.CountBy(field => field.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return fields.Select(field =>
            field.Value is not { } value ? field
            : value.ObjectNumber > 0 && numbers[value.ObjectNumber] > 1 ? With(field, value, SignatureFault.InTwoFields)
            : names[field.Name] > 1 ? With(field, value, SignatureFault.NameOfAnother)
            : field
        );
    }

    private static SignatureField With(SignatureField field, SignatureValue value, Reason fault) =>
        field with
        {
            Value = value with { Faults = value.Faults.Add(fault) },
        };
}
