using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>One finding, with its place: an error or a warning as a value.</summary>
/// <param name="Code">Which kind of finding.</param>
/// <param name="Span">Where it is; null for what has no place in a file.</param>
/// <param name="Message">One sentence without a final stop.</param>
/// <param name="Hint">What to do about it, or null.</param>
public sealed record Diagnostic(DiagnosticCode Code, SourceSpan? Span, string Message, string? Hint)
{
    /// <summary>Its code's, unless somebody asked for more.</summary>
    public Severity Severity { get; init; } = Code.Severity;

    /// <summary>Further places of the same finding, in the file's order; the message names them (rows,
    /// lines).</summary>
    public ImmutableArray<SourceSpan> Others { get; init; } = [];

    /// <summary>What settles it without a change of the sources, one for each place; empty where nothing but a change
    /// does.</summary>
    public ImmutableArray<Acceptance> Acceptances { get; init; } = [];

    /// <summary>How often it was found.</summary>
    public int Count => Others.Length + 1;

    public bool IsError => Severity == Severity.Error;
}
