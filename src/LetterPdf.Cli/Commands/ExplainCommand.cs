using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf explain`: what a message's code means, with an example and how to fix it.</summary>
internal static class ExplainCommand
{
    public static Command Create(World world)
    {
        var code = new Argument<string?>("CODE")
        {
            Description = "The code of a message, such as LP0031. Left out, all codes are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Say at length what a message means and how to fix it.") { code };
        command.SetAction(parsed => Run(parsed.GetValue(code), world));
        return command;
    }

    private static int Run(string? argument, World world)
    {
        if (argument is null)
        {
            foreach (var code in DiagnosticCatalog.All)
            {
                world.Output.WriteLine($"{code.Id}  {Explanations.Of(code).Title}");
            }

            return ExitCode.Done;
        }

        var id = IdOf(argument);
        if (
            DiagnosticCatalog.All.FirstOrDefault(code => string.Equals(code.Id, id, StringComparison.Ordinal)) is
            { } found
        )
        {
            world.Output.Write(ExplanationText.Of(found));
            return ExitCode.Done;
        }

        world.Error.WriteLine($"letterpdf: there is no message '{argument}'. {Nearest(id)}");
        return ExitCode.WrongUsage;
    }

    // "lp31" and "31" are LP0031.
    private static string IdOf(string argument)
    {
        var digits = argument.StartsWith("LP", StringComparison.OrdinalIgnoreCase) ? argument[2..] : argument;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"LP{number:0000}")
            : argument.ToUpperInvariant();
    }

    private static string Nearest(string id)
    {
        ImmutableArray<string> near =
        [
            .. DiagnosticCatalog
                .All.Select(code => code.Id)
                .Where(known => known.AsSpan(0, 4).SequenceEqual(id.PadRight(4).AsSpan(0, 4))),
        ];
        return near.IsEmpty ? "'letterpdf explain' lists all." : $"Near it are {string.Join(", ", near)}.";
    }
}
