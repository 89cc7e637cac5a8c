using System.Globalization;

namespace LetterPdf.Model;

/// <summary>
/// A kind of finding: its stable code ("LP0031") and its severity. All of them are in
/// <see cref="DiagnosticCatalog"/>; a published code never changes its meaning. The explanations are in
/// Operations/Words/Explanations.
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
    /// Whether the sources were read as written, and the only question is whether they were meant that way. `check`
    /// shows each such finding; `build` says in one line how many of a kind there are. Any other warning says that
    /// something was not read as written.
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
