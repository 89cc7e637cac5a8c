using LetterPdf.Model;

namespace LetterPdf.Reflow.Tests;

/// <summary>Letters for the forms, beside a PDF that is none.</summary>
internal static class Reflowed
{
    public static ReflowedLetter Of(Letter letter, int? columns = ReflowOptions.UsualColumns, int? limit = null) =>
        new(letter, LetterOutline.Of(letter), new PdfCopy("letter.pdf", new byte[] { 1, 2, 3 }, new string('a', 64)))
        {
            Options = ReflowOptions.Default with { Columns = columns, CharacterLimit = limit },
        };

    /// <summary>The plain text; fails the test where something is found.</summary>
    public static string TextOf(Letter letter, int? columns = ReflowOptions.UsualColumns)
    {
        var findings = new DiagnosticBag();
        var bytes = PlainText.Write(Of(letter, columns), findings);
        Assert.Equal(0, findings.Count);
        return System.Text.Encoding.UTF8.GetString(bytes);
    }
}
