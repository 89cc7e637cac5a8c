using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Fonts.SystemFonts;

namespace LetterPdf.Verification;

/// <summary>
/// Opens the file with PdfPig, which shares no code with us, and compares what it reads: pages, letters, marked
/// content, properties, places for signatures and the files inside. It is given only files in which nothing else is
/// wrong: it repairs what it can and is not made for files that mean it harm.
/// </summary>
internal static class SecondReader
{
    private const int StackBytes = 64 * 1024 * 1024;

    // A letter of a hundred thousand names takes seconds. Nothing ends a thread from outside; this one does not keep
    // the program from ending.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Lets PdfPig read, beside what is done first, the measures of 14 fonts that it reads once in a program's life
    /// whatever the file: it is half of the time that it takes for a letter.
    /// </summary>
    public static void Prepare() => _ = Task.Run(() => SystemFontFinder.Instance);

    public static IEnumerable<Finding> Agrees(DocumentView view)
    {
        IReadOnlyList<Finding> findings =
        [
            new Finding("another reader does not come to an end with the file", null, null),
        ];
        var reader = new Thread(() => findings = Read(view), StackBytes) { IsBackground = true };
        reader.Start();
        reader.Join(Patience);
        return findings;
    }

    private static IReadOnlyList<Finding> Read(DocumentView view)
    {
        try
        {
            using var document = PdfDocument.Open(
                view.Bytes.ToArray(),
                new ParsingOptions { UseLenientParsing = false }
            );
            return document.NumberOfPages == view.Pages.Count
                ?
                [
                    .. Properties(view, document),
                    .. Files(view, document),
                    .. Fields(view, document),
                    .. view.Pages.SelectMany(page => Content(page, document.GetPage(page.Number))),
                ]
                : [new Finding($"another reader finds {document.NumberOfPages} pages", null, null)];
        }
        catch (Exception fault)
        {
            // Which exceptions the library throws is not written down anywhere, and each means the same here; one that
            // left this thread would end the program.
            return [new Finding($"another reader can't read the file: {fault.Message}", null, null)];
        }
    }

    private static IEnumerable<Finding> Properties(DocumentView view, PdfDocument document) =>
        from property in new[]
        {
            ("title", "Title", document.Information.Title),
            ("author", "Author", document.Information.Author),
            ("subject", "Subject", document.Information.Subject),
            ("keywords", "Keywords", document.Information.Keywords),
            ("producer", "Producer", document.Information.Producer),
        }
        where
            !string.Equals(
                view.Body.Text(view.Info, property.Item2) ?? string.Empty,
                property.Item3 ?? string.Empty,
                StringComparison.Ordinal
            )
        select new Finding($"another reader finds another {property.Item1}", null, null);

    private static IEnumerable<Finding> Files(DocumentView view, PdfDocument document)
    {
        var theirs = document.Advanced.TryGetEmbeddedFiles(out var files)
            ? files.ToLookup(file => file.Name, StringComparer.Ordinal)
            : Enumerable.Empty<EmbeddedFile>().ToLookup(file => file.Name, StringComparer.Ordinal);
        var ours = AttachmentReader.Read(view);
        return ours.Length == theirs.Count
            ? ours.Where(own => !theirs[own.Path].Any(file => file.Bytes.SequenceEqual(own.Bytes.Span)))
                .Select(own => new Finding(
                    $"another reader finds other bytes in the file '{own.Path}' inside",
                    null,
                    null
                ))
            : [new Finding($"another reader finds {theirs.Count} files inside", null, null)];
    }

    private static IEnumerable<Finding> Fields(DocumentView view, PdfDocument document)
    {
        var theirs = document.TryGetForm(out var form)
            ? form.Fields.Select(field => (field.Information.PartialName, field.Information.AlternateName))
            : [];
        var ours = FormChecks
            .Fields(view)
            .Values.Select(field => (view.Body.Text(field, "T"), view.Body.Text(field, "TU")));
        return ours.SequenceEqual(theirs)
            ? []
            : [new Finding("another reader finds other places for signatures", null, null)];
    }

    private static IEnumerable<Finding> Content(PageView ours, Page theirs)
    {
        var letters = string.Concat(theirs.Letters.Select(letter => letter.Value));
        if (!string.Equals(letters, ours.Letters.ToString(), StringComparison.Ordinal))
        {
            yield return new Finding("another reader finds other letters on the page", ours.Number, ours.ObjectNumber);
        }

        var marked = theirs
            .GetMarkedContents()
            .Where(content => !content.IsArtifact)
            .Select(content => ((long)content.MarkedContentIdentifier, content.Tag));
        if (!marked.SequenceEqual(ours.Contents.Select(content => (content.Identifier, content.Tag))))
        {
            yield return new Finding(
                "another reader finds other marked content on the page",
                ours.Number,
                ours.ObjectNumber
            );
        }
    }
}
