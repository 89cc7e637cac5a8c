using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>
/// The letter as plain text, as a careful person types it in an e-mail: UTF-8 without a byte order mark, lines that end
/// with LF, no space at their ends.
/// <code>
/// TextBlocks.Of        the outline's parts become blocks of lines; links and marks become letters
/// TextSheet.Of         the blocks are filled into lines
/// TextLimit.Check      what lies beyond the most characters that a form takes
/// </code>
/// </summary>
public static class PlainText
{
    /// <summary>How long the text is, with the lines that the options ask for.</summary>
    public static TextMeasure Measure(ReflowedLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return Sheet(letter, letter.Options.Columns).Measure;
    }

    internal static byte[] Write(ReflowedLetter letter, DiagnosticBag diagnostics)
    {
        var sheet = Sheet(letter, letter.Options.Columns);
        if (letter.Options.CharacterLimit is { } limit && sheet.Text.Length > limit)
        {
            var unwrapped = letter.Options.Columns is null ? sheet : Sheet(letter, columns: null);
            diagnostics.AddRange(TextLimit.Check(sheet, limit, unwrapped.Text.Length, LengthWithoutList(letter)));
        }

        return Encoding.UTF8.GetBytes(sheet.Text);
    }

    /// <summary>The text with each paragraph in one line.</summary>
    internal static string Unwrapped(ReflowedLetter letter) => Sheet(letter, columns: null).Text;

    // Null where there is no list.
    private static int? LengthWithoutList(ReflowedLetter letter) =>
        letter.Outline.Signatories is null
            ? null
            : Sheet(
                letter with
                {
                    Outline = letter.Outline with { Signatories = null },
                },
                letter.Options.Columns
            ).Text.Length;

    private static TextSheet Sheet(ReflowedLetter letter, int? columns) =>
        TextSheet.Of(new TextBlocks(letter.Outline, columns).All(), columns);
}
