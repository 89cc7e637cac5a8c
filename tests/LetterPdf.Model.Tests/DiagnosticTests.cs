namespace LetterPdf.Model.Tests;

public sealed class DiagnosticTests
{
    [Fact]
    public void Every_code_of_the_catalog_is_in_its_table_once_and_well_formed()
    {
        var declared = typeof(DiagnosticCatalog)
            .GetFields()
            .Where(field => field.FieldType == typeof(DiagnosticCode))
            .Select(field => ((DiagnosticCode)field.GetValue(null)!).Id)
            .ToArray();
        var listed = DiagnosticCatalog.All.Select(code => code.Id).ToArray();
        Assert.Equal(declared.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Equal(listed.Distinct(StringComparer.Ordinal), listed);
        Assert.All(listed, id => Assert.Matches("^LP[0-9]{4}$", id));
    }

    [Fact]
    public void Findings_are_shown_file_by_file_from_top_to_bottom_and_those_without_a_place_last()
    {
        var first = new SourceFile("letter.yml", "one\ntwo");
        var second = new SourceFile("body.md", "x");
        var bag = new DiagnosticBag();
        bag.Add(DiagnosticCatalog.OutputNotWritten.At(null, "d"));
        bag.Add(DiagnosticCatalog.YamlSyntax.At(first.Span(4, 1), "b"));
        bag.Add(DiagnosticCatalog.UnsupportedMarkdown.At(second.Span(0, 1), "c"));
        bag.Add(DiagnosticCatalog.YamlSyntax.At(first.Span(0, 1), "a"));
        Assert.Equal(["a", "b", "c", "d"], bag.InSourceOrder().Select(item => item.Message.Facts[0].Value));
    }

    [Fact]
    public void Only_errors_stop_a_build()
    {
        var bag = new DiagnosticBag();
        bag.Add(DiagnosticCatalog.OverfullLine.At(null, "w"));
        Assert.False(bag.HasErrors);
        bag.Add(DiagnosticCatalog.CorruptFont.At(null, "e"));
        Assert.True(bag.HasErrors);
    }
}
