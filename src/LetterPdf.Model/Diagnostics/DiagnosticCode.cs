using System.Globalization;

namespace LetterPdf.Model;

/// <summary>
/// A kind of finding: its stable code ("LP0031") and its severity. All of them stand in
/// <see cref="DiagnosticCatalog"/>; a code once published is never given another meaning. What it means in words
/// stands in Operations/Words/Explanations.
/// </summary>
/// <param name="Id">"LP" and four digits.</param>
/// <param name="Severity">Error or warning.</param>
public sealed record DiagnosticCode(string Id, Severity Severity)
{
    public static DiagnosticCode Error(int number) => Of(number, Severity.Error);

    public static DiagnosticCode Warning(int number) => Of(number, Severity.Warning);

    /// <summary>A warning about what may well be right: see <see cref="IsDoubt"/>.</summary>
    public static DiagnosticCode Doubt(int number) => Of(number, Severity.Warning) with { IsDoubt = true };

    /// <summary>
    /// Whether the sources were read as they are written, and the question is only whether they were meant so. `check`
    /// shows each such finding; `build` says in one line how many of a kind there are. A warning that is no doubt says
    /// that something was read otherwise than written.
    /// </summary>
    public bool IsDoubt { get; private init; }

    /// <summary>A finding of this kind.</summary>
    /// <param name="place">Where; null for what has no place in a file.</param>
    /// <param name="message">What exactly was found: one sentence without a final stop.</param>
    /// <param name="hint">What to do about it, as a whole sentence, or null.</param>
    public Diagnostic At(Place? place, Reason message, Reason? hint = null) => new(this, place, message, hint);

    private static DiagnosticCode Of(int number, Severity severity) =>
        new(string.Create(CultureInfo.InvariantCulture, $"LP{number:0000}"), severity);
}
