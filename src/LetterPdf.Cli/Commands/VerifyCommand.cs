using System.CommandLine;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Receipts;
using LetterPdf.Cli.Signatures;
using LetterPdf.Cli.Usage;
using LetterPdf.Model;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf verify`: whether a finished file is what it claims, and what its sources give.</summary>
internal static class VerifyCommand
{
    public static Command Create(World world)
    {
        var file = new Argument<string>("FILE.pdf") { Description = "The finished PDF." };
        var format = ChoiceOption.Create("--format", "text for people, json for programs, html for a receipt of one page, on standard output.", "text", "json", "html");
        var fonts = new Option<string?>("--fonts") { Description = "A letter's folder, whose folder 'fonts' has the fonts that the letter was set in, where the program does not bring them.", HelpName = "DIR" };
        var trust = TrustOption.Create();
        var command = new Command("verify", "Say whether a finished PDF is what it claims to be and, if its sources are inside, exactly what they give.") { file, format, fonts, trust };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(format)!, parsed.GetValue(fonts), parsed.GetValue(trust)!, world));
        return command;
    }

    private static int Run(string file, string format, string? fonts, string[] trust, World world)
    {
        var path = Path.GetFullPath(file, world.CurrentFolder);
        var read = new DiskWorkspace(Path.GetDirectoryName(path) ?? world.CurrentFolder).Read(Path.GetFileName(path), FinishedFile.MostBytes);
        if (!read.IsRead)
        {
            world.Error.WriteLine($"letterpdf: {FinishedFile.Problem(file, read.Outcome, world)}");
            return ExitCode.WrongUsage;
        }

        var settings = TrustStore.Open(trust, world);
        if (!settings.IsDone)
        {
            world.Error.WriteLine($"letterpdf: {settings.Problem}.");
            return ExitCode.WrongUsage;
        }

        var shelf = new FontShelf([.. new[] { fonts is null ? null : Path.GetFullPath(fonts, world.CurrentFolder), world.ProgramFolder }.OfType<string>().Select(folder => new DiskWorkspace(folder))]);
        var receipt = Receipt.For(ShownPath.Of(path, world), read.Bytes, shelf, settings.Value);
        world.Output.Write(format switch
        {
            "json" => ReceiptJson.Write(receipt),
            "html" => ReceiptHtml.Write(receipt),
            _ => ReceiptText.Write(receipt),
        });
        return receipt.ExitCode;
    }
}
