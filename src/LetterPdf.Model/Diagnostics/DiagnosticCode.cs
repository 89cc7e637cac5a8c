namespace LetterPdf.Model;

/// <summary>
/// A kind of finding: its stable code ("LP0031"), its severity and one line for the manual's table.
/// All of them stand in <see cref="DiagnosticCatalog"/>; a code once published is never given another meaning.
/// </summary>
/// <param name="Id">"LP" and four digits.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Title">What it means, as a sentence fragment without a final stop, for the table in the manual.</param>
/// <param name="Explanation">The long form.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title, DiagnosticExplanation Explanation)
{
    public static DiagnosticCode Error(int number, string title, DiagnosticExplanation explanation) =>
        Of(number, Severity.Error, title, explanation);

    public static DiagnosticCode Warning(int number, string title, DiagnosticExplanation explanation) =>
        Of(number, Severity.Warning, title, explanation);

    /// <summary>A warning about what may well be right: see <see cref="IsDoubt"/>.</summary>
    public static DiagnosticCode Doubt(int number, string title, DiagnosticExplanation explanation) =>
        Of(number, Severity.Warning, title, explanation) with
        {
            IsDoubt = true,
        };

    /// <summary>
    /// Whether the sources were read as they are written, and the question is only whether they were meant so. `check`
    /// shows each such finding; `build` says in one line how many of a kind there are. A warning that is no doubt says
    /// that something was read otherwise than written.
    /// </summary>
    public bool IsDoubt { get; private init; }

    /// <summary>A finding of this kind.</summary>
    /// <param name="place">Where; null for what has no place in a file.</param>
    /// <param name="message">One sentence without a final stop, in words a non-programmer understands.</param>
    /// <param name="hint">What to do about it, or null.</param>
    public Diagnostic At(Place? place, string message, string? hint = null) => new(this, place, message, hint);

    private static DiagnosticCode Of(int number, Severity severity, string title, DiagnosticExplanation explanation) =>
        new(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"LP{number:0000}"),
            severity,
            title,
            explanation
        );
}
