using System.Collections.Immutable;
using LetterPdf.Cli.Terminals;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Diagnostics;

/// <summary>Prints diagnostics to the error stream, in colour where it is a terminal that wants it.</summary>
internal sealed class DiagnosticPrinter(World world)
{
    private const string Plain = "\e[0m";

    /// <param name="diagnostics">All of them are shown.</param>
    /// <param name="consequence">What the errors lead to, as a sentence after their number.</param>
    public void Print(DiagnosticBag diagnostics, string consequence = "No PDF was written.")
    {
        var items = diagnostics.InSourceOrder();
        Write(items.SelectMany(DiagnosticText.Lines));
        Conclude(items, consequence);
    }

    /// <summary>The same, with doubtful findings in one line for each kind.</summary>
    /// <param name="letter">As the command line names it; empty for the letter of the current folder.</param>
    /// <param name="consequence">What the errors lead to, as a sentence after their number.</param>
    public void PrintBriefly(DiagnosticBag diagnostics, string letter, string consequence = "No PDF was written.")
    {
        var items = diagnostics.InSourceOrder();
        Write(items.Where(item => !item.Code.IsDoubt).SelectMany(DiagnosticText.Lines));
        Write(DoubtSummary.Lines(items, letter).Select(line => (line, DiagnosticPart.Source)));
        Conclude(items, consequence);
    }

    private void Write(IEnumerable<(string Text, DiagnosticPart Part)> lines)
    {
        var paint = world.MayColour ? world.Paint : null;
        foreach (var (text, part) in lines)
        {
            if (paint is null || ColourOf(part) is not { } colour)
            {
                world.Error.WriteLine(text);
            }
            else
            {
                paint.WriteLine($"{colour}{TextDoor.Line(text)}{Plain}");
            }
        }
    }

    private void Conclude(ImmutableArray<Diagnostic> items, string consequence)
    {
        if (items.Any(item => item.IsError))
        {
            world.Error.WriteLine($"{DiagnosticText.Count(items)}. {consequence}".TrimEnd());
        }
    }

    // Select Graphic Rendition (ECMA-48, 8.3.117): bold, and the terminal's own colours.
    private static string? ColourOf(DiagnosticPart part) =>
        part switch
        {
            DiagnosticPart.Error => "\e[1;91m",
            DiagnosticPart.Warning => "\e[1;93m",
            DiagnosticPart.Caret => "\e[91m",
            DiagnosticPart.Hint => "\e[32m",
            _ => null,
        };
}
