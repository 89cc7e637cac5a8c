using System.CommandLine;

namespace LetterPdf.Cli.Commands;

/// <summary>The option that names one recipient of a letter that goes to many.</summary>
internal static class RecipientOption
{
    public static Option<string?> Create() =>
        new("--recipient")
        {
            Description =
                "Whose letter, where letter.yml has a list of recipients: the number of the row, as the spreadsheet "
                + "shows it, or the name.",
            HelpName = "ROW|NAME",
        };
}
