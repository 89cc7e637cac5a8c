using System.Collections.Immutable;
using System.Text;
using LetterPdf.Input;
using LetterPdf.Unicode;

namespace LetterPdf.Operations;

/// <summary>
/// Whether a file can have a name on every system: an archive may be opened on another system many years later, so a
/// name that can't be copied there must be reported when it is added.
/// </summary>
internal static class PortableName
{
    // File systems allow 255 bytes, or characters, for a name. A copy is first written under its name with the
    // process's number and ".tmp" appended.
    internal const int MostNameBytes = 230;

    // Windows' own programs allow 259 characters for a whole path, including the folder.
    internal const int MostPathLength = 200;

    private const string Signs = "\\:*?\"<>|";

    private static readonly ImmutableArray<string> Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    private const string PortNumbers = "0123456789\u00b9\u00b2\u00b3";

    private static readonly ImmutableArray<string> Ports = ["COM", "LPT"];

    /// <summary>Why a name is not possible everywhere: the end of a sentence that begins with the name; null where it
    /// is.</summary>
    public static string? Problem(string name)
    {
        if (name is "" or "." or "..")
        {
            return "is no name of a file";
        }

        foreach (var character in name)
        {
            if (char.IsControl(character) || (char.IsSurrogate(character) && !IsWhole(name)))
            {
                return "has a character in it that can't be seen";
            }

            if (character == '/' || Signs.Contains(character, StringComparison.Ordinal))
            {
                return $"has the character {character} in it, which no name can have on Windows";
            }
        }

        return name[^1] is '.' or ' ' ? "ends with a full stop or a space, which no name can on Windows"
            : IsDevice(name) ? "is a name that Windows keeps for itself"
            : Encoding.UTF8.GetByteCount(name) > MostNameBytes ? $"is longer than {MostNameBytes} bytes"
            : null;
    }

    /// <summary>The same for a path with '/' between the names.</summary>
    public static string? PathProblem(string path) =>
        path.Split('/').Select(Problem).FirstOrDefault(problem => problem is not null)
        ?? (path.Length > MostPathLength ? $"is longer than {MostPathLength} characters" : null);

    /// <summary>Two names that are the same where case is ignored or an accent may be a separate character; null
    /// where all differ.</summary>
    public static (string One, string Other)? Twice(IEnumerable<string> names)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            if (!seen.TryAdd(Nfc.Of(name), name))
            {
                return (seen[Nfc.Of(name)], name);
            }
        }

        return null;
    }

    // A lone surrogate is read as the replacement character.
    private static bool IsWhole(string name) =>
        name.EnumerateRunes().All(rune => rune != Rune.ReplacementChar)
        || name.Contains('\uFFFD', StringComparison.Ordinal);

    /// <summary>Whether Windows takes a name for a device: "con", "Con.txt", "COM1" to "LPT9", also with a superscript
    /// digit.</summary>
    public static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0].TrimEnd(' ');
        return Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (
                stem.Length == 4
                && Ports.Contains(stem[..3], StringComparer.OrdinalIgnoreCase)
                && PortNumbers.Contains(stem[3], StringComparison.Ordinal)
            );
    }
}
