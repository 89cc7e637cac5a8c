using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LetterPdf.Model;

/// <summary>What a paragraph of the body is.</summary>
public enum BodyPiece
{
    Text,

    /// <summary>The first paragraph of an item.</summary>
    Bullet,

    /// <summary>The first paragraph of an item with a number.</summary>
    Number,
    Break,
    Cell,
    HeadCell,
}

/// <summary>What a paragraph of the body stands in.</summary>
public enum BodyCover
{
    List,
    Quote,

    /// <summary>A quotation that does not continue the one before it.</summary>
    NewQuote,
}

/// <summary>
/// The style of a paragraph of the body: a word processor's paragraphs do not nest, so the style's name says what the
/// paragraph stands in: "List Bullet 2", "Quote", "List Number in Quote". Word's own names where it has one.
/// </summary>
/// <param name="Piece">What the paragraph is.</param>
/// <param name="Covers">What it stands in, outermost first; the last one of an item is its list.</param>
public sealed record BodyStyle(BodyPiece Piece, ImmutableArray<BodyCover> Covers)
{
    private const string Joint = " in ";
    private const string Plain = "Normal";

    private static readonly ImmutableArray<(string Name, BodyPiece Piece, BodyCover? Cover)> Pieces =
    [
        ("List Bullet", BodyPiece.Bullet, BodyCover.List),
        ("List Number", BodyPiece.Number, BodyCover.List),
        ("List Continue", BodyPiece.Text, BodyCover.List),
        ("Quote", BodyPiece.Text, BodyCover.Quote),
        ("New Quote", BodyPiece.Text, BodyCover.NewQuote),
        ("Text Break", BodyPiece.Break, null),
        ("Table Text", BodyPiece.Cell, null),
        ("Table Heading", BodyPiece.HeadCell, null),
    ];

    private static readonly ImmutableArray<(string Name, BodyCover Cover)> CoverNames =
    [
        ("List", BodyCover.List),
        ("Quote", BodyCover.Quote),
        ("New Quote", BodyCover.NewQuote),
    ];

    public string Name
    {
        get
        {
            if (Piece == BodyPiece.Text && Covers.IsEmpty)
            {
                return Plain;
            }

            var end = Covers.Length;
            var name = new StringBuilder();
            var first = Pieces.First(piece =>
                piece.Piece == Piece && (piece.Cover is null || piece.Cover == Covers[^1])
            );
            Add(name, first.Name, first.Cover is null ? 1 : Take(ref end));
            while (end > 0)
            {
                var cover = Covers[end - 1];
                name.Append(Joint);
                Add(name, CoverNames.First(known => known.Cover == cover).Name, Take(ref end));
            }

            return name.ToString();
        }
    }

    /// <summary>The style of a name, whatever its case; null for one of another kind.</summary>
    public static BodyStyle? Find(string name)
    {
        if (name.Equals(Plain, StringComparison.OrdinalIgnoreCase))
        {
            return new BodyStyle(BodyPiece.Text, []);
        }

        var parts = name.ToLowerInvariant().Split(Joint, StringSplitOptions.None);
        var (first, count) = Counted(parts[0]);
        var piece = Pieces.FirstOrDefault(known => known.Name.Equals(first, StringComparison.OrdinalIgnoreCase));
        if (piece.Name is null)
        {
            return null;
        }

        var covers = new List<BodyCover>();
        for (var i = parts.Length - 1; i > 0; i--)
        {
            var (cover, times) = Counted(parts[i]);
            var known = CoverNames.FirstOrDefault(one => one.Name.Equals(cover, StringComparison.OrdinalIgnoreCase));
            if (known.Name is null)
            {
                return null;
            }

            covers.AddRange(Enumerable.Repeat(known.Cover, times));
        }

        covers.AddRange(piece.Cover is { } own ? Enumerable.Repeat(own, count) : []);
        return new BodyStyle(piece.Piece, [.. covers]);
    }

    // How often the cover before an end is repeated; a new quotation is one.
    private int Take(ref int end)
    {
        var cover = Covers[--end];
        var count = 1;
        while (cover != BodyCover.NewQuote && end > 0 && Covers[end - 1] == cover)
        {
            end--;
            count++;
        }

        return count;
    }

    private static void Add(StringBuilder text, string name, int count)
    {
        text.Append(name);
        if (count > 1)
        {
            text.Append(CultureInfo.InvariantCulture, $" {count}");
        }
    }

    private static (string Name, int Count) Counted(string text)
    {
        const int most = 99;
        var space = text.LastIndexOf(' ');
        return
            space > 0
            && int.TryParse(text.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is > 0 and <= most
            ? (text[..space], count)
            : (text, 1);
    }
}
