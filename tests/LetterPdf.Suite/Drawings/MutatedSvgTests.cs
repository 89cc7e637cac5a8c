using System.Text;
using System.Text.RegularExpressions;
using LetterPdf.Export;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Suite.Drawings;

/// <summary>SVG files with damage of every kind give a picture that can be written, or a reason why not; never an
/// exception.</summary>
public sealed class MutatedSvgTests
{
    private const int MutationsOfFile = 10;

    // Values that change the meaning of a file most, if they are in the wrong place.
    private static readonly string[] Values =
    [
        "0",
        "-1",
        "1e9",
        "1e-9",
        "NaN",
        "1e7",
        "100%",
        "2em",
        "none",
        "inherit",
        "initial",
        "url(#a)",
        "url(#SVGID_2_)",
        "currentColor",
        "9",
        ".5",
        "3 4",
        "-7,8",
        "url(#clip0_12_1)",
        "#123",
        "red",
        "evenodd",
        "round",
        "rotate(30)",
        "scale(0)",
        "scale(1e7 1e-7)",
        "repeat",
        "objectBoundingBox",
        "!important",
        "M0 0",
        "A1 1 0 0 0 9 9",
        "{",
        "}",
        "/*",
        "*/",
        ";",
        ":",
        "\\",
        "z",
        "h0",
        "#SVGID_1_",
    ];

    private static readonly string[] Marks =
    [
        "<g>",
        "</g>",
        "<use href='#a'/>",
        "<svg>",
        "<switch>",
        "<defs>",
        "<clipPath id='a'>",
        "<style>",
        "clip-path='url(#c)'",
        "&amp;",
        "mask='url(#m)'",
        "opacity='.5'",
        "transform='scale(0)'",
        "viewBox='0 0 1 1'",
        "stroke='red'",
        "stroke-linecap='round'",
        "]]>",
        "<!--",
        "stroke-dasharray='0 1'",
        "spreadMethod='repeat'",
        "display='none'",
        "pathLength='1'",
        "stroke-width='1e7'",
        "r='1e7'",
        "fx='9'",
    ];

    [Fact]
    public void Any_damage_gives_a_picture_or_a_reason()
    {
        string[] files = [.. LogoFile.All.Select(logo => logo.Text), .. DrawnKinds.All.Values];
        var (read, refused) = (0, 0);
        for (var i = 0; i < files.Length * MutationsOfFile; i++)
        {
            var bytes = Mutated(files[i % files.Length], new Dice(i));
            if (SvgFile.Read(bytes, out var problem) is { } picture)
            {
                read++;
                Write(picture);
            }
            else
            {
                refused++;
                Assert.NotEmpty(problem.Said()!);
            }
        }

        // If no damage, or all of it, were noticed, the test would prove little.
        Assert.InRange(read, 200, 1_800);
        Assert.InRange(refused, 200, 1_800);
    }

    private static byte[] Mutated(string text, Dice dice)
    {
        if (dice.Next(5) == 0)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            for (var i = dice.Next(2); i >= 0; i--)
            {
                bytes[dice.Next(bytes.Length)] = (byte)dice.Next(256);
            }

            return bytes;
        }

        var parts = Regex.Split(text, @"(?<=[\s<>""'=;:{}(),/])", RegexOptions.CultureInvariant).ToList();
        for (var i = dice.Next(3); i >= 0; i--)
        {
            Mutate(parts, dice);
        }

        return Encoding.UTF8.GetBytes(string.Concat(parts));
    }

    private static void Mutate(List<string> parts, Dice dice)
    {
        var (at, other) = (PlaceOf(parts, dice), PlaceOf(parts, dice));
        var tokens = dice.Next(8) == 0 ? Marks : Values;
        switch (dice.Next(5))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Insert(at, parts[other]);
                break;
            case 2:
                (parts[at], parts[other]) = (parts[other], parts[at]);
                break;
            case 3:
                parts.Insert(at, tokens[dice.Next(tokens.Length)] + " ");
                break;
            default:
                parts[at] = tokens[dice.Next(tokens.Length)] + parts[at].LastOrDefault(' ');
                break;
        }
    }

    // Mostly inside values: the XML reader finds a broken tag, and then no other code sees the file.
    private static int PlaceOf(List<string> parts, Dice dice)
    {
        var inside = new List<int>();
        char? quote = null;
        for (var i = 0; i < parts.Count; i++)
        {
            var end = parts[i].LastOrDefault();
            if (quote is not null && end != quote)
            {
                inside.Add(i);
            }

            quote =
                quote is null ? (end is '"' or '\'' ? end : null)
                : end == quote ? null
                : quote;
        }

        return dice.Next(8) == 0 || inside.Count == 0 ? dice.Next(parts.Count) : inside[dice.Next(inside.Count)];
    }

    // The form with everything that it uses, in a file with nothing else.
    private static void Write(VectorContent picture)
    {
        var file = new PdfPart(PdfForm.Compact);
        var (form, catalog, info) = (file.Reserve(), file.Reserve(), file.Reserve());
        using (var dictionary = file.Dictionary(catalog))
        {
            dictionary.Reference("Form"u8, form);
        }

        using (file.Dictionary(info)) { }

        VectorWriter.Write(file, picture, form);
        Assert.True(file.Finish(1, catalog, info).Count > 2);
    }
}
