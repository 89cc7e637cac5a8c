using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The parts of a letter that stand on lines of their own, as HTML.</summary>
/// <param name="letter">The letter.</param>
/// <param name="manner">What the HTML has.</param>
/// <param name="html">Takes the parts.</param>
internal sealed class WebBlocks(ReflowedLetter letter, WebManner manner, HtmlText html)
{
    private readonly WebWords _words = new(html, manner, letter.Outline.Language.Tag);
    private readonly WebPicture _pictures = new(html);
    private int _tables;

    public void Write(ImmutableArray<OutlinePart> parts)
    {
        foreach (var part in parts)
        {
            Write(part);
        }
    }

    public void WriteWords(ImmutableArray<OutlineInline> inlines) => _words.Write(inlines);

    /// <summary>A footnote: its number begins its first paragraph.</summary>
    public void WriteNote(NotePart note)
    {
        var rest = note.Parts;
        html.Open("p", manner.Usual("note"));
        _words.WriteLabel(note);
        if (rest is [TextPart first, .. var others])
        {
            _words.Write(first.Inlines);
            rest = others;
        }

        html.Close("p");
        if (!rest.IsEmpty)
        {
            html.Line();
            Write(rest);
        }
    }

    private void Write(OutlinePart part)
    {
        switch (part)
        {
            case TextPart text:
                WriteText(text);
                break;
            case HeadingPart heading:
                WriteHeading(heading);
                break;
            case PicturePart picture:
                WritePicture(picture);
                break;
            case ListPart list:
                WriteList(list);
                break;
            case QuotePart quote:
                html.Open("blockquote", manner.Usual("quotation")).Line();
                Write(quote.Parts);
                html.Close("blockquote").Line();
                break;
            case BreakPart:
                html.Open("hr", manner.Usual("break")).Line();
                break;
            case TablePart table:
                WriteTable(table);
                break;
            case SignerPart signer:
                WriteSigner(signer);
                break;
            case SignaturePlacePart:
                // Nothing of it is read before the PDF is signed, and then in the PDF only.
                break;
            default:
                throw new UnreachableException($"The letter holds a part of the kind {part.GetType().Name}.");
        }
    }

    private void WriteText(TextPart text)
    {
        switch (text.Role)
        {
            case PartRole.Date:
                WriteDate(text);
                break;
            case PartRole.Addressee:
                WriteAddressee(text);
                break;

            // HTML means the address of who wrote it; an addressee's is none.
            case PartRole.LetterheadAddress:
                WriteLine("address", text, manner.Class("sender-address"), manner.Fact("itemprop", "address"));
                break;
            case PartRole.LetterheadContact:
                WriteLine("address", text, manner.Class("contact"));
                break;
            case PartRole.LetterheadName:
                WriteLine("p", text, manner.Class("sender"), manner.Fact("itemprop", "name"));
                break;
            case PartRole.Paragraph:
                WriteLine("p", text, manner.Usual("paragraph"));
                break;
            default:
                WriteLine("p", text, manner.Class(NameOf(text.Role)));
                break;
        }
    }

    private static string NameOf(PartRole role) =>
        role switch
        {
            PartRole.LetterheadTagline => "tagline",
            PartRole.Delivery => "delivery",
            PartRole.Salutation => "salutation",
            PartRole.Closing => "closing",
            PartRole.Enclosures => "enclosures",
            PartRole.Copies => "copies",
            _ => throw new UnreachableException($"No paragraph has the role {role}."),
        };

    private void WriteLine(string element, TextPart text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Open(element, attributes);
        _words.Write(text.Inlines);
        html.Close(element).Line();
    }

    private void WriteDate(TextPart text)
    {
        html.Open("p", manner.Class("date"));
        html.Open(
            "time",
            ("datetime", letter.Letter.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            manner.Fact("itemprop", "datePublished dateSent")
        );
        _words.Write(text.Inlines);
        html.Close("time").Close("p").Line();
    }

    // The first line is the addressee's name; the rest says where to find them.
    private void WriteAddressee(TextPart text)
    {
        html.Open("p", manner.Class("addressee"));
        if (manner.HasFacts && text.Inlines is [var name, .. var rest])
        {
            html.Open("span", ("itemprop", "recipient"));
            _words.Write([name]);
            html.Close("span");
            _words.Write(rest);
        }
        else
        {
            _words.Write(text.Inlines);
        }

        html.Close("p").Line();
    }

    private void WriteHeading(HeadingPart heading)
    {
        var element = manner.Heading(heading.Level);
        var style = heading.Role == PartRole.Subject ? manner.Class("subject") : manner.Usual("section");
        html.Open(element, style, manner.Id(heading.Identifier));
        _words.Write(heading.Inlines);
        html.Close(element).Line();
    }

    private void WritePicture(PicturePart picture)
    {
        if (manner.HasPictures)
        {
            html.Open("div", manner.Class(picture.Role == PartRole.Logo ? "logo" : "signature"));
            _pictures.Write(picture);
            html.Close("div").Line();
        }
    }

    // Items without space between them have no paragraphs, as everywhere in HTML.
    private void WriteList(ListPart list)
    {
        var isNumbered = list.Numbering == ListNumbering.Decimal;
        var element = isNumbered ? "ol" : "ul";
        var first = list.Items[0].Label.Text.TrimEnd(' ', '.');
        html.Open(element, manner.Usual("list"), ("start", isNumbered && first is not "1" ? first : null)).Line();
        foreach (var item in list.Items)
        {
            html.Open("li");
            if (list.IsTight && item.Parts is [TextPart text, .. var rest])
            {
                _words.Write(text.Inlines);
                html.Raw(rest.IsEmpty ? string.Empty : "\n");
                Write(rest);
            }
            else
            {
                html.Line();
                Write(item.Parts);
            }

            html.Close("li").Line();
        }

        html.Close(element).Line();
    }

    private void WriteTable(TablePart table)
    {
        // Too wide for a narrow window, it scrolls by itself; then a keyboard has to reach it, by a name.
        var name = FormattableString.Invariant($"table-{++_tables}");
        if (manner.HasRegions)
        {
            html.Open(
                "div",
                manner.Class("table"),
                ("role", "region"),
                ("aria-labelledby", manner.Id(name).Value),
                ("tabindex", "0")
            );
            html.Line();
        }

        html.Open("table", manner.Usual("table")).Line();
        new WebTable(table, manner, html, _words).Write(name);
        html.Close("table").Line();
        if (manner.HasRegions)
        {
            html.Close("div").Line();
        }
    }

    private void WriteSigner(SignerPart signer)
    {
        html.Open("div", manner.Class("signer")).Line();
        if (signer.Signature is { } signature)
        {
            WritePicture(signature);
        }

        html.Open("p");
        _words.Write(signer.Lines.Inlines);
        html.Close("p").Line().Close("div").Line();
    }
}
