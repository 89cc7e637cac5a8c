using LetterPdf.Model;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace LetterPdf.Export.Tests;

/// <summary>A file as another reader parses it: objects, with references followed.</summary>
internal sealed class FinishedFile(TypesetDocument document) : IDisposable
{
    public PdfDocument Pdf { get; } = PdfDocument.Open(Exporting.Compact(document));

    public DictionaryToken Catalog => Pdf.Structure.Catalog.CatalogDictionary;

    /// <summary>The outline's entries with all below them, in reading order; none where there is no outline.</summary>
    public IReadOnlyList<BookmarkNode> Bookmarks =>
        Pdf.TryGetBookmarks(out var bookmarks, false) ? [.. bookmarks.GetNodes()] : [];

    /// <summary>The value at the end of a path of keys, from the catalog.</summary>
    public T At<T>(params ReadOnlySpan<string> path)
        where T : IToken => In<T>(Catalog, path);

    /// <summary>The value at the end of a path of keys, from a dictionary or a reference to one.</summary>
    public T In<T>(IToken from, params ReadOnlySpan<string> path)
        where T : IToken
    {
        var token = Follow(from);
        foreach (var key in path)
        {
            token = Follow(Assert.IsType<DictionaryToken>(token).Data[key]);
        }

        return Assert.IsType<T>(token);
    }

    public IToken Follow(IToken token) =>
        token is IndirectReferenceToken reference ? Pdf.Structure.GetObject(reference.Data).Data : token;

    public static string Text(IToken token) => token is HexToken hex ? hex.Data : ((StringToken)token).Data;

    public void Dispose() => Pdf.Dispose();
}
