using System.Collections.Immutable;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A letter that is to be built, checked or inspected.</summary>
/// <param name="Letter">Its letter.yml or folder; null for the one of the current folder.</param>
public sealed record LetterRequest(string? Letter)
{
    /// <summary>Whether signatories that have not confirmed yet are included; not for the archive.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether the sources go into the file.</summary>
    public bool WithSources { get; init; }

    /// <summary>Whether to look for doubtful things too.</summary>
    public bool WithLints { get; init; }

    /// <summary>The standards that the file is to meet; null for those that letter.yml names.</summary>
    public Conformance? Conformance { get; init; }

    /// <summary>The forms that are made beside the PDF; null for those that letter.yml names.</summary>
    public ImmutableArray<LetterForm>? Also { get; init; }

    /// <summary>Choices about these forms.</summary>
    public ReflowOptions Forms { get; init; } = ReflowOptions.Default;

    /// <summary>Whose letter is meant, of a letter with recipients: the number of the row, or the name; null for the
    /// only one.</summary>
    public string? Recipient { get; init; }

    /// <summary>Whether warnings are errors.</summary>
    public bool IsStrict { get; init; }

    internal ReadingOptions Reading =>
        new()
        {
            IsDraft = IsDraft,
            WithSources = WithSources,
            WithLints = WithLints,
            Conformance = Conformance,
            Recipient = Recipient,
        };
}
