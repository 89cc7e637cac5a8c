using System.Diagnostics;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The stage's entry: a letter's outline becomes a form without pages.</summary>
public static class LetterReflow
{
    /// <summary>Writes a form. The same letter gives the same bytes.</summary>
    /// <param name="form">The form that is wanted.</param>
    /// <param name="letter">The letter, and what the forms say of its PDF.</param>
    /// <param name="diagnostics">Takes what a form can't hold, or holds too much of.</param>
    public static byte[] Write(LetterForm form, ReflowedLetter letter, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return form switch
        {
            LetterForm.Html => letter.Options.IsFragment ? WebFragment.Write(letter) : WebPage.Write(letter),
            LetterForm.Text => PlainText.Write(letter, diagnostics),
            LetterForm.Word => WordFileWriter.Write(letter),
            LetterForm.Mail => MailDraft.Write(letter),
            _ => throw new UnreachableException($"There is no form {form}."),
        };
    }
}
