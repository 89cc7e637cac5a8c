using System.Runtime.Versioning;
using System.Text;
using LetterPdf.Cli.Terminals;

namespace LetterPdf.Cli.Signatures;

/// <summary>Asks whoever sits at the terminal for a passphrase, which is not shown.</summary>
internal static class SecretPrompt
{
    private const int EndOfInput = 0x04;
    private const int BackspaceKey = 0x08;
    private const int ClearLine = 0x15;
    private const int EscapeKey = 0x1B;
    private const int DeleteKey = 0x7F;

    /// <summary>The text that was typed; null where the question was cancelled.</summary>
    /// <param name="question">Ends with a space.</param>
    /// <param name="terminal">The terminal to ask on.</param>
    public static string? Ask(string question, TextWriter terminal) =>
        OperatingSystem.IsWindows() ? AskConsole(question, terminal) : AskTerminal(question, terminal);

    // Not with Console.ReadKey, which puts the terminal into another mode and leaves it there when the program is
    // stopped.
    [UnsupportedOSPlatform("windows")]
    private static string? AskTerminal(string question, TextWriter terminal)
    {
        // Before the question, for users who paste at once.
        using var silence = TerminalSilence.Begin();
        terminal.Write(question);
        var line = StandardStreams.RawInput() is { } input ? ReadLine(input) : null;
        terminal.WriteLine();
        return line;
    }

    /// <summary>One line, as UTF-8; null where it is cancelled, or the input ends before it does.</summary>
    private static string? ReadLine(Stream input)
    {
        var bytes = new List<byte>();
        for (int next; (next = input.ReadByte()) >= 0; )
        {
            switch (next)
            {
                case '\n' or '\r':
                    return Encoding.UTF8.GetString([.. bytes]);
                case EscapeKey or EndOfInput:
                    return null;
                case BackspaceKey or DeleteKey:
                    RemoveLast(bytes);
                    break;
                case ClearLine:
                    bytes.Clear();
                    break;
                case >= ' ':
                    bytes.Add((byte)next);
                    break;
            }
        }

        return bytes.Count == 0 ? null : Encoding.UTF8.GetString([.. bytes]);
    }

    // Removes a whole character: in UTF-8 every byte but the first is marked.
    private static void RemoveLast(List<byte> bytes)
    {
        while (bytes.Count > 0)
        {
            var last = bytes[^1];
            bytes.RemoveAt(bytes.Count - 1);
            if ((last & 0xC0) != 0x80)
            {
                return;
            }
        }
    }

    private static string? AskConsole(string question, TextWriter terminal)
    {
        terminal.Write(question);
        var typed = new StringBuilder();
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    terminal.WriteLine();
                    return typed.ToString();
                case ConsoleKey.Escape:
                    terminal.WriteLine();
                    return null;
                case ConsoleKey.Backspace when typed.Length > 0:
                    typed.Length--;
                    break;
                case var _ when !char.IsControl(key.KeyChar):
                    typed.Append(key.KeyChar);
                    break;
            }
        }
    }
}
