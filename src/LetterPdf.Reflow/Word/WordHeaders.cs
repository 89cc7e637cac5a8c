using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>What stands above the text: on all pages but the first, addressee, date and page; in a draft, what it is
/// on all of them.</summary>
internal static class WordHeaders
{
    // More letters would run into the date.
    private const int LongestAddressee = 40;

    /// <summary>The header of a page.</summary>
    public static byte[] Of(RunningWords running, bool isFirst)
    {
        var xml = WordXml.Root("w:hdr");
        if (running.DraftMark is { } mark)
        {
            var paragraph = new WordParagraph("Draft Mark");
            paragraph.Content.Open("w:r").Element("w:t", mark).Close();
            paragraph.Write(xml);
        }

        if (!isFirst)
        {
            WriteLine(running).Write(xml);
        }

        return xml.Close().ToBytes();
    }

    private static WordParagraph WriteLine(RunningWords running)
    {
        var line = new WordParagraph("header");
        var addressees = running.Addressees.Length <= LongestAddressee ? running.Addressees : running.FirstAddressee;
        AddText(line.Content, addressees);
        AddTab(line.Content);
        AddText(line.Content, running.Date);
        AddTab(line.Content);
        var pattern = running.Language.PagePattern;
        while (pattern.Length > 0)
        {
            var at = pattern.IndexOf('{', StringComparison.Ordinal);
            AddText(line.Content, at < 0 ? pattern : pattern[..at]);
            pattern = at < 0 ? string.Empty : pattern[at..];
            if (at >= 0)
            {
                var end = pattern.IndexOf('}', StringComparison.Ordinal) + 1;
                AddField(line.Content, pattern[..end] is "{page}" ? "PAGE" : "NUMPAGES");
                pattern = pattern[end..];
            }
        }

        return line;
    }

    private static void AddText(XmlText xml, string text)
    {
        if (text.Length > 0)
        {
            xml.Open("w:r").Element("w:t", text, ("xml:space", "preserve")).Close();
        }
    }

    private static void AddTab(XmlText xml) => xml.Open("w:r").Empty("w:tab").Close();

    // The number is computed when the file is opened.
    private static void AddField(XmlText xml, string name) =>
        xml.Open("w:fldSimple", ("w:instr", $" {name} ")).Open("w:r").Element("w:t", "2").Close().Close();
}
