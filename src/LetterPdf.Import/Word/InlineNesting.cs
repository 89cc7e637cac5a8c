using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Import;

/// <summary>Makes inlines, which hold each other, of a sequence of stretches: what goes on longest is
/// outermost.</summary>
internal sealed class InlineNesting
{
    private readonly List<Stretch> _stretches;
    private readonly Place _place;

    private InlineNesting(List<Stretch> stretches, Place place) => (_stretches, _place) = (stretches, place);

    public static ImmutableArray<Inline> Of(List<Stretch> stretches, Place place) =>
        new InlineNesting(stretches, place).Of(0, stretches.Count, default);

    // Each level applies one property of the look, so that there are five at most.
    private ImmutableArray<Inline> Of(int start, int end, InlineLook applied)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        for (var i = start; i < end; )
        {
            var (length, look) = Longest(i, end, applied);
            inlines.Add(length == 0 ? Leaf(_stretches[i]) : Wrapped(look, applied, Of(i, i + length, look)));
            i += Math.Max(1, length);
        }

        return inlines.ToImmutable();
    }

    // The property that is not applied yet and goes on over most stretches; 0 for none.
    private (int Length, InlineLook Look) Longest(int start, int end, InlineLook applied)
    {
        var look = _stretches[start].Look;
        (int Length, InlineLook Look) longest = (0, applied);
        Try(look.Target != applied.Target, applied with { Target = look.Target }, l => l.Target == look.Target);
        Try(look.IsBold && !applied.IsBold, applied with { IsBold = true }, l => l.IsBold);
        Try(look.IsItalic && !applied.IsItalic, applied with { IsItalic = true }, l => l.IsItalic);
        if (longest.Length == 0)
        {
            // Pieces with attributes hold only text: they are innermost, and there is one of them at most.
            var hasSpan = applied.IsSmallCaps || applied.Language is not null;
            Try(look.IsSmallCaps && !hasSpan, applied with { IsSmallCaps = true }, l => l.IsSmallCaps);
            Try(
                look.Language is not null && !look.IsSmallCaps && !hasSpan,
                applied with { Language = look.Language },
                l => l.Language == look.Language && !l.IsSmallCaps
            );
        }

        return longest;

        void Try(bool isNew, InlineLook next, Func<InlineLook, bool> goesOn)
        {
            var i = start;
            while (isNew && i < end && goesOn(_stretches[i].Look))
            {
                i++;
            }

            longest = i - start > longest.Length ? (i - start, next) : longest;
        }
    }

    private Inline Wrapped(InlineLook look, InlineLook before, ImmutableArray<Inline> inner) =>
        look.Target != before.Target ? new Link(look.Target!, inner, _place)
        : look.IsBold != before.IsBold ? new Strong(inner, _place)
        : look.IsItalic != before.IsItalic ? new Emphasis(inner, _place)
        : look.IsSmallCaps ? new SmallCaps(inner, _place)
        : new ForeignText(look.Language!, inner, _place);

    private Inline Leaf(Stretch stretch) =>
        stretch.IsBreak ? new HardBreak(_place)
        : stretch.Note is { } note ? new FootnoteReference(note, _place)
        : new TextInline(Nfc.Of(stretch.Text), _place);
}
