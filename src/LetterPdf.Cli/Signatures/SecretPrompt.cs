using System.Text;

namespace LetterPdf.Cli.Signatures;

/// <summary>Asks at the terminal for a passphrase, which is not shown.</summary>
internal static class SecretPrompt
{
    /// <summary>What was typed; null where the question was broken off.</summary>
    public static string? Ask(string question)
    {
        // From the first look at the keyboard on, the terminal shows nothing of what is typed: before the question, for whoever pastes at once.
        _ = Console.KeyAvailable;
        Console.Error.Write(question);
        var typed = new StringBuilder();
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    Console.Error.WriteLine();
                    return typed.ToString();
                case ConsoleKey.Escape:
                    Console.Error.WriteLine();
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
