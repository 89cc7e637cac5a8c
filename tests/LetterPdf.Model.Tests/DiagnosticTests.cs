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
        bag.Add(DiagnosticCatalog.OutputNotWritten.At(null, Found.Fourth));
        bag.Add(DiagnosticCatalog.YamlSyntax.At(first.Span(4, 1), Found.Second));
        bag.Add(DiagnosticCatalog.UnsupportedMarkdown.At(second.Span(0, 1), Found.Third));
        bag.Add(DiagnosticCatalog.YamlSyntax.At(first.Span(0, 1), Found.First));
        Assert.Equal(
            [Found.First, Found.Second, Found.Third, Found.Fourth],
            bag.InSourceOrder().Select(item => (Found)item.Message.Code)
        );
    }

    [Fact]
    public void Only_errors_stop_a_build()
    {
        var bag = new DiagnosticBag();
        bag.Add(DiagnosticCatalog.OverfullLine.At(null, Found.First));
        Assert.False(bag.HasErrors);
        bag.Add(DiagnosticCatalog.CorruptFont.At(null, Found.Second));
        Assert.True(bag.HasErrors);
    }

    private enum Found
    {
        First,
        Second,
        Third,
        Fourth,
    }
}
