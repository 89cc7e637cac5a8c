using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>One file of several that belong together.</summary>
/// <param name="Path">In full.</param>
/// <param name="What">The thing that is written, for messages.</param>
internal sealed record OutputPart(string Path, ReadOnlyMemory<byte> Bytes, Reason What);

/// <summary>
/// Writes several finished files: all of them or none. All are written beside their places first, and only then
/// renamed, one after the other. No system renames several files in one step, so for that moment a note lies beside the
/// first: whoever finds it knows that the files may not belong together.
/// </summary>
internal static class OutputSet
{
    /// <returns>False, with LP0705, where one could not be written; earlier files are then unchanged.</returns>
    public static bool TryWrite(ImmutableArray<OutputPart> parts, DiagnosticBag diagnostics)
    {
        var staged = new List<StagedFile>(parts.Length + 1);
        var isPlaced = Stage(parts, staged, diagnostics) && Place(parts, staged, diagnostics);
        staged.ForEach(file => file.Dispose());
        foreach (var part in isPlaced ? parts : [])
        {
            OutputFile.RemoveLeftovers(part.Path);
        }

        return isPlaced;
    }

    // Everything that takes time or room: nothing has changed yet.
    private static bool Stage(ImmutableArray<OutputPart> parts, List<StagedFile> staged, DiagnosticBag diagnostics)
    {
        foreach (var part in parts)
        {
            if (
                OutputFile.Stage(part.Path, part.Bytes.Span, diagnostics, part.What, OperationPhrase.User)
                is not { } file
            )
            {
                return false;
            }

            staged.Add(file);
            if (parts.Length > 1 && !file.KeepEarlier())
            {
                diagnostics.Add(OutputFile.NotWritten(part.Path, part.What, OperationPhrase.User));
                return false;
            }
        }

        return true;
    }

    private static bool Place(ImmutableArray<OutputPart> parts, List<StagedFile> staged, DiagnosticBag diagnostics)
    {
        var note = parts.Length > 1 ? NoteOf(parts) : null;
        for (var i = 0; i < staged.Count; i++)
        {
            if (!staged[i].TryPlace())
            {
                diagnostics.Add(OutputFile.NotWritten(parts[i].Path, parts[i].What, OperationPhrase.User));

                // Where an earlier file can't be put back, the note stays.
                var isAsBefore = staged[..i].TrueForAll(file => file.TryPutBack());
                OutputFile.Remove(isAsBefore ? note : null);
                return false;
            }
        }

        OutputFile.Remove(note);
        return true;
    }

    // Where it can't be written, the files can't be either.
    private static string? NoteOf(ImmutableArray<OutputPart> parts)
    {
        var note = $"{parts[0].Path}.unfinished.txt";
        var text = InterruptionNote.For(parts.Select(part => Path.GetFileName(part.Path)));
        return OutputFile.TryWrite(note, Encoding.UTF8.GetBytes(text), new DiagnosticBag()) ? note : null;
    }
}
