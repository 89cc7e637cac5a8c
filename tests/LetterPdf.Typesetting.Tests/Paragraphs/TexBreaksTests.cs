using System.Globalization;
using LetterPdf.Tests;
using LetterPdf.Typesetting.Paragraphs;

namespace LetterPdf.Typesetting.Tests.Paragraphs;

/// <summary>
/// The line breaker beside TeX's own: the same boxes, glue and hyphens, the same parameters, no expansion or
/// protrusion. tests/comparison/breaks.lua made the paragraphs and asked LuaTeX.
/// </summary>
public sealed class TexBreaksTests
{
    private const double ScaledPoints = 65_536;

    private static readonly string[] Golden = File.ReadAllLines(
        Path.Combine(RepositoryFolder.Root, "tests", "LetterPdf.Typesetting.Tests", "Golden", "tex-breaks.txt")
    );

    public static TheoryData<int> Paragraphs => [.. Enumerable.Range(0, Golden.Length / 3)];

    [Fact]
    public void There_are_fifty_paragraphs_and_some_of_them_have_hyphens()
    {
        Assert.Equal(150, Golden.Length);
        Assert.True(Paragraphs.Count(row => Read(row.Data).Breaks.Any(item => item.IsHyphenation)) > 20);
    }

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Breaks_are_where_TeX_breaks(int paragraph)
    {
        var (items, measure, _) = Read(paragraph);
        var expected = Golden[(3 * paragraph) + 2];
        var breaks = TotalFit
            .Break(
                items,
                new LineMeasures(measure, measure, measure),
                new TotalFitOptions { Tolerance = 9999 },
                new TotalFitWorkspace()
            )!
            .Value;
        var found = breaks.Select(chosen => items.Take(chosen.Item).Count(item => item.Kind == LineItemKind.Box));
        Assert.Equal(expected, string.Join(' ', found));
    }

    private static (LineItem[] Items, double Measure, LineItem[] Breaks) Read(int paragraph)
    {
        var items = new List<LineItem>();
        foreach (var text in Golden[(3 * paragraph) + 1].Split(", "))
        {
            var parts = text.Split(' ');
            var lengths = parts
                .Skip(1)
                .Select(part => int.Parse(part, CultureInfo.InvariantCulture) / ScaledPoints)
                .ToArray();
            items.Add(
                parts[0] switch
                {
                    "b" => LineItem.Box(lengths[0], items.Count),
                    "g" => LineItem.Glue(lengths[0], lengths[1], lengths[2], items.Count),
                    _ => LineItem.Hyphenation(50, items.Count, lengths[0], 0),
                }
            );
        }

        items.Add(LineItem.Penalty(LineItem.Infinite, items.Count));
        items.Add(LineItem.Glue(0, LineItem.FillStretch, 0, items.Count));
        items.Add(LineItem.Penalty(-LineItem.Infinite, items.Count));
        var chosen = Golden[(3 * paragraph) + 2]
            .Split(' ')
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture))
            .ToArray();
        var boxes = items
            .Index()
            .Where(entry => entry.Item.Kind == LineItemKind.Box)
            .Select(entry => entry.Index)
            .ToArray();
        return (
            [.. items],
            int.Parse(Golden[3 * paragraph], CultureInfo.InvariantCulture) / ScaledPoints,
            [.. chosen.Select(number => items[boxes[number - 1] + 1])]
        );
    }
}
