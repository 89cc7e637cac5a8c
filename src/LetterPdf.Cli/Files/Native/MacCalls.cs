using System.Runtime.InteropServices;

namespace LetterPdf.Cli.Files.Native;

/// <summary>What only macOS has: renamex_np(2).</summary>
internal static partial class MacCalls
{
    private const uint Swapping = 2;

    /// <summary>Lets two names change places, in one step.</summary>
    public static int Exchange(string one, string other) => RenameExtended(one, other, Swapping);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameExtended(string from, string to, uint flags);
}
