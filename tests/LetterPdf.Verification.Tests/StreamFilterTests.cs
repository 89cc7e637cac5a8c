using System.Globalization;
using System.IO.Compression;
using System.Text;
using LetterPdf.Operations;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Verification.Tests;

/// <summary>
/// A stream's filters are read in the standard's plain form or not at all: programs differ on references, odd shapes
/// and abbreviated names there, and each would read different data.
/// </summary>
public sealed class StreamFilterTests
{
    private const string Content = "/H1<</MCID";

    [Theory]
    [InlineData("/Filter/FlateDecode")]
    [InlineData("/Filter[/FlateDecode]")]
    [InlineData("/Filter/FlateDecode/DecodeParms<<>>")]
    [InlineData("/Filter/FlateDecode/DecodeParms<</Predictor 1/Columns 7>>")]
    [InlineData("/Filter[/FlateDecode]/DecodeParms[<</Predictor 1>>]")]
    [InlineData("/Filter[/FlateDecode]/DecodeParms[null]")]
    public void What_the_standard_says_plainly_is_read(string form) => Assert.Empty(Findings(form));

    [Theory]
    [InlineData("/Filter/FlateDecode/DecodeParms # 0 R")]
    [InlineData("/Filter[/FlateDecode]/DecodeParms[# 0 R]")]
    [InlineData("/Filter[/FlateDecode]/DecodeParms # 0 R")]
    [InlineData("/Filter/FlateDecode/DecodeParms[<</Predictor 12/Columns 120>>]")]
    [InlineData("/Filter[/FlateDecode]/DecodeParms<</Predictor 12/Columns 120>>")]
    [InlineData("/Filter[/FlateDecode]/DecodeParms[<<>><</Predictor 12>>]")]
    [InlineData("/Filter/FlateDecode/DP<</Predictor 12/Columns 120>>")]
    [InlineData("/Filter/FlateDecode/DecodeParms<</Predictor 12.0/Columns 120>>")]
    [InlineData("/Filter/FlateDecode/DecodeParms<</Predictor # 0 R>>")]
    [InlineData("/Filter/FlateDecode/DecodeParms<</Predictor 1/Columns # 0 R>>")]
    [InlineData("/Filter/FlateDecode/DecodeParms<</Predictor 2>>")]
    [InlineData("/Filter/FlateDecode/DecodeParms<</Predictor 16>>")]
    [InlineData("/Filter/FlateDecode/DecodeParms(x)")]
    [InlineData("/Filter # 0 R")]
    [InlineData("/Filter[# 0 R]")]
    [InlineData("/Filter[/FlateDecode/FlateDecode]")]
    [InlineData("/Filter/Fl")]
    [InlineData("/Filter/FlateDecode/F(x)")]
    [InlineData("/Filter/FlateDecode/FFilter/FlateDecode")]
    [InlineData("/DecodeParms<</Predictor 12/Columns 120>>")]
    public void Anything_else_is_a_fault(string form) => Assert.NotEmpty(Findings(form));

    // The page's content, compressed without any predictor, with this dictionary.
    private static string[] Findings(string form)
    {
        var file = EditableFile.Of(Samples.Rich);
        var other = file.Add("<</Predictor 12/Columns 120>>");
        var keys = form.Replace("#", other.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        file.Change(
            file.NumberOf(Content),
            text =>
            {
                var data = text[(text.IndexOf("\nstream\n", StringComparison.Ordinal) + 8)..^"\nendstream".Length];
                return $"<<{keys}>>\nstream\n{Packed(data)}\nendstream";
            }
        );
        return
        [
            .. Verified
                .Of(file.Write())
                .Checks.Where(check => check.Name is "stream-filters")
                .SelectMany(check => check.Findings)
                .Select(finding => ReasonWords.Of(finding.Reason)),
        ];
    }

    private static string Packed(string data)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal))
        {
            zlib.Write(Encoding.Latin1.GetBytes(data));
        }

        return Encoding.Latin1.GetString(target.ToArray());
    }
}
