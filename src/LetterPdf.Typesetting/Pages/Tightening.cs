using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Flow;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Pages;

/// <summary>A letter's lines with the pages that they go on.</summary>
/// <param name="Flow">The lines.</param>
/// <param name="Plans">What each page holds; at least one.</param>
/// <param name="Styles">How the lines are set.</param>
internal sealed record LetterLayout(LetterFlow Flow, ImmutableArray<PagePlan> Plans, Stylesheet Styles);

/// <summary>
/// A letter that would end on a nearly empty page is drawn a little tighter, if that saves the page: leading by up to 6
/// %, the list's type by up to 5 %, in steps, the first that is enough. Nothing else changes, and a letter that needs
/// its last page keeps its leading.
/// </summary>
internal static class Tightening
{
    // Less than a fifth of a page is a few lines and much white.
    private const double NearlyEmpty = 0.2;

    /// <summary>
    /// Parts of the leading and of the list's size: three steps that nobody sees without the other letter beside it.
    /// The list is small already and gives less.
    /// </summary>
    internal static ImmutableArray<(double Leading, double List)> Steps { get; } =
    [(0.98, 1), (0.96, 0.975), (0.94, 0.95)];

    /// <summary>The tighter layout that saves the last page, or the same layout.</summary>
    /// <param name="layout">Natural.</param>
    /// <param name="lay">Sets the letter in other styles.</param>
    /// <param name="letter">Its type.</param>
    /// <param name="fonts">For its styles.</param>
    public static LetterLayout Try(
        LetterLayout layout,
        Func<Stylesheet, LetterLayout?> lay,
        Letter letter,
        FontLibrary fonts
    )
    {
        if (layout.Plans.Length < 2 || layout.Plans[^1].Fullness >= NearlyEmpty)
        {
            return layout;
        }

        foreach (var (leading, list) in Steps)
        {
            var type = letter.Type with { Leading = letter.Type.Leading * leading };
            if (
                Stylesheet.For(type, fonts, new DiagnosticBag(), list) is { } styles
                && lay(styles) is { } tighter
                && tighter.Plans.Length < layout.Plans.Length
            )
            {
                return tighter;
            }
        }

        return layout;
    }
}
