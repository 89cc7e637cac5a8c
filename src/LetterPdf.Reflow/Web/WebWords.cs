using System.Collections.Immutable;
using System.Diagnostics;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The words of a part as HTML.</summary>
/// <param name="html">Takes them.</param>
/// <param name="manner">What the HTML has.</param>
/// <param name="language">The letter's, BCP 47.</param>
internal sealed class WebWords(HtmlText html, WebManner manner, string language)
{
    private static readonly ImmutableArray<TextLook> Looks =
    [
        TextLook.Bold,
        TextLook.Italic,
        TextLook.SmallCapitals,
        TextLook.AllSmallCapitals,
        TextLook.Superior,
    ];

    private readonly string _direction = WebDirection.Of(language);
    private bool _isMixed;

    /// <param name="inlines">All words of a part: whether some run from right to left matters to the others.</param>
    public void Write(ImmutableArray<OutlineInline> inlines)
    {
        _isMixed = _direction is WebDirection.RightToLeft || WebDirection.HasRightToLeft(inlines);
        Write(inlines, TextLook.Plain);
    }

    // An element for each look, as long as the words have it: <strong>one <a>two</a> three</strong>.
    private void Write(ImmutableArray<OutlineInline> inlines, TextLook outer)
    {
        var open = new Stack<TextLook>();
        foreach (var inline in inlines)
        {
            var look = LookOf(inline);
            Change(open, look & ~outer);
            WriteOne(inline, outer | look);
        }

        Change(open, TextLook.Plain);
    }

    private void Change(Stack<TextLook> open, TextLook look)
    {
        var kept = open.Reverse().TakeWhile(part => look.HasFlag(part)).Count();
        while (open.Count > kept)
        {
            html.Close(ElementOf(open.Pop()));
        }

        foreach (var part in Looks)
        {
            if (look.HasFlag(part) && !open.Contains(part))
            {
                open.Push(part);
                html.Open(ElementOf(part), AttributeOf(part));
            }
        }
    }

    private void WriteOne(OutlineInline inline, TextLook look)
    {
        switch (inline)
        {
            case OutlineRun run:
                html.Text(run.Text);
                break;
            case LineEnd:
                html.Open("br");
                break;
            case IsolatedWords isolated:
                WriteIsolated(isolated, null, look);
                break;
            case ForeignWords { Inlines: [IsolatedWords isolated, .. var rest] } foreign:
                // A footnote's number after foreign words is in the letter's language.
                WriteIsolated(isolated, foreign.Language, look);
                Write(rest, look);
                break;
            case ForeignWords foreign:
                html.Open("span", ("lang", foreign.Language));
                Write(foreign.Inlines, look);
                html.Close("span");
                break;
            case LinkedWords link:
                html.Open("a", ("href", link.Target));
                Write(link.Inlines, look);
                html.Close("a");
                break;
            case NoteMark mark:
                WriteMark(mark, look);
                break;
            default:
                throw new UnreachableException($"A part holds words of the kind {inline.GetType().Name}.");
        }
    }

    // Where all letters run from left to right, nothing around them could turn them.
    private void WriteIsolated(IsolatedWords words, string? own, TextLook look)
    {
        var direction = WebDirection.Of(words.Inlines);
        var element =
            _isMixed ? "bdi"
            : own is not null ? "span"
            : null;
        if (element is null)
        {
            Write(words.Inlines, look);
            return;
        }

        var isTurned = _isMixed && !string.Equals(direction, _direction, StringComparison.Ordinal);
        html.Open(element, ("lang", own), ("dir", isTurned ? direction : null));
        Write(words.Inlines, look);
        html.Close(element);
    }

    private void WriteMark(NoteMark mark, TextLook look)
    {
        if (mark.Link is not { } link || manner.IdentifierPrefix is not { } prefix)
        {
            var element = mark.Identifier is null || manner.IdentifierPrefix is null ? null : "span";
            if (element is not null)
            {
                html.Open(element, manner.Id(mark.Identifier!));
            }

            Write(mark.Inlines, look);
            html.Raw(element is null ? string.Empty : "</span>");
            return;
        }

        html.Open(
            "a",
            ("href", $"#{prefix}{link.Destination}"),
            mark.Identifier is { } identifier ? manner.Id(identifier) : default,
            ("role", "doc-noteref"),
            ("aria-label", link.Description)
        );
        Write(mark.Inlines, look);
        html.Close("a");
    }

    /// <summary>A footnote's number, which leads back to the text.</summary>
    public void WriteLabel(NotePart note)
    {
        if (manner.IdentifierPrefix is not { } prefix || note.Label is not [var number, .. var rest])
        {
            Write(note.Label);
            return;
        }

        var (open, look) = (new Stack<TextLook>(), LookOf(number));
        Change(open, look);
        html.Open(
            "a",
            ("href", $"#{prefix}{note.Return.Destination}"),
            ("role", "doc-backlink"),
            ("aria-label", note.Return.Description)
        );
        Write([number], look);
        html.Close("a");
        Change(open, TextLook.Plain);
        Write(rest);
    }

    // The look that all of them have.
    private static TextLook LookOf(OutlineInline inline)
    {
        if (inline is OutlineLetters letters)
        {
            return letters.Look;
        }

        var all = ~TextLook.Plain;
        var inner = ((OutlineGroup)inline).Inlines;
        foreach (var part in inner)
        {
            all &= LookOf(part);
        }

        return inner.IsEmpty ? TextLook.Plain : all;
    }

    private static string ElementOf(TextLook look) =>
        look switch
        {
            TextLook.Bold => "strong",
            TextLook.Italic => "em",
            TextLook.Superior => "sup",
            _ => "span",
        };

    private (string Name, string? Value) AttributeOf(TextLook look) =>
        look switch
        {
            TextLook.SmallCapitals => manner.Class("small-caps"),
            TextLook.AllSmallCapitals => manner.Class("all-small-caps"),
            TextLook.Superior => manner.Usual("superior"),
            _ => default,
        };
}
