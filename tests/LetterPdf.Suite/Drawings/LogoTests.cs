using System.Text;
using LetterPdf.Input;

namespace LetterPdf.Suite.Drawings;

/// <summary>
/// A hundred and sixty logos in the manner of drawing programs, through the finished PDF, compared with librsvg's
/// picture.
/// </summary>
public sealed class LogoTests
{
    public static TheoryData<string> Programs =>
        [.. LogoFile.All.Select(logo => logo.Program).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Logos_of_a_program_are_drawn_as_they_are(string program)
    {
        var wrong = new List<string>();
        foreach (var logo in LogoFile.All.Where(logo => string.Equals(logo.Program, program, StringComparison.Ordinal)))
        {
            // Every fourth one in the second program too, which draws a finished PDF with other code.
            foreach (var viewer in logo.Number % 4 == 0 ? (string[])["mutool", "pdftocairo"] : ["mutool"])
            {
                var drawn = DrawnSvg.Of($"{program} {logo.Number}", viewer, logo.Text);
                if (!drawn.IsRight)
                {
                    wrong.Add($"{logo.Number} by {viewer}: {drawn}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void All_logos_are_accepted()
    {
        Assert.True(LogoFile.All.Count >= 150);
        var refused = LogoFile
            .All.Select(logo =>
                (
                    logo,
                    Picture: SvgFile.Read(Encoding.UTF8.GetBytes(logo.Text), out var problem),
                    Problem: problem.Said()
                )
            )
            .Where(read => read.Picture is null)
            .Select(read => $"{read.logo.Program} {read.logo.Number} {read.Problem}");
        Assert.Equal([], refused);
    }
}
