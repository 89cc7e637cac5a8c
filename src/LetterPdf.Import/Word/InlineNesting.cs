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
        var found = new[]
        {
            (Linked(start, end, applied), applied with { Target = look.Target }),
            (Emphasized(start, end, applied, l => l.IsBold && !applied.IsBold), applied with { IsBold = true }),
            (Emphasized(start, end, applied, l => l.IsItalic && !applied.IsItalic), applied with { IsItalic = true }),
        };
        var longest = found.MaxBy(run => run.Item1);
        return longest.Item1 > 0 ? longest : Attributed(start, applied);
    }

    private int Linked(int start, int end, InlineLook applied)
    {
        var target = _stretches[start].Look.Target;
        return target is null || applied.Target is not null
            ? 0
            : Run(start, end, look => string.Equals(look.Target, target, StringComparison.Ordinal));
    }

    // Emphasis that ends in the midst of a link ends before it, since the link would become two; and it neither begins
    // nor ends with a blank or a break.
    private int Emphasized(int start, int end, InlineLook applied, Func<InlineLook, bool> goesOn)
    {
        var length = IsBlank(start) ? 0 : Run(start, end, goesOn);
        if (applied.Target is null)
        {
            length = BeforeLink(start, start + length, end) - start;
        }

        while (length > 0 && IsBlank(start + length - 1))
        {
            length--;
        }

        return length;
    }

    // Pieces with attributes hold only text: they are innermost, and there is one of them at most.
    private (int Length, InlineLook Look) Attributed(int start, InlineLook applied)
    {
        var look = _stretches[start].Look;
        if (applied.IsSmallCaps || applied.Language is not null)
        {
            return (0, applied);
        }

        return look.IsSmallCaps ? (1, applied with { IsSmallCaps = true })
            : look.Language is not null ? (1, applied with { Language = look.Language })
            : (0, applied);
    }

    private int Run(int start, int end, Func<InlineLook, bool> goesOn)
    {
        var i = start;
        while (i < end && goesOn(_stretches[i].Look))
        {
            i++;
        }

        return i - start;
    }

    private bool IsBlank(int i) => _stretches[i].Note is null && string.IsNullOrWhiteSpace(_stretches[i].Text);

    private int BeforeLink(int start, int last, int end)
    {
        var isInside = last < end && last > start && TargetOf(last) is not null && AreOneLink(last - 1, last);
        while (isInside && last > start && AreOneLink(last - 1, last))
        {
            last--;
        }

        return last;
    }

    private string? TargetOf(int i) => _stretches[i].Look.Target;

    private bool AreOneLink(int first, int second) =>
        string.Equals(TargetOf(first), TargetOf(second), StringComparison.Ordinal);

    private Inline Wrapped(InlineLook look, InlineLook before, ImmutableArray<Inline> inner) =>
        (look.Target is null) != (before.Target is null) ? new Link(look.Target!, inner, _place)
        : look.IsBold != before.IsBold ? new Strong(inner, _place)
        : look.IsItalic != before.IsItalic ? new Emphasis(inner, _place)
        : look.IsSmallCaps ? new SmallCaps(inner, _place)
        : new ForeignText(look.Language!, inner, _place);

    private Inline Leaf(Stretch stretch) =>
        stretch.IsBreak ? new HardBreak(_place)
        : stretch.Note is { } note ? new FootnoteReference(note, _place)
        : new TextInline(Nfc.Of(stretch.Text), _place);
}
