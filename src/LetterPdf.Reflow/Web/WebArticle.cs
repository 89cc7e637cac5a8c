using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The letter itself as HTML: one article, in the order in which it is read, footnotes last.</summary>
/// <param name="letter">The letter.</param>
/// <param name="manner">What the HTML has.</param>
/// <param name="html">Takes the article.</param>
internal sealed class WebArticle(ReflowedLetter letter, WebManner manner, HtmlText html)
{
    private const string Notes = "notes";

    private readonly WebBlocks _blocks = new(letter, manner, html);

    private LetterOutline Outline => letter.Outline;

    private string Language => Outline.Language.Tag;

    /// <summary>Writes the article.</summary>
    public void Write()
    {
        html.Open(
            "article",
            manner.HasStyles ? manner.Class("article") : ("class", "letter"),
            ("lang", Language),
            ("dir", LanguageTag.IsRightToLeft(Language) ? WebDirection.RightToLeft : null),
            manner.Fact("itemscope", string.Empty),
            manner.Fact("itemtype", "https://schema.org/Message")
        );
        html.Line();
        WriteFacts();
        WriteOpening();
        _blocks.Write(Outline.Body);
        WriteClosing();
        WriteSignatories();
        _blocks.Write([.. Outline.Ending]);
        WriteNotes();
        html.Close("article").Line();
    }

    private void WriteFacts()
    {
        if (manner.HasFacts)
        {
            html.Open("meta", ("itemprop", "headline"), ("content", Outline.Title)).Line();
            html.Open("meta", ("itemprop", "inLanguage"), ("content", Language)).Line();
            if (letter.Letter is { Letterhead: null, Author.Value: var author })
            {
                html.Open("meta", ("itemprop", "author"), ("content", author)).Line();
            }
        }
    }

    // The letterhead says who writes; what follows it, to whom and about what.
    private void WriteOpening()
    {
        var head = Outline.Opening.TakeWhile(part => part.Role <= PartRole.LetterheadContact).ToImmutableArray();
        if (!head.IsEmpty)
        {
            html.Open(
                "header",
                manner.Class(AlignmentOf(letter.Letter.Letterhead)),
                manner.Fact("itemprop", "author sender"),
                manner.Fact("itemscope", string.Empty),
                manner.Fact("itemtype", "https://schema.org/Organization")
            );
            html.Line();
            _blocks.Write(head);
            html.Close("header").Line();
        }

        _blocks.Write(Outline.Opening[head.Length..]);
    }

    private static string AlignmentOf(Letterhead? letterhead) =>
        letterhead?.Alignment switch
        {
            TextAlignment.Center => "center",
            TextAlignment.End => "end",
            _ => "start",
        };

    private void WriteClosing()
    {
        _blocks.Write([.. Outline.Closing.Where(part => part is not SignerPart)]);
        var signers = Outline.Closing.OfType<SignerPart>().ToImmutableArray();
        if (signers.IsEmpty)
        {
            return;
        }

        html.Open("div", manner.Class(letter.Letter.SignerColumns > 1 ? "signers-aside" : "signers")).Line();
        _blocks.Write([.. signers]);
        html.Close("div").Line();
    }

    private void WriteSignatories()
    {
        if (Outline.Signatories is not { } list)
        {
            return;
        }

        html.Open(
            "section",
            manner.Class("signatories"),
            ("aria-labelledby", manner.Id(list.Heading.Identifier).Value)
        );
        html.Line();
        _blocks.Write([list.Heading]);
        foreach (var group in list.Groups)
        {
            _blocks.Write(group.Heading is null ? [] : [group.Heading]);
            html.Open("ul", manner.Class("names")).Line();
            foreach (var entry in group.Entries)
            {
                html.Open("li", manner.Usual("name"));
                _blocks.WriteWords(entry.Inlines);
                html.Close("li").Line();
            }

            html.Close("ul").Line();
        }

        html.Close("section").Line();
    }

    private void WriteNotes()
    {
        if (Outline.Notes.IsEmpty)
        {
            return;
        }

        html.Open(
            "section",
            manner.Class(Notes),
            ("role", manner.IdentifierPrefix is null ? null : "doc-endnotes"),
            ("aria-labelledby", manner.Id(Notes).Value)
        );
        var heading = manner.Heading(level: 2);
        html.Line().Open(heading, manner.Usual("section"), manner.Id(Notes));
        html.Text(Outline.Language.NotesHeading).Close(heading).Line();
        html.Open("ul", manner.Usual("note-list")).Line();
        foreach (var note in Outline.Notes)
        {
            html.Open("li", manner.Id(note.Identifier));
            _blocks.WriteNote(note);
            html.Close("li").Line();
        }

        html.Close("ul").Line().Close("section").Line();
    }
}
