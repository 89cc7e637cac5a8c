using System.Text;
using CsCheck;

namespace LetterPdf.Import.Tests;

/// <summary>Whatever the bytes are, there is a result or a sentence.</summary>
public sealed class AnyPlainBytesTests
{
    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        Gen.Byte.Array[0, 300],
        Gen.Char["\0\u0007\n\r\t\u000B\u000C\u0085\u00A0\u2028\u2029\uFEFF\uFFFD\u200B>*_[](){}<>|-#=~`&\\!.:1aA "]
            .Array[0, 200]
            .Select(letters => Encoding.UTF8.GetBytes(letters)),
        Gen.Char.Array[0, 100].Select(letters => (byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(letters)])
    );

    public static TheoryData<string> Repeated =>
        [
            ">",
            "> ",
            "[",
            "]",
            "[](",
            "![",
            "*",
            "**a ",
            "_",
            "_a",
            "<",
            "<a",
            "<a>",
            "`",
            "~~",
            "&",
            "- \n",
            "- a\n",
            "1. a\n",
            " - a\n",
            "\n\n",
            "a\n",
            "A\n\n",
            "(a) b\n",
            "|",
            "|-|\n",
            "[1] a\n",
            "[^1]: a\n",
            "[^1]",
            "#",
            "# \n",
            "=\n",
            "\\",
            "of\n",
            "Signed,\n\n",
            "Dear A,\n\n",
            "cc: a\n\n",
            "=3D",
            "a. \n",
        ];

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void There_is_a_result_or_a_sentence(string path) =>
        Bytes.Sample(bytes => AssertEnds(path, bytes), iter: Cases.Of(3000));

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_long_run_of_anything_ends(string piece)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, Cases.Of(200_000) / piece.Length)));
        AssertEnds("a.txt", bytes);
        AssertEnds("a.md", bytes);
    }

    private static void AssertEnds(string path, byte[] bytes)
    {
        var read = ReadText.Of(path, bytes);
        Assert.NotEqual(read.Draft is null, !read.Diagnostics.HasErrors);
        if (read.Draft is { } draft)
        {
            LetterParts.Find(draft, new ImportOptions(RefusesTracked: false));
        }
    }
}
