using System.CommandLine;
using System.CommandLine.Parsing;

namespace LetterPdf.Cli.Usage;

/// <summary>The option that writes a command's output into a file.</summary>
internal static class ResultOption
{
    // The extensions of a letter's sources and of letters themselves: none of these is a command's output.
    private static readonly string[] OfLetters =
    [
        ".pdf",
        ".yml",
        ".yaml",
        ".md",
        ".csv",
        ".p12",
        ".pfx",
        ".pem",
        ".key",
    ];

    public static Option<string?> Create()
    {
        var option = new Option<string?>("--output", "-o")
        {
            Description =
                "Write it into a file, as UTF-8; whole or not at all. (A shell of Windows garbles what '>' puts "
                + "there.)",
            HelpName = "FILE",
        };
        option.Validators.Add(Judge);
        return option;
    }

    private static void Judge(OptionResult result)
    {
        if (result.Tokens.Count != 1)
        {
            return;
        }

        var file = result.Tokens[0].Value;
        if (file.Length == 0)
        {
            result.AddError("-o needs the name of a file after it.");
        }
        else if (OfLetters.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
        {
            result.AddError(
                $"'{file}' has the name of a letter or of a part of one, which would be written over; name another "
                    + $"file after -o, such as result.html or result.txt."
            );
        }
    }
}
