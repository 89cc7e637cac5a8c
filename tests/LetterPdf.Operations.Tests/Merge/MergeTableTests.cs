using System.Text;
using CsCheck;

namespace LetterPdf.Operations.Tests.Merge;

/// <summary>merge.csv.</summary>
public sealed class MergeTableTests
{
    private static readonly string[] Awkward =
    [
        "",
        "'",
        "'=",
        "=",
        "\"",
        "\",\"",
        "a\nb",
        "\r",
        "\uFEFF",
        "日本",
        "'-",
    ];

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("Roe, Jane", "\"Roe, Jane\"")]
    [InlineData("Jane \"J.\" Roe", "\"Jane \"\"J.\"\" Roe\"")]
    [InlineData("a;=b", "\"a;=b\"")]
    [InlineData("O'Neill", "O'Neill")]
    public void A_name_never_becomes_a_formula(string name, string cell)
    {
        var bytes = MergeTable.Write([Of(name, "1.pdf")]);
        Assert.StartsWith(
            $"2,{cell},1.pdf,",
            Encoding.UTF8.GetString(bytes.Span).Split('\n')[1],
            StringComparison.Ordinal
        );
        Assert.Equal(name, Assert.Single(MergeTable.Read(bytes)!.Value).Recipient);
    }

    [Fact]
    public void Neither_does_the_name_of_a_file()
    {
        var bytes = MergeTable.Write([Of("x", "=1.pdf")]);
        Assert.Contains(",./=1.pdf,", Encoding.UTF8.GetString(bytes.Span), StringComparison.Ordinal);
        Assert.Equal("=1.pdf", Assert.Single(MergeTable.Read(bytes)!.Value).File);
    }

    [Fact]
    public void Whatever_is_written_is_read_again()
    {
        var texts = Gen.OneOf(
            Gen.Int[0, Awkward.Length - 1].Select(i => Awkward[i]),
            Gen.String[Gen.Char[" ,;\"'=+-@aé\n\r\t"], 0, 8]
        );
        texts
            .Array[0, 6]
            .Sample(names =>
            {
                var bytes = MergeTable.Write([.. names.Select((name, i) => Of(name, $"{i}.pdf"))]);
                var read = MergeTable.Read(bytes)!.Value;
                Assert.Equal(names.Length, read.Length);
                Assert.Equal(bytes.ToArray(), MergeTable.Write(read).ToArray());
            });
    }

    [Theory]
    [InlineData("")]
    [InlineData("row,recipient,file,pages,bytes\n")]
    [InlineData("row,recipient,file,pages,bytes,sha-256\n2,A,a.pdf,1,2,00\n")]
    [InlineData("row,recipient,file,pages,bytes,sha-256\n2,A,a.pdf,1,2,0000000000000000000000000000000000000000")]
    [InlineData("row,recipient,file,pages,bytes,sha-256\n2,\"A,a.pdf,1,2")]
    [InlineData("row,recipient,file,pages,bytes,sha-256\n2,A,a.pdf,1\n")]
    public void Any_other_file_is_none(string text) => Assert.Null(MergeTable.Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("../a.pdf")]
    [InlineData("./../a.pdf")]
    [InlineData("b/a.pdf")]
    [InlineData("b\\a.pdf")]
    [InlineData("c:a.pdf")]
    [InlineData("/a.pdf")]
    [InlineData("a.exe")]
    public void It_leads_nowhere_else(string file) => Assert.Null(MergeTable.Read(MergeTable.Write([Of("x", file)])));

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Gen.String[Gen.Char["row,ecipntfilagsb-256\"\n\r;'=./x"], 0, 40]
            .Sample(text =>
            {
                var bytes = Encoding.UTF8.GetBytes("row,recipient,file,pages,bytes,sha-256\n" + text);
                Assert.True(MergeTable.Read(bytes) is null or { IsEmpty: true });
            });

    private static MergedLetter Of(string name, string file) =>
        new(2, name, file, 3, 4, FileDigest.Of(Enumerable.Range(0, 32).Select(i => (byte)i).ToArray()));
}
