using System.Collections.Immutable;
using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>What a letter's pages use of a family of fonts.</summary>
/// <param name="Faces">One for each weight and slope.</param>
internal sealed record FamilyUse(ImmutableArray<FaceUse> Faces)
{
    public IEnumerable<Rune> Characters => Faces.SelectMany(face => face.Characters);

    /// <summary>How many characters it draws.</summary>
    private int Amount => Faces.Sum(face => face.Amount);

    /// <summary>Whether any of its faces has a character.</summary>
    public bool CanDraw(Rune rune) => Faces.Any(face => face.Draws(rune));

    /// <summary>
    /// The same with more characters in each face, as far as it has them; and what one bold face draws, the others of
    /// its slope do: a style sheet's weights are not those of a page, and a word in two faces is worse than none.
    /// </summary>
    public FamilyUse With(IEnumerable<Rune> more)
    {
        var added = more.ToImmutableHashSet();
        return new FamilyUse([.. Faces.Select(Extended)]);

        FaceUse Extended(FaceUse use)
        {
            var like = Faces.Where(face => face.IsLike(use)).SelectMany(face => face.Characters);
            var wished = use.Characters.Union(like).Union(added);
            return use with { Characters = wished.Where(use.Draws).ToImmutableHashSet() };
        }
    }

    /// <summary>The families of the runs, the one that draws most first.</summary>
    public static ImmutableArray<FamilyUse> Of(IEnumerable<GlyphRun> runs, FontLibrary fonts) =>
        [
            .. runs.GroupBy(run => run.Font)
                .Select(group => FaceUse.Of(fonts[group.Key], group))
                .GroupBy(use => use.Face.WholeFamily, StringComparer.OrdinalIgnoreCase)
                .Select(family => new FamilyUse(Joined(family)))
                .OrderByDescending(family => family.Amount)
                .ThenBy(family => family.Faces[0].Face.Key.ToString(), StringComparer.Ordinal),
        ];

    // The face that draws most of a weight and slope stands for the other sizes, as far as it can.
    private static ImmutableArray<FaceUse> Joined(IEnumerable<FaceUse> uses)
    {
        var faces = ImmutableArray.CreateBuilder<FaceUse>();
        foreach (var sizes in uses.GroupBy(use => use.Face.Style).OrderBy(group => Order(group.Key)))
        {
            var rest = sizes
                .OrderByDescending(use => use.Amount)
                .ThenBy(use => use.Face.Key.ToString(), StringComparer.Ordinal)
                .ToList();
            var missing = rest.SelectMany(use => use.Characters).ToHashSet();
            foreach (var use in rest)
            {
                var own = missing.Where(use.Draws).ToImmutableHashSet();
                missing.ExceptWith(own);
                if (!own.IsEmpty)
                {
                    faces.Add(use with { Characters = own, HasForms = rest.Any(size => size.HasForms) });
                }
            }
        }

        return faces.ToImmutable();
    }

    private static int Order(FontStyle style) => (style.Weight * 2) + (style.Italic ? 1 : 0);
}

/// <summary>What a letter's pages use of a face.</summary>
/// <param name="Face">The face.</param>
/// <param name="Characters">The characters of its runs.</param>
/// <param name="Amount">How many there are, counted each time.</param>
/// <param name="HasForms">Whether a single character is drawn by another glyph than its own: a small capital, a
/// superior figure.</param>
internal sealed record FaceUse(FontFace Face, ImmutableHashSet<Rune> Characters, int Amount, bool HasForms)
{
    /// <summary>Whether both are bold, and of one slope.</summary>
    public bool IsLike(FaceUse other) =>
        Face.Style.IsBold && other.Face.Style.IsBold && Face.Style.Italic == other.Face.Style.Italic;

    public bool Draws(Rune rune) => Face.GlyphFor(rune.Value) != 0;

    // Where the pages divided a word.
    private const int SoftHyphen = 0xAD;

    public static FaceUse Of(FontFace face, IEnumerable<GlyphRun> runs)
    {
        var (characters, amount, hasForms) = (ImmutableHashSet.CreateBuilder<Rune>(), 0, false);
        foreach (var run in runs)
        {
            characters.UnionWith(run.Text.EnumerateRunes().Where(rune => rune.Value != SoftHyphen));
            amount += run.Text.Length;
            hasForms = hasForms || HasFormsIn(face, run);
        }

        return new FaceUse(face, characters.ToImmutable(), amount, hasForms);
    }

    private static bool HasFormsIn(FontFace face, GlyphRun run)
    {
        foreach (var glyph in run.Glyphs)
        {
            if (
                Rune.TryGetRuneAt(run.Text, glyph.Cluster, out var rune)
                && (Rune.IsDigit(rune) || Rune.IsLower(rune))
                && IsForm(face, glyph.Id, rune)
            )
            {
                return true;
            }
        }

        return false;
    }

    // A ligature begins with a letter too, but no letter by itself can be drawn by it.
    private static bool IsForm(FontFace face, ushort glyph, Rune rune) =>
        face.GlyphFor(rune.Value) != glyph && face.CanDraw(glyph, rune.ToString());
}
