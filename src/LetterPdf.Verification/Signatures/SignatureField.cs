using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>A place for a signature (ISO 32000-1, 12.7.4.5).</summary>
public sealed record SignatureField
{
    /// <summary>The names of the field and of those that hold it, with full stops between them (12.7.3.2).</summary>
    public required string Name { get; init; }

    /// <summary>What a screen reader says of it (/TU).</summary>
    public string? TooltipText { get; init; }

    /// <summary>The dictionary that a signature is added to (/V), as it is now.</summary>
    public required ObjectText Widget { get; init; }

    /// <summary>The number of its page, from 1.</summary>
    public int? Page { get; init; }

    /// <summary>Who is to sign here, according to the letter's own sources; null where they do not say.</summary>
    public SignaturePlan? Plan { get; init; }

    /// <summary>The signature; null where nobody has signed here.</summary>
    public SignatureValue? Value { get; init; }

    public bool IsSigned => Value is not null;
}

/// <summary>Who is to sign in a field, as `build` noted it there (/LPDF_Signature).</summary>
public sealed record SignaturePlan
{
    public string? Name { get; init; }

    public string? Reason { get; init; }

    public string? Location { get; init; }

    public string? ContactInfo { get; init; }
}

/// <summary>The fields that a signature locks (ISO 32000-1, 12.8.2.4).</summary>
/// <param name="Action">"All", "Include" or "Exclude".</param>
/// <param name="Fields">The names that are included or excluded.</param>
public sealed record FieldLock(string Action, ImmutableArray<string> Fields);
