using LetterPdf.Typesetting.Breaking;

namespace LetterPdf.Typesetting.Tests.Breaking;

public class LineBreakClassTableTests
{
    private const string Table = "src/LetterPdf.Typesetting/Breaking/LineBreakClassTable.Data.cs";

    private static readonly LineBreakClass[] Expected = LineBreakClassGenerator.Resolve();

    [Fact]
    public void The_committed_table_is_what_the_generator_makes_of_the_Unicode_files()
    {
        var generated = LineBreakClassGenerator.Generate(Expected);
        var path = Path.Combine(UnicodeData.SourceTree, Table);
        var committed = File.Exists(path) ? File.ReadAllText(path) : "";
        var fresh = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(Table));
        File.WriteAllText(fresh, generated);

        Assert.True(
            string.Equals(generated, committed, StringComparison.Ordinal),
            $"{Table} is not what the generator makes: put {fresh} in its place."
        );
    }

    [Fact]
    public void Every_code_point_has_the_class_that_the_Unicode_files_give()
    {
        for (var codePoint = 0; codePoint < UnicodeData.CodePoints; codePoint++)
        {
            var found = LineBreakClassTable.Find((uint)codePoint);
            Assert.True(found == Expected[codePoint], $"U+{codePoint:X4} is {found}, not {Expected[codePoint]}.");
        }
    }

    [Theory]
    [InlineData('a', nameof(LineBreakClass.AL))]
    [InlineData('\u00A0', nameof(LineBreakClass.GL))]
    [InlineData('\u00A7', nameof(LineBreakClass.AL))] // AI
    [InlineData('\uD800', nameof(LineBreakClass.AL))] // SG
    [InlineData('\uE000', nameof(LineBreakClass.AL))] // XX
    [InlineData('\u0E01', nameof(LineBreakClass.AL))] // SA
    [InlineData('\u0E31', nameof(LineBreakClass.CM))] // SA, Mn
    [InlineData('\u3041', nameof(LineBreakClass.NS))] // CJ
    [InlineData('(', nameof(LineBreakClass.OP))]
    [InlineData('\uFF08', nameof(LineBreakClass.OPWide))]
    public void The_table_resolves_by_LB1_and_splits_by_width(char character, string expected) =>
        Assert.Equal(expected, LineBreakClassTable.Read([character], out _).ToString());
}
