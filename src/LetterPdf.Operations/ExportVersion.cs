using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A version of an archived letter whose files are to be copied.</summary>
/// <param name="Id">The letter's id, or a part of it.</param>
/// <param name="Version">The version, such as "v2".</param>
/// <param name="Target">The folder that the files go to.</param>
/// <param name="Archive">The archive's folder; null for the usual one.</param>
public sealed record ExportRequest(string Id, string Version, string Target, string? Archive);

/// <summary>The files that were copied.</summary>
/// <param name="Paths">Their paths, as messages show them.</param>
/// <param name="Failure">Why the rest could not be written; null where all were.</param>
public sealed record ExportResult(ImmutableArray<string> Paths, Refusal? Failure);

/// <summary>Copies the files of a version into a folder, each compared with its digest. Existing files are never
/// overwritten.</summary>
public static class ExportVersion
{
    public static Outcome<ExportResult> Run(ExportRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        return ArchiveFolder
            .Of(request.Archive, around)
            .Version(request.Id, request.Version)
            .Then(version => Copy(version, request, around));
    }

    private static Outcome<ExportResult> Copy(ArchivedVersion version, ExportRequest request, Surroundings around)
    {
        var path = around.FullPath(request.Target);
        var files = version.Files.Select(file => (file.Path, Target: Path.Combine(path, file.Path))).ToArray();
        if (files.FirstOrDefault(file => !IsInside(file.Target, path)) is { Path: { } outside })
        {
            return Refusal.OfLetter(
                $"the file '{outside}' of this version would not lie in '{request.Target}' here. Nothing was copied."
            );
        }

        if (files.FirstOrDefault(file => Path.Exists(file.Target)) is { Target: { } there })
        {
            return Refusal.OfLetter(
                $"'{around.Shown(there)}' is there already; files are never written over. Nothing was copied."
            );
        }

        // Everything is read and compared before anything is written, and once more when it is: all letters of a merge
        // would not fit into memory.
        foreach (var file in files)
        {
            if (Unread(version, file.Path, out _) is { } problem)
            {
                return Refusal.OfLetter(
                    $"{problem}. Nothing was copied; 'letterpdf archive verify' says all that is wrong."
                );
            }
        }

        return Write(version, files, around);
    }

    // Why a file can't be had; null where it can.
    private static string? Unread(ArchivedVersion version, string path, out ReadOnlyMemory<byte> bytes)
    {
        var content = version.Content(path, out var problem);
        bytes = content ?? default;
        return content is null ? problem : null;
    }

    // File names from other systems can lead elsewhere on this one.
    private static bool IsInside(string target, string folder) =>
        !target.Contains('\0', StringComparison.Ordinal)
        && InnerPath.Of(folder, Path.GetFullPath(target), Path.DirectorySeparatorChar) is { } inner
        && inner
            .Split(Path.DirectorySeparatorChar)
            .All(name => name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) < 0);

    private static ExportResult Write(
        ArchivedVersion version,
        IEnumerable<(string Path, string Target)> files,
        Surroundings around
    )
    {
        var (findings, written) = (new DiagnosticBag(), ImmutableArray.CreateBuilder<string>());
        foreach (var (path, target) in files)
        {
            if (Unread(version, path, out var bytes) is { } problem)
            {
                return new ExportResult(written.DrainToImmutable(), Refusal.OfLetter($"{problem}."));
            }

            if (!OutputFile.TryWrite(target, bytes.Span, findings, OperationPhrase.ArchiveFile, OperationPhrase.Viewer))
            {
                return new ExportResult(written.DrainToImmutable(), Refusal.Of(findings));
            }

            written.Add(around.Shown(target));
        }

        return new ExportResult(written.DrainToImmutable(), null);
    }
}
