using System.Globalization;
using System.Text;

namespace LetterPdf.Suite.Drawings;

/// <summary>A coloured shape of a made-up logo, independent of any drawing program's notation.</summary>
/// <param name="Data">The data of its path, in a space of 200 by 120.</param>
/// <param name="Color">"#rrggbb".</param>
/// <param name="Stroke">The width of its stroke; 0 where it is filled.</param>
/// <param name="Opacity">The opacity of the whole.</param>
internal sealed record LogoShape(string Data, string Color, double Stroke, double Opacity)
{
    /// <summary>The shapes of a logo, the same for the same number on every machine.</summary>
    public static LogoShape[] OfLogo(int number)
    {
        var dice = new Dice(number);
        return [.. Enumerable.Range(0, 3 + dice.Next(5)).Select(_ => One(dice))];
    }

    private static LogoShape One(Dice dice)
    {
        var (x, y, size) = (10 + dice.Next(140), 10 + dice.Next(70), 15 + dice.Next(40));
        var data = dice.Next(5) switch
        {
            0 => N($"M{x},{y}h{size}v{size * 0.7}H{x}z M{x + 4},{y + 4}v{(size * 0.7) - 8}h{size - 8}V{y + 4}z"),
            1 => N(
                $"M{x},{y}c{size * 0.3},{-size * 0.4} {size * 0.9},{-size * 0.1} {size},{size * 0.5}s{-size * 0.2},{size * 0.5} {-size * 0.6},{size * 0.4}S{x},{y + size} {x},{y}z"
            ),
            2 => N(
                $"M{x},{y + size}L{x + (size * 0.5)},{y} {x + size},{y + size}q{-size * 0.5},{-size * 0.4} {-size},0z"
            ),
            3 => N(
                $"M{x},{y}a{size * 0.4},{size * 0.25} 30 1,0 {size * 0.5},{size * 0.3}L{x + size},{y + (size * 0.2)}z"
            ),
            _ => N(
                $"M{x},{y}l{size},{size * 0.2} {-size * 0.8},{size * 0.4} {size * 0.3},{-size * 0.9} {size * 0.2},{size}z"
            ),
        };
        return new LogoShape(
            data,
            dice.Color(),
            dice.Next(4) == 0 ? 1.5 + dice.Next(4) : 0,
            dice.Next(5) == 0 ? 0.6 : 1
        );
    }

    /// <summary>Numbers as SVG writes them, with three decimals.</summary>
    public static string N(FormattableString text) =>
        string.Format(
            CultureInfo.InvariantCulture,
            text.Format,
            [
                .. text.GetArguments()
                    .Select(argument =>
                        argument is double number ? number.ToString("0.###", CultureInfo.InvariantCulture) : argument
                    ),
            ]
        );
}

/// <summary>Numbers that look random and are always the same.</summary>
internal sealed class Dice(int seed)
{
    private static readonly string[] Colors =
    [
        "#c8102e",
        "#0033a0",
        "#00843d",
        "#ffb81c",
        "#231f20",
        "#6d2077",
        "#f2a900",
        "#5b6770",
        "#e35205",
        "#0085ca",
    ];

    private uint _state = (uint)seed * 747_796_405;

    public int Next(int below)
    {
        // A counter whose bits are mixed (the end of MurmurHash3).
        _state += 0x9E37_79B9;
        var mixed = (_state ^ (_state >> 16)) * 0x85EB_CA6B;
        mixed = (mixed ^ (mixed >> 13)) * 0xC2B2_AE35;
        return (int)((mixed ^ (mixed >> 16)) % (uint)below);
    }

    public string Color() => Colors[Next(Colors.Length)];
}
