using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>The pictures of a document, each once, in the order of first use.</summary>
internal sealed class PictureUses
{
    private readonly Dictionary<PictureContent, int> _indices = new(ReferenceEqualityComparer.Instance);
    private readonly List<PictureContent> _all = [];

    public IReadOnlyList<PictureContent> All => _all;

    public static PictureUses Collect(TypesetDocument document)
    {
        var uses = new PictureUses();
        foreach (var picture in document.Pages.SelectMany(page => page.Frame.Items).OfType<PlacedPicture>())
        {
            if (uses._indices.TryAdd(picture.Content, uses._all.Count))
            {
                uses._all.Add(picture.Content);
            }
        }

        return uses;
    }

    /// <summary>The picture's name in content streams, such as "Im1".</summary>
    public static byte[] NameOf(int index) => ResourceName.Of("Im", index);

    public byte[] NameOf(PictureContent content) => NameOf(_indices[content]);
}
