using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Writes a finished file completely or not at all: beside its place first, then by renaming.</summary>
public static class OutputFile
{
    /// <param name="what">The thing that is written; null for the PDF.</param>
    /// <param name="program">The program that may have it open.</param>
    /// <returns>False, with LP0705, where it could not be written; an earlier file is then unchanged.</returns>
    public static bool TryWrite(
        string path,
        ReadOnlySpan<byte> bytes,
        DiagnosticBag diagnostics,
        Reason? what = null,
        OperationPhrase program = OperationPhrase.PdfReader
    )
    {
        what ??= OperationPhrase.Pdf;
        if (Misnamed(path) is { } problem)
        {
            diagnostics.Add(
                DiagnosticCatalog.OutputNotWritten.At(
                    null,
                    Reason.Of(OperationFinding.Misnamed, what, problem),
                    OperationAdvice.ChooseName
                )
            );
            return false;
        }

        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Remove(temporary);
            diagnostics.Add(NotWritten(path, what, program));
            return false;
        }
    }

    internal static Diagnostic NotWritten(string path, Reason what, OperationPhrase program) =>
        DiagnosticCatalog.OutputNotWritten.At(
            null,
            Reason.Of(OperationFinding.NotWritten, what, path),
            Reason.Of(OperationAdvice.CloseFile, program)
        );

    // Windows takes "con.pdf", in any folder, for the device "\\.\con", and "a:b.pdf" for a stream of the file "a"
    // that no folder shows.
    private static Reason? Misnamed(string path) =>
        !OperatingSystem.IsWindows() ? null
        : path.StartsWith(@"\\.\", StringComparison.Ordinal)
            ? Reason.Of(OperationPhrase.NameOfDevice, path[4..].Split('\\')[0])
        : path.AsSpan(Path.GetPathRoot(path.AsSpan()).Length).Contains(':') ? OperationPhrase.ColonInName
        : null;

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The letter itself is untouched; a leftover beside it does no harm.
            return;
        }
    }
}
