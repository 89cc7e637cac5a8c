using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>One finding, with its place: an error or a warning as a value.</summary>
/// <param name="Code">Which kind of finding.</param>
/// <param name="Place">Where it is; null where it has no place in a file.</param>
/// <param name="Message">What exactly was found, as one sentence without a final stop.</param>
/// <param name="Hint">What to do about it, as a whole sentence; or null.</param>
public sealed record Diagnostic(DiagnosticCode Code, Place? Place, Reason Message, Reason? Hint)
{
    /// <summary>The severity of its code, unless a stricter one was asked for.</summary>
    public Severity Severity { get; init; } = Code.Severity;

    /// <summary>Further places of the same finding, in the file's order; the message names them (rows,
    /// lines).</summary>
    public ImmutableArray<Place> Others { get; init; } = [];

    /// <summary>All its places.</summary>
    public IEnumerable<Place> Places => Place is null ? Others : Others.Prepend(Place);

    /// <summary>Decisions that settle it without changing the sources, one for each place; empty where only a change
    /// helps.</summary>
    public ImmutableArray<Acceptance> Acceptances { get; init; } = [];

    /// <summary>How often it was found.</summary>
    public int Count => Others.Length + 1;

    public bool IsError => Severity == Severity.Error;
}
