using System.Collections.Concurrent;
using System.Security.Cryptography;
using LetterPdf.Verification;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace LetterPdf.Tests.Readers;

/// <summary>
/// Opens a file with PdfPig, which shares no code with us, and compares what it reads with what `verify` reads:
/// pages, letters, marked content, properties, places for signatures and the files inside. It gets only files without
/// faults, since it repairs what it can and is not made for hostile files.
/// </summary>
internal static class SecondReader
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Known = new(StringComparer.Ordinal);

    /// <summary>Fails the test where the file is sound and both do not read the same in it.</summary>
    public static void AssertAgrees(ReadOnlyMemory<byte> file) =>
        Assert.Equal(
            string.Empty,
            Known
                .GetOrAdd(
                    Convert.ToHexString(SHA256.HashData(file.Span)),
                    _ => new Lazy<string>(() => string.Join("; ", Differences(PdfVerifier.Read(file))))
                )
                .Value
        );

    private static IEnumerable<string> Differences(PdfReading reading)
    {
        if (reading.View is not { } view || !reading.Ask().IsSound)
        {
            return [];
        }

        using var document = PdfDocument.Open(view.Bytes.ToArray(), new ParsingOptions { UseLenientParsing = false });
        return document.NumberOfPages == view.Pages.Count
            ?
            [
                .. Properties(view, document),
                .. Files(view, document),
                .. Fields(view, document),
                .. view.Pages.SelectMany(page => Content(page, document.GetPage(page.Number))),
            ]
            : [$"PdfPig finds {document.NumberOfPages} pages"];
    }

    private static IEnumerable<string> Properties(DocumentView view, PdfDocument document) =>
        from property in new[]
        {
            ("Title", document.Information.Title),
            ("Author", document.Information.Author),
            ("Subject", document.Information.Subject),
            ("Keywords", document.Information.Keywords),
            ("Producer", document.Information.Producer),
        }
        where
            !string.Equals(
                view.Body.Text(view.Info, property.Item1) ?? string.Empty,
                property.Item2 ?? string.Empty,
                StringComparison.Ordinal
            )
        select $"PdfPig finds another {property.Item1}";

    private static IEnumerable<string> Files(DocumentView view, PdfDocument document)
    {
        var theirs = document.Advanced.TryGetEmbeddedFiles(out var files)
            ? files.ToLookup(file => file.Name, StringComparer.Ordinal)
            : Enumerable.Empty<EmbeddedFile>().ToLookup(file => file.Name, StringComparer.Ordinal);
        var ours = AttachmentReader.Read(view);
        return ours.Length == theirs.Count
            ? ours.Where(own => !theirs[own.Path].Any(file => file.Bytes.SequenceEqual(own.Bytes.Span)))
                .Select(own => $"PdfPig finds other bytes in the file '{own.Path}' inside")
            : [$"PdfPig finds {theirs.Count} files inside"];
    }

    private static IEnumerable<string> Fields(DocumentView view, PdfDocument document)
    {
        var theirs = document.TryGetForm(out var form)
            ? form.Fields.Select(field => (field.Information.PartialName, field.Information.AlternateName))
            : [];
        var ours = FormChecks
            .Fields(view)
            .Values.Select(field => (view.Body.Text(field, "T"), view.Body.Text(field, "TU")));
        return ours.SequenceEqual(theirs) ? [] : ["PdfPig finds other places for signatures"];
    }

    private static IEnumerable<string> Content(PageView ours, Page theirs)
    {
        var letters = string.Concat(theirs.Letters.Select(letter => letter.Value));
        if (!string.Equals(letters, ours.Letters.ToString(), StringComparison.Ordinal))
        {
            yield return $"PdfPig finds other letters on page {ours.Number}";
        }

        var marked = theirs
            .GetMarkedContents()
            .Where(content => !content.IsArtifact)
            .Select(content => ((long)content.MarkedContentIdentifier, content.Tag));
        if (!marked.SequenceEqual(ours.Contents.Select(content => (content.Identifier, content.Tag))))
        {
            yield return $"PdfPig finds other marked content on page {ours.Number}";
        }
    }
}
