using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// A letter whose sources have been read, before it is filled in for a recipient. Letters that are filled in from one
/// template share everything that does not depend on the recipient: the same objects, so that later stages can tell.
/// </summary>
public sealed class LetterTemplate
{
    private readonly Func<Recipient?, DiagnosticBag, Letter?> _fill;

    internal LetterTemplate(RecipientList? recipients, Func<Recipient?, DiagnosticBag, Letter?> fill) =>
        (Recipients, _fill) = (recipients, fill);

    /// <summary>The recipients; null for a letter without such a list.</summary>
    public RecipientList? Recipients { get; }

    /// <summary>Fills the letter in. Several threads may call it at once.</summary>
    /// <param name="recipient">One of <see cref="Recipients"/>; null for a letter without recipients.</param>
    /// <param name="diagnostics">Takes what is wrong with this recipient's letter.</param>
    /// <returns>The letter; null where there is an error.</returns>
    public Letter? Fill(Recipient? recipient, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return _fill(recipient, diagnostics);
    }
}
