using System.Text;

namespace LetterPdf.Input;

/// <summary>
/// Finds a folded name among all there are. The names are sorted lines in the program's own file and are searched
/// there: nothing is built when the program starts, since every build of a letter searches them.
/// </summary>
internal static partial class CountryIndex
{
    private const byte LineEnd = (byte)'\n';
    private const byte Tab = (byte)'\t';

    /// <summary>
    /// The code for a key of <see cref="CountryKey"/>, or a mark of <see cref="Countries"/>; null where there is
    /// none.
    /// </summary>
    public static string? Find(string key)
    {
        var lines = Lines;
        while (key.Length > 0 && !lines.IsEmpty)
        {
            var start = lines[..(lines.Length / 2)].LastIndexOf(LineEnd) + 1;
            var length = lines[start..].IndexOf(LineEnd);
            var line = length < 0 ? lines[start..] : lines.Slice(start, length);
            var tab = line.IndexOf(Tab);
            switch (Compare(key, line[..tab]))
            {
                case 0:
                    return Encoding.ASCII.GetString(line[(tab + 1)..]);
                case < 0:
                    lines = lines[..Math.Max(0, start - 1)];
                    break;
                default:
                    lines = length < 0 ? [] : lines[(start + length + 1)..];
                    break;
            }
        }

        return null;
    }

    private static int Compare(string key, ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < key.Length && i < name.Length; i++)
        {
            if (key[i] != name[i])
            {
                return key[i] - name[i];
            }
        }

        return key.Length - name.Length;
    }
}
