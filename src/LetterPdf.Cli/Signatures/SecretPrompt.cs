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

    /// <summary>What was typed; null where the question was broken off.</summary>
    /// <param name="question">Ends in a blank.</param>
    /// <param name="terminal">Where it is asked.</param>
    public static string? Ask(string question, TextWriter terminal) =>
        OperatingSystem.IsWindows() ? AskConsole(question, terminal) : AskTerminal(question, terminal);

    // Not by Console.ReadKey, which puts a terminal into a mode for keys, and leaves it there when it is stopped.
    [UnsupportedOSPlatform("windows")]
    private static string? AskTerminal(string question, TextWriter terminal)
    {
        // Before the question, for whoever pastes at once.
        using var silence = TerminalSilence.Begin();
        terminal.Write(question);
        var line = StandardStreams.RawInput() is { } input ? ReadLine(input) : null;
        terminal.WriteLine();
        return line;
    }

    /// <summary>One line, as UTF-8; null where it is broken off, or the input ends before it.</summary>
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

    // A whole character: UTF-8 marks every byte but its first.
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
