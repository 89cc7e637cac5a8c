using System.Collections.Immutable;
using LetterPdf.Model;
using Spectre.Console;

namespace LetterPdf.Cli.Diagnostics;

/// <summary>Prints diagnostics to the error stream, in colour where it is a terminal that wants it.</summary>
internal sealed class DiagnosticPrinter(World world)
{
    private const int NoWrapping = 100_000;

    public void Print(DiagnosticBag diagnostics)
    {
        var items = diagnostics.InSourceOrder();
        var console = world.MayColour ? Colourful() : null;
        foreach (var (text, part) in items.SelectMany(DiagnosticText.Lines))
        {
            if (console is null)
            {
                world.Error.WriteLine(text);
            }
            else
            {
                console.Write(new Text(text + "\n", StyleOf(part)));
            }
        }

        if (items.Any(item => item.IsError))
        {
            world.Error.WriteLine($"{Count(items)}. No PDF was written.");
        }
    }

    private static string Count(ImmutableArray<Diagnostic> items)
    {
        var errors = items.Count(item => item.IsError);
        var warnings = items.Length - errors;
        var text = errors == 1 ? "1 error" : $"{errors} errors";
        return warnings == 0 ? text : text + (warnings == 1 ? ", 1 warning" : $", {warnings} warnings");
    }

    private IAnsiConsole Colourful()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(world.Error) });
        console.Profile.Width = NoWrapping;
        return console;
    }

    private static Style StyleOf(DiagnosticPart part) => part switch
    {
        DiagnosticPart.Error => new Style(Color.Red, decoration: Decoration.Bold),
        DiagnosticPart.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        DiagnosticPart.Caret => new Style(Color.Red),
        DiagnosticPart.Hint => new Style(Color.Green),
        _ => Style.Plain,
    };
}
