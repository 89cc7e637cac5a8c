using System.Diagnostics;
using System.Globalization;
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
        using var staged = Stage(path, bytes, diagnostics, what, program);
        if (staged is null)
        {
            return false;
        }

        if (!staged.TryPlace())
        {
            diagnostics.Add(NotWritten(path, what, program));
            return false;
        }

        return true;
    }

    /// <summary>Writes a file beside its place.</summary>
    /// <returns>Null, with LP0705, where it could not be written.</returns>
    internal static StagedFile? Stage(
        string path,
        ReadOnlySpan<byte> bytes,
        DiagnosticBag diagnostics,
        Reason what,
        OperationPhrase program
    )
    {
        if (Misnamed(path, what) is { } misnamed)
        {
            diagnostics.Add(misnamed);
            return null;
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

            return new StagedFile(path, temporary);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Remove(temporary);
            diagnostics.Add(NotWritten(path, what, program));
            return null;
        }
    }

    internal static Diagnostic NotWritten(string path, Reason what, OperationPhrase program) =>
        DiagnosticCatalog.OutputNotWritten.At(
            null,
            Reason.Of(OperationFinding.NotWritten, what, path),
            Reason.Of(OperationAdvice.CloseFile, program)
        );

    /// <summary>LP0705 where the system takes a name for something else; null for any other name.</summary>
    internal static Diagnostic? Misnamed(string path, Reason what) =>
        ProblemOf(path) is { } problem
            ? DiagnosticCatalog.OutputNotWritten.At(
                null,
                Reason.Of(OperationFinding.Misnamed, what, problem),
                OperationAdvice.ChooseName
            )
            : null;

    // Windows takes "con.pdf", in any folder, for the device "\\.\con", and "a:b.pdf" for a stream of the file "a"
    // that no folder shows.
    private static Reason? ProblemOf(string path) =>
        !OperatingSystem.IsWindows() ? null
        : path.StartsWith(@"\\.\", StringComparison.Ordinal)
            ? Reason.Of(OperationPhrase.NameOfDevice, path[4..].Split('\\')[0])
        : path.AsSpan(Path.GetPathRoot(path.AsSpan()).Length).Contains(':') ? OperationPhrase.ColonInName
        : null;

    /// <summary>Removes a file that nobody needs any more; a leftover does no harm.</summary>
    internal static void Remove(string? file)
    {
        try
        {
            if (file is not null)
            {
                File.Delete(file);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    /// <summary>Removes what a run that was killed left beside a place.</summary>
    internal static void RemoveLeftovers(string path)
    {
        var (folder, name) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, $"{name}.*"))
            {
                if (
                    Path.GetFileName(file)[name.Length..].TrimStart('.').Split('.') is [var process, "tmp" or "old"]
                    && int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                    && id != Environment.ProcessId
                    && !IsRunning(id)
                )
                {
                    Remove(file);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // They do no harm.
            return;
        }
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
