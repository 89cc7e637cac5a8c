namespace LetterPdf.Operations;

/// <summary>A file that the command line names, which may be anywhere: at the end of a link, or of a pipe, which
/// shells make from &lt;(command).</summary>
public static class InputFile
{
    private const int Step = 64 * 1024;

    /// <summary>The file's bytes; null where it does not exist, is too large, or can't be read.</summary>
    public static ReadOnlyMemory<byte>? Read(string file, long mostBytes, Surroundings around)
    {
        try
        {
            using var stream = new FileStream(around.FullPath(file), FileMode.Open, FileAccess.Read, FileShare.Read);
            return Read(stream, mostBytes);
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // The length of a pipe is not known before its end.
    private static ReadOnlyMemory<byte>? Read(FileStream stream, long mostBytes)
    {
        using var bytes = new MemoryStream();
        var step = new byte[Step];
        for (int count; (count = stream.Read(step)) > 0; )
        {
            bytes.Write(step, 0, count);
            if (bytes.Length > mostBytes)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }
}
