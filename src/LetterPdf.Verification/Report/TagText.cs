using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>
/// The tag tree as text, as a screen reader meets it: one element a line, two spaces a level, with its text in
/// quotation marks. Where elements stand inside an element's text, its parts follow on lines of their own.
/// </summary>
public static class TagText
{
    /// <summary>Writes the tree as it was found in the file; each line ends with a line feed.</summary>
    public static string Write(VerificationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        for (var i = 0; i < report.Elements.Length; i++)
        {
            var hasParts = i + 1 < report.Elements.Length && report.Elements[i + 1].Level > report.Elements[i].Level;
            Write(text, report.Elements[i], hasParts);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, TaggedElement element, bool hasParts)
    {
        text.Append(' ', 2 * element.Level).Append(Shown(element.Role));
        Write(text, " [", element.Language, "]");
        Write(text, " numbering=", element.Numbering, string.Empty);
        Write(text, " id=", element.Identifier, string.Empty);
        Write(text, " <", element.Target, ">");
        if (element.Alt is not null)
        {
            Write(text, " alt=\"", element.Alt, "\"");
        }
        else if (!hasParts)
        {
            text.Append(element.Role.Length == 0 ? "\"" : " \"").Append(Shown(element.Text)).Append('"');
        }

        text.Append('\n');
    }

    // An element is one line, whatever its text.
    private static string Shown(string value) => VisibleText.OnOneLine(value);

    private static void Write(StringBuilder text, string before, string? value, string after)
    {
        if (value is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"{before}{Shown(value)}{after}");
        }
    }
}
