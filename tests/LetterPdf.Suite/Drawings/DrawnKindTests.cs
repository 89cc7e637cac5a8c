namespace LetterPdf.Suite.Drawings;

/// <summary>
/// Small SVG files, one for each kind of thing that is drawn, through the finished PDF, compared with librsvg's
/// picture.
/// </summary>
public sealed class DrawnKindTests
{
    public static TheoryData<string> Names => [.. DrawnKinds.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_drawn_is_what_was_given(string name)
    {
        foreach (var viewer in (string[])["mutool", "pdftocairo"])
        {
            var drawn = DrawnSvg.Of(name, viewer, DrawnKinds.All[name], DrawnKinds.Same.GetValueOrDefault(name));
            Assert.True(
                DrawnKinds.WithJumps.Contains(name) ? drawn.IsRightWhereColoursJump : drawn.IsRight,
                $"{viewer}: {drawn}"
            );
        }
    }
}
