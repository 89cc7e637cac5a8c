using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Archive;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>A file that was read to be archived.</summary>
internal sealed record KeptFile(ReadOnlyMemory<byte> Bytes);

/// <summary>What is archived with a letter, or with the letters of a merge.</summary>
/// <param name="Others">Names and contents of further files.</param>
/// <param name="By">Who archives; null where nobody says.</param>
internal sealed record KeptExtras(ImmutableArray<(string Name, ReadOnlyMemory<byte> Bytes)> Others, ArchiveUser? By)
{
    // A scan may be larger than any letter.
    internal const long MostFileBytes = 1024 * 1024 * 1024;

    /// <summary>Why a request can't be carried out, whatever it names; null where it can.</summary>
    /// <param name="request">The request.</param>
    /// <param name="around">The surroundings, which know the office's archivist.</param>
    /// <param name="who">Receives who archives; null where nobody says.</param>
    public static Refusal? Misfit(KeepRequest request, Surroundings around, out ArchiveUser? who)
    {
        if (Who(request, around, out who) is { } unknown)
        {
            return unknown;
        }

        return request.Id is not null && string.IsNullOrWhiteSpace(request.Id)
            ? Refusal.OfRequest(
                "--id needs an id, and nothing follows it; 'letterpdf archive list' shows those that there are. "
                    + "Nothing was archived."
            )
            : null;
    }

    /// <summary>Reads the further files.</summary>
    /// <param name="request">The request.</param>
    /// <param name="letter">The PDF, with which forms have to be made.</param>
    /// <param name="who">Who archives; null where nobody says.</param>
    /// <param name="around">The surroundings.</param>
    public static Outcome<KeptExtras> Read(
        KeepRequest request,
        ReadOnlyMemory<byte> letter,
        ArchiveUser? who,
        Surroundings around
    )
    {
        var others = ImmutableArray.CreateBuilder<(string Name, ReadOnlyMemory<byte> Bytes)>();
        foreach (var (path, form) in OthersOf(request))
        {
            var read = ReadFile(path, MostFileBytes, around);
            if (read.Refusal is { } refusal)
            {
                return refusal;
            }

            var bytes = read.Value!.Bytes;
            if (form is { } kind && !FormOrigin.MayBeOf(kind, bytes, letter))
            {
                return Refusal.OfRequest(
                    $"'{path}' was made with another PDF than '{request.File}'. Build both again, or name the file "
                        + "itself if it is what was sent. Nothing was archived."
                );
            }

            others.Add((Path.GetFileName(path), bytes));
        }

        return VersionFiles.Misfit(others.Select(file => file.Name)) is { } misfit
            ? Refusal.OfRequest($"{misfit}.")
            : new KeptExtras(others.DrainToImmutable(), who);
    }

    /// <summary>Reads a file that the request names.</summary>
    public static Outcome<KeptFile> ReadFile(string file, long maximum, Surroundings around)
    {
        var path = around.FullPath(file);
        var folder = new DiskWorkspace(Path.GetDirectoryName(path) ?? around.CurrentFolder);
        var read = folder.Read(Path.GetFileName(path), maximum);
        return read.IsRead
            ? new KeptFile(read.Bytes)
            : Refusal.OfRequest(Unread(file, path, read.Outcome, maximum, around));
    }

    private static Refusal? Who(KeepRequest request, Surroundings around, out ArchiveUser? who)
    {
        who = null;
        if ((request.By ?? around.Archivist) is not { } text)
        {
            return null;
        }

        who = Archivist.Parse(text, out var problem);
        return who is null ? Refusal.OfRequest($"{problem} ({(request.By is null ? "LETTERPDF_BY" : "--by")}).") : null;
    }

    private static IEnumerable<(string Path, LetterForm? Form)> OthersOf(KeepRequest request) =>
        request
            .Others.Select(path => (path, (LetterForm?)null))
            .Concat(
                request.Also.Select(form =>
                    (LetterFormMaker.PathBeside(request.File, form, ReflowOptions.Default), (LetterForm?)form)
                )
            );

    private static string Unread(
        string file,
        string path,
        WorkspaceOutcome outcome,
        long maximum,
        Surroundings around
    ) =>
        outcome switch
        {
            WorkspaceOutcome.NotFound when File.Exists(Path.Combine(path, MergeTable.FileName)) =>
                $"'{file}' is the folder of a merge; with --merge before it, all its letters are archived.",
            WorkspaceOutcome.NotFound => $"there is no file '{file}'.{NearbyFiles.Sentence(path, around)}",
            WorkspaceOutcome.TooLarge => string.Create(
                CultureInfo.InvariantCulture,
                $"'{file}' is larger than {maximum / 1024 / 1024:N0} MB."
            ),
            WorkspaceOutcome.OutsideFolder => $"'{file}' is a link to another folder; name the file itself.",
            _ => $"'{file}' cannot be read.",
        };
}
