using System.Collections.Immutable;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Pages;

/// <summary>
/// A letter that would end on a nearly empty page is drawn a little tighter, if that saves the page: leading by up to 6
/// %, the list's type by up to 5 %, in steps, the first that is enough. Nothing else changes, and a letter that needs
/// its last page keeps its leading.
/// </summary>
internal static class Tightening
{
    // A last page filled to less than a fifth has a few lines and much white space.
    private const double NearlyEmpty = 0.2;

    /// <summary>
    /// Parts of the leading and of the list's size: three steps that nobody sees without the other letter beside it.
    /// The list is small already and gives less.
    /// </summary>
    internal static ImmutableArray<(double Leading, double List)> Steps { get; } =
    [(0.98, 1), (0.96, 0.975), (0.94, 0.95)];

    /// <summary>The first tighter layout that saves the last page, with its own findings, or the same layout.</summary>
    /// <param name="natural">Without errors.</param>
    /// <param name="styles">The letter's, for a part of its leading and of the list's size.</param>
    /// <param name="lay">Sets the letter in other styles.</param>
    public static LetterLayout Of(
        LetterLayout natural,
        Func<double, double, Stylesheet> styles,
        Func<Stylesheet, LetterLayout> lay
    )
    {
        if (natural.Plans is [] or [_] || natural.Plans[^1].Fullness >= NearlyEmpty)
        {
            return natural;
        }

        return Steps
                .Select(step => lay(styles(step.Leading, step.List)))
                .FirstOrDefault(tighter =>
                    !tighter.Findings.Others.HasErrors && tighter.Plans.Length < natural.Plans.Length
                )
            ?? natural;
    }
}
