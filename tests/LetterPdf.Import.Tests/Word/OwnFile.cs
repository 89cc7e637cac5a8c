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

    /// <summary>Blocks as they come back: headings and heads of tables are bold anyway.</summary>
    public static ImmutableArray<Block> Plain(ImmutableArray<Block> blocks) => [.. blocks.Select(Plain)];

    private static Block Plain(Block block) =>
        block switch
        {
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
        row.IsHeader
            ? row with
            {
                Cells = [.. row.Cells.Select(cell => cell with { Inlines = Plain(cell.Inlines) })],
            }
            : row;

    private static ImmutableArray<Inline> Plain(ImmutableArray<Inline> inlines)
    {
        var styled = new StyledText { KeepsSigns = true };
        Add(styled, inlines, default);
        return styled.ToInlines(Nowhere);
    }

    private static void Add(StyledText styled, ImmutableArray<Inline> inlines, InlineLook look)
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
                case Strong strong:
                    Add(styled, strong.Inlines, look);
                    break;
                case Emphasis emphasis:
                    Add(styled, emphasis.Inlines, look with { IsItalic = true });
                    break;
                case Link link:
                    Add(styled, link.Inlines, look with { Target = link.Target });
                    break;
                case SmallCaps small:
                    Add(styled, small.Inlines, look with { IsSmallCaps = true });
                    break;
                case ForeignText foreign:
                    Add(styled, foreign.Inlines, look with { Language = foreign.Language });
                    break;
            }
        }
    }
}
