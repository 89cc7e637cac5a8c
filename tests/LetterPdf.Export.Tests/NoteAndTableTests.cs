using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

public sealed class NoteAndTableTests
{
    [Fact]
    public void A_note_has_its_name_in_the_tree_of_names()
    {
        var draft = new Draft();
        var note = draft.Named(StructureRole.Note, "note-0001");
        var pdf = Exporting.Readable(draft.Line(note, "Ibid.").Done());
        Assert.Contains("/ID", pdf, StringComparison.Ordinal);
        Assert.Contains("/IDTree", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_cell_says_that_it_heads_a_column()
    {
        var draft = new Draft();
        var table = draft.Element(StructureRole.Table);
        var row = draft.Element(StructureRole.TableRow, table);
        var pdf = Exporting.Readable(draft.Line(draft.Element(StructureRole.TableHeaderCell, row), "Head").Done());
        Assert.Contains(
            "/Scope /Column",
            pdf.Replace("/Scope/Column", "/Scope /Column", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Text_from_right_to_left_says_that_its_glyphs_are_reversed()
    {
        var draft = new Draft();
        var run = Draft.Shape("ab", Draft.Serif);
        var reversed = run with
        {
            Text = "ba",
            Glyphs = [run.Glyphs[0] with { Cluster = 1 }, run.Glyphs[1] with { Cluster = 0 }],
        };
        var pdf = Exporting.Readable(
            draft.Run(ContentTag.Of(draft.Element(StructureRole.Paragraph)), reversed, 72).Done()
        );
        Assert.Contains("/ReversedChars BMC\n", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("ActualText", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void Expanded_letters_are_scaled_with_the_moves_between_them()
    {
        var draft = new Draft();
        var run = Draft.Shape("ab", Draft.Serif);
        var expanded = run with
        {
            Stretch = 1.02,
            Glyphs = [.. run.Glyphs.Select(glyph => glyph with { Advance = glyph.Advance * 1.02 })],
        };
        var pdf = Exporting.Readable(
            draft.Run(ContentTag.Of(draft.Element(StructureRole.Paragraph)), expanded, 72).Done()
        );
        Assert.Contains("102 Tz\n", pdf, StringComparison.Ordinal);
        Assert.Matches(@"\[<[0-9A-F]{8}>\]TJ", pdf);
    }
}
