using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Typesetting.Pages;

namespace LetterPdf.Typesetting.Tests.Pages;

/// <summary>A group of a list, with heights only: a heading of one line, a blank line above it, and the heading again
/// where a column begins inside of it.</summary>
/// <param name="Heights">Of its entries.</param>
internal sealed record Group(ImmutableArray<double> Heights)
{
    private const double Line = 10;

    public static Gen<Group[]> Lists { get; } =
        Gen.Int[1, 2].Array[1, 7].Select(lines => new Group([.. lines.Select(count => count * Line)])).Array[1, 12];

    /// <summary>The groups as the page breaker knows them.</summary>
    public static ImmutableArray<EntryBox> Boxes(IEnumerable<Group> groups) =>
        [
            .. groups.SelectMany(group =>
                group.Heights.Select(
                    (height, i) =>
                        i == 0
                            ? new EntryBox(height + Line, SpaceBefore: Line)
                            : new EntryBox(height, MayBreakBefore: i > 1) { RepeatedHeight = Line }
                )
            ),
        ];
}
