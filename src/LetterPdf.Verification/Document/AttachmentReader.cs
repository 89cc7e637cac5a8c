using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>Reads the files inside the file.</summary>
internal static class AttachmentReader
{
    public static ImmutableArray<EmbeddedSource> Read(DocumentView view) =>
        [
            .. from entry in Listed(view) ?? []
            let file = view.Body.Dictionary(entry.Value)
            let stream = view.Body.Resolve(view.Body.Dictionary(file, "EF")?["F"]) as PdfStream
            where stream is not null
            select new EmbeddedSource(
                view.Body.Text(file, "UF") ?? entry.Key,
                view.Body.Name(stream.Dictionary, "Subtype"),
                view.Body.Name(file, "AFRelationship"),
                view.Body.Data(stream) ?? default,
                view.Body.Integer(view.Body.Dictionary(stream.Dictionary, "Params"), "Size")
            ),
        ];

    /// <summary>The list of files by name; null where it is not in order.</summary>
    public static List<(string Key, PdfValue Value)>? Listed(DocumentView view) =>
        view.Body.Dictionary(view.Catalog, "Names")?["EmbeddedFiles"] is { } root
            ? NameTree.Names(view.Body, root)
            : [];
}
