using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>The pictures of a document, each once, in the order of first use.</summary>
internal sealed class PictureUses
{
    private readonly Dictionary<PictureContent, int> _indices = new(ReferenceEqualityComparer.Instance);
    private readonly List<PictureContent> _all = [];

    public IReadOnlyList<PictureContent> All => _all;

    public static PictureUses Collect(ImmutableArray<ImmutableArray<MarkedSequence>> pages)
    {
        var uses = new PictureUses();
        var items = pages.SelectMany(page => page).SelectMany(sequence => sequence.Items);
        foreach (var picture in items.OfType<PlacedPicture>())
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
