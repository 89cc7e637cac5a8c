using System.Collections.Immutable;
using System.Text;
using LetterPdf.Cli.Terminals;
using LetterPdf.Model;
using LetterPdf.Operations;
using Spectre.Console;

namespace LetterPdf.Cli.Diagnostics;

/// <summary>Prints diagnostics to the error stream, in colour where it is a terminal that wants it.</summary>
internal sealed class DiagnosticPrinter(World world)
{
    private const int NoWrapping = 100_000;

    /// <param name="diagnostics">All of them are shown.</param>
    /// <param name="consequence">What follows from errors, as a sentence after their number.</param>
    public void Print(DiagnosticBag diagnostics, string consequence = "No PDF was written.")
    {
        var items = diagnostics.InSourceOrder();
        Write(items.SelectMany(DiagnosticText.Lines));
        Conclude(items, consequence);
    }

    /// <summary>The same with what is doubtful in one line a kind.</summary>
    /// <param name="letter">As the command line names it; empty for the letter of the current folder.</param>
    public void PrintBriefly(DiagnosticBag diagnostics, string letter)
    {
        var items = diagnostics.InSourceOrder();
        Write(items.Where(item => !item.Code.IsDoubt).SelectMany(DiagnosticText.Lines));
        Write(DoubtSummary.Lines(items, letter).Select(line => (line, DiagnosticPart.Source)));
        Conclude(items, "No PDF was written.");
    }

    private void Write(IEnumerable<(string Text, DiagnosticPart Part)> lines)
    {
        var console = world is { MayColour: true, Paint: { } paint } ? Colourful(paint) : null;
        foreach (var (text, part) in lines)
        {
            if (console is null)
            {
                world.Error.WriteLine(text);
            }
            else
            {
                console.Write(new Text(TextDoor.Line(text) + "\n", StyleOf(part)));
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

    private static IAnsiConsole Colourful(TextWriter paint)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new ErrorStream(paint) });
        console.Profile.Width = NoWrapping;
        return console;
    }

    // Spectre's own asks the terminal for its size, for which .NET puts it into another mode.
    private sealed class ErrorStream(TextWriter writer) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => NoWrapping;

        public int Height => NoWrapping;

        public void SetEncoding(Encoding encoding)
        {
            // The stream has one.
        }
    }

    private static Style StyleOf(DiagnosticPart part) =>
        part switch
        {
            DiagnosticPart.Error => new Style(Color.Red, decoration: Decoration.Bold),
            DiagnosticPart.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
            DiagnosticPart.Caret => new Style(Color.Red),
            DiagnosticPart.Hint => new Style(Color.Green),
            _ => Style.Plain,
        };
}
