using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>One file of several that belong together.</summary>
/// <param name="Path">In full.</param>
/// <param name="What">The thing that is written, for messages.</param>
internal sealed record OutputPart(string Path, ReadOnlyMemory<byte> Bytes, Reason What);

/// <summary>Writes several finished files: all of them or none.</summary>
internal static class OutputSet
{
    /// <returns>False, with LP0705, where one could not be written; earlier files are then unchanged.</returns>
    public static bool TryWrite(ImmutableArray<OutputPart> parts, DiagnosticBag diagnostics)
    {
        var kept = new List<(string Path, string? Old)>();
        foreach (var part in parts)
        {
            var old = File.Exists(part.Path) ? $"{part.Path}.{Environment.ProcessId}.old" : null;
            if (
                !TryKeep(part, old, diagnostics)
                || !OutputFile.TryWrite(part.Path, part.Bytes.Span, diagnostics, part.What, OperationPhrase.User)
            )
            {
                Restore(kept);
                Delete(old);
                return false;
            }

            kept.Add((part.Path, old));
        }

        kept.ForEach(file => Delete(file.Old));
        return true;
    }

    // A copy, so that the file itself stays where it is if the program ends here.
    private static bool TryKeep(OutputPart part, string? old, DiagnosticBag diagnostics)
    {
        if (old is null)
        {
            return true;
        }

        try
        {
            File.Copy(part.Path, old, overwrite: true);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OutputFile.NotWritten(part.Path, part.What, OperationPhrase.User));
            return false;
        }
    }

    private static void Restore(List<(string Path, string? Old)> kept)
    {
        foreach (var (path, old) in kept)
        {
            if (old is null)
            {
                Delete(path);
            }
            else
            {
                File.Move(old, path, overwrite: true);
            }
        }
    }

    private static void Delete(string? file)
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
            // A leftover beside the file does no harm.
            return;
        }
    }
}
