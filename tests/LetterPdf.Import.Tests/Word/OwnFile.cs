using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Reflow;

namespace LetterPdf.Import.Tests;

/// <summary>Documents that the program itself wrote.</summary>
internal static class OwnFile
{
    private static readonly Place Nowhere = new DocumentParagraph("any.docx", 1, "");

    /// <summary>A letter with a body and nothing else but its date.</summary>
    public static Letter LetterOf(ImmutableArray<Block> body, ImmutableArray<Footnote> notes) =>
        new()
        {
            Language = LetterLanguage.AmericanEnglish,
            Date = new DateOnly(2024, 5, 22),
            DatePlace = Nowhere,
            Title = new LetterText("Any letter", Nowhere),
            Body = body,
            Footnotes = notes,
        };

    public static byte[] Of(Letter letter) =>
        LetterReflow.Write(
            LetterForm.Word,
            new ReflowedLetter(letter, LetterOutline.Of(letter), new PdfCopy("letter.pdf", default, "")),
            new DiagnosticBag()
        );

    /// <summary>Blocks as they come back: headings and heads of tables are bold anyway, and of marks in each other the
    /// longest is outermost.</summary>
    public static ImmutableArray<Block> Plain(ImmutableArray<Block> blocks) => [.. blocks.Select(Plain)];

    private static Block Plain(Block block) =>
        block switch
        {
            Paragraph paragraph => paragraph with { Inlines = Plain(paragraph.Inlines, hasBold: true) },
            Heading heading => heading with { Inlines = Plain(heading.Inlines) },
            Table table => table with { Rows = [.. table.Rows.Select(Plain)] },
            ListBlock list => list with
            {
                Entries = [.. list.Entries.Select(entry => entry with { Blocks = Plain(entry.Blocks) })],
            },
            BlockQuote quote => quote with { Blocks = Plain(quote.Blocks) },
            _ => block,
        };

    private static TableRow Plain(TableRow row) =>
        row with
        {
            Cells = [.. row.Cells.Select(cell => cell with { Inlines = Plain(cell.Inlines, !row.IsHeader) })],
        };

    private static ImmutableArray<Inline> Plain(ImmutableArray<Inline> inlines, bool hasBold = false)
    {
        var styled = new StyledText { KeepsSigns = true };
        Add(styled, inlines, default, hasBold);
        return styled.ToInlines(Nowhere);
    }

    private static void Add(StyledText styled, ImmutableArray<Inline> inlines, InlineLook look, bool hasBold)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    styled.Add(text.Value, look);
                    break;
                case FootnoteReference note:
                    styled.AddNote(note.Number);
                    break;
                case HardBreak:
                    styled.AddBreak();
                    break;
                case Strong strong:
                    Add(styled, strong.Inlines, look with { IsBold = hasBold }, hasBold);
                    break;
                case Emphasis emphasis:
                    Add(styled, emphasis.Inlines, look with { IsItalic = !look.IsItalic }, hasBold);
                    break;
                case Link link:
                    Add(styled, link.Inlines, look with { Target = link.Target }, hasBold);
                    break;
                case SmallCaps small:
                    Add(styled, small.Inlines, look with { IsSmallCaps = true }, hasBold);
                    break;
                case ForeignText foreign:
                    Add(styled, foreign.Inlines, look with { Language = foreign.Language }, hasBold);
                    break;
            }
        }
    }
}
