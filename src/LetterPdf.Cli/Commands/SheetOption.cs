using System.CommandLine;

namespace LetterPdf.Cli.Commands;

/// <summary>The option that says which sheet of a workbook is the list.</summary>
internal static class SheetOption
{
    public static Option<string?> Create() =>
        new("--sheet")
        {
            Description =
                "The sheet of a workbook that holds the list, by its name or its number from 1; needed where several "
                + "sheets hold data.",
            HelpName = "SHEET",
        };
}
