using UglyToad.PdfPig;

namespace LetterPdf.Verification;

/// <summary>
/// Opens the file with PdfPig, which shares no code with us, and compares what it reads. It is given only files in which nothing else is
/// wrong: it repairs what it can and is not made for files that mean it harm.
/// </summary>
internal static class SecondReader
{
    private const int StackBytes = 64 * 1024 * 1024;

    public static IEnumerable<Finding> Agrees(DocumentView view)
    {
        IReadOnlyList<Finding> findings = [];
        var reader = new Thread(() => findings = Read(view), StackBytes);
        reader.Start();
        reader.Join();
        return findings;
    }

    private static IReadOnlyList<Finding> Read(DocumentView view)
    {
        try
        {
            using var document = PdfDocument.Open(view.Bytes.ToArray(), new ParsingOptions { UseLenientParsing = false });
            return Compare(view, document);
        }
        catch (Exception fault)
        {
            // Which exceptions the library throws is not written down anywhere, and each means the same here; one that left this
            // thread would end the program.
            return [new Finding($"another reader can't read the file: {fault.Message}", null, null)];
        }
    }

    private static List<Finding> Compare(DocumentView view, PdfDocument document)
    {
        var findings = new List<Finding>();
        if (document.NumberOfPages != view.Pages.Count)
        {
            findings.Add(new Finding($"another reader finds {document.NumberOfPages} pages", null, null));
            return findings;
        }

        foreach (var page in view.Pages)
        {
            var letters = string.Concat(document.GetPage(page.Number).Letters.Select(letter => letter.Value));
            if (!string.Equals(letters, page.Letters.ToString(), StringComparison.Ordinal))
            {
                findings.Add(new Finding("another reader finds other letters on the page", page.Number, page.ObjectNumber));
            }
        }

        return findings;
    }
}
