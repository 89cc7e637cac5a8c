using LetterPdf.Verification;

namespace LetterPdf.Suite.Forms;

/// <summary>What a PDF says by its tags, as one text: letter by letter, white space folded, footnotes at the end. What
/// every form has to say too.</summary>
internal static class PdfWords
{
    /// <param name="report">Of the finished PDF.</param>
    /// <param name="withLabels">Whether the numbers and bullets of lists are part of the text; false for forms in which
    /// the reader's program sets them.</param>
    public static string Of(VerificationReport report, bool withLabels)
    {
        var (text, notes) = (new List<string>(), new List<string>());
        for (var i = 0; i < report.Elements.Length; i++)
        {
            var element = report.Elements[i];
            if (element.Role is "Form" || (!withLabels && IsLabelOfItem(report, i)))
            {
                i = End(report, i) - 1;
                continue;
            }

            (IsInNote(report, i) ? notes : text).Add(IsInline(element) ? element.Text : $" {element.Text}");
        }

        return Folded(string.Concat(text.Concat(notes)));
    }

    /// <summary>White space folded into single spaces, none at the ends.</summary>
    public static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsInline(TaggedElement element) => element.Role is "" or "Span" or "Link" or "Reference";

    private static bool IsLabelOfItem(VerificationReport report, int at) =>
        report.Elements[at].Role is "Lbl" && report.Elements[Parent(report, at)].Role is "LI";

    private static bool IsInNote(VerificationReport report, int at)
    {
        for (; at > 0; at = Parent(report, at))
        {
            if (report.Elements[at].Role is "Note")
            {
                return true;
            }
        }

        return false;
    }

    private static int Parent(VerificationReport report, int at)
    {
        var level = report.Elements[at].Level;
        while (at > 0 && report.Elements[at].Level >= level)
        {
            at--;
        }

        return at;
    }

    private static int End(VerificationReport report, int at)
    {
        var level = report.Elements[at].Level;
        do
        {
            at++;
        } while (at < report.Elements.Length && report.Elements[at].Level > level);

        return at;
    }
}
