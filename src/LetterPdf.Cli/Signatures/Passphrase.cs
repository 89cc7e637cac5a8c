using System.Text;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Signatures;

/// <summary>Where the passphrase of a private key comes from: a file, the environment, or the user at the terminal;
/// never the command line, which others can see.</summary>
internal static class Passphrase
{
    public const string Variable = "LETTERPDF_PASSPHRASE";

    private const string StandardInput = "-";
    private const int MostBytes = 4096;

    /// <summary>The passphrase, which may be empty.</summary>
    /// <param name="file">The file whose first line is the passphrase; "-" for standard input; null where it comes
    /// from elsewhere.</param>
    /// <param name="certificate">The certificate's name for the question.</param>
    /// <param name="world">Provides the environment and the terminal.</param>
    public static Outcome<string> Get(string? file, string certificate, World world)
    {
        if (file is not null)
        {
            return FromFile(file, world);
        }

        if (world.Variable(Variable) is { } variable)
        {
            return variable;
        }

        return world.AskSecretly is { } ask
            ? Ask($"Passphrase of {certificate}: ", ask, world) is { } typed
                ? typed
                : Missing("no passphrase was given")
            : Missing(
                $"its private key is under a passphrase: put it into a file and name that with --passphrase-file, "
                    + $"or into the environment variable {Variable}"
            );
    }

    private static string? Ask(string question, Func<string, string?> ask, World world) =>
        world.Progress is { } progress ? progress.While(() => ask(question)) : ask(question);

    private static Outcome<string> FromFile(string file, World world)
    {
        if (string.Equals(file, StandardInput, StringComparison.Ordinal))
        {
            return world.Input.ReadLine() ?? string.Empty;
        }

        if (InputFile.Read(file, MostBytes, world.Around) is not { } bytes)
        {
            return Missing($"the file '{file}', which is to hold the passphrase, cannot be read");
        }

        // The byte order mark that some editors put before UTF-8 is not part of it, nor is the end of the line.
        return Text(bytes.Span) is { } text
            ? text.TrimStart('\uFEFF').Split('\n')[0].TrimEnd('\r')
            : Missing($"the file '{file}', which is to hold the passphrase, is no text in UTF-8; save it as UTF-8");
    }

    // Windows PowerShell writes UTF-16 when it redirects into a file.
    private static string? Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes is [0xFF, 0xFE, ..]
                ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true).GetString(
                    bytes
                )
                : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Refusal Missing(string reason) => new(RefusalKind.Letter, reason);
}
