using LetterPdf.Comparison;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Two letters that are to be compared.</summary>
/// <param name="Before">A finished PDF, its Word document, a letter's folder or letter.yml, or an archived version such
/// as "2024-05-22@v1".</param>
/// <param name="After">The other letter, in any of these forms.</param>
/// <param name="IsSent">Whether the comparison goes to other people, who are not told in which folders letters are
/// kept.</param>
/// <param name="Archive">The archive's folder; null for the usual one.</param>
public sealed record CompareRequest(string Before, string After, bool IsSent, string? Archive)
{
    /// <summary>Whose letter is meant, of a letter with recipients that is built for this, or of an archived merge: the
    /// number of the row, or the name; null for the only one, and the first of a merge.</summary>
    public string? Recipient { get; init; }
}

/// <summary>Two versions of an archived letter that are to be compared.</summary>
/// <param name="Id">The letter's id, or a part of it.</param>
/// <param name="Before">The earlier version, such as "v1".</param>
/// <param name="After">The later version.</param>
/// <param name="Archive">The archive's folder; null for the usual one.</param>
public sealed record CompareVersionsRequest(string Id, string Before, string After, string? Archive)
{
    /// <summary>Whose letter is compared, of versions that keep a merge: the number of the row, or the name; null for
    /// the first who has one in both.</summary>
    public string? Recipient { get; init; }
}

/// <summary>Reports the changes from one letter to another.</summary>
public static class CompareLetters
{
    public static Outcome<ComparedLetters> Run(CompareRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);

        // Both are read in parallel; neither needs the other.
        var (first, second) = SideBySide.Run(
            () => Open(request.Before, request, around),
            () => Open(request.After, request, around)
        );
        return first.Refusal is { } refusal
            ? refusal with
            {
                Next = second.Refusal,
            }
            : first.Then(before => second.Then(after => Compare(before, after)));
    }

    public static Outcome<ComparedLetters> Run(CompareVersionsRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        return ArchiveFolder
            .Of(request.Archive, around)
            .Version(request.Id, request.Before)
            .Then(first =>
                ArchiveLookup
                    .Version(first.Root, first.Item.Inventory!.Id, request.After)
                    .Then(second =>
                    {
                        var recipient = request.Recipient ?? ArchivedLetter.InBoth(first, second);
                        return OfVersion(first, recipient, RefusalKind.Letter, around)
                            .Then(before =>
                                OfVersion(second, recipient, RefusalKind.Letter, around)
                                    .Then(after => Compare(before, after))
                            );
                    })
            );
    }

    private static Outcome<Edition> Open(string argument, CompareRequest request, Surroundings around)
    {
        var path = Path.TrimEndingDirectorySeparator(around.FullPath(argument));
        var name = request.IsSent ? Path.GetFileName(path) : around.Shown(path);
        return Directory.Exists(path) || NearbyFiles.IsLetterFile(path)
                ? OfLetter(argument, name, request.Recipient, around)
            : !File.Exists(path) && EditionReader.IsVersion(argument, out var id, out var version)
                ? ArchiveFolder
                    .Of(request.Archive, around)
                    .Version(id, version)
                    .Then(found => OfVersion(found, request.Recipient, RefusalKind.Request, around))
            : OfFile(argument, path, name, around);
    }

    private static Outcome<Edition> OfLetter(string argument, string name, string? recipient, Surroundings around)
    {
        var diagnostics = new DiagnosticBag();
        return EditionReader.OfLetter(name, LetterFolder.Of(argument, around), recipient, diagnostics) is { } edition
            ? edition
            : Refusal.Of(diagnostics) with
            {
                Consequence = $"'{argument}' can't be built, so nothing was compared.",
            };
    }

    private static Outcome<Edition> OfVersion(
        ArchivedVersion version,
        string? recipient,
        RefusalKind kind,
        Surroundings around
    )
    {
        if (ArchivedLetter.Path(version, recipient, out var problem) is not { } path)
        {
            return new Refusal(kind, $"{problem}.");
        }

        var name = $"{version.Item.Inventory!.Id} {version.Version.Name}";
        return version.Content(path, out problem) is { } bytes
            ? EditionReader.OfPdf(version.Letters is null ? name : $"{name} {path}", bytes, around.Fonts)
            : new Refusal(kind, $"{problem}; 'letterpdf archive verify' says all that is wrong.");
    }

    private static Outcome<Edition> OfFile(string argument, string path, string name, Surroundings around)
    {
        var read = FinishedFile.Read(path, around);
        return !read.IsRead ? Refusal.OfRequest(FinishedFile.Problem(argument, read.Outcome, around))
            : IsText(path, read.Bytes.Span) ? OfWord(argument, name, read.Bytes)
            : EditionReader.OfPdf(name, read.Bytes, around.Fonts);
    }

    // What it is decides, and where that is nothing known, its name: then the message is about that kind.
    private static bool IsText(string path, ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK"u8) || Path.GetExtension(path).ToUpperInvariant() is ".DOCX" or ".DOC" or ".ODT" or ".RTF";

    private static Outcome<Edition> OfWord(string argument, string name, ReadOnlyMemory<byte> bytes)
    {
        var findings = new DiagnosticBag();
        return WordEditionReader.Read(name, bytes, findings) is { } edition
            ? edition
            : Refusal.Of(findings) with
            {
                Consequence = $"'{argument}' can't be read, so nothing was compared.",
            };
    }

    private static Outcome<ComparedLetters> Compare(Edition before, Edition after) =>
        (Unreadable(before), Unreadable(after)) switch
        {
            (null, null) => new ComparedLetters(LetterComparer.Compare(before, after)),
            ({ } first, var second) => first with { Next = second },
            (null, { } second) => second,
        };

    private static Refusal? Unreadable(Edition edition) =>
        edition.IsComparable ? null : Refusal.OfLetter($"'{edition.Name}' {WhyNot(edition)}, so nothing was compared.");

    private static string WhyNot(Edition edition) =>
        edition switch
        {
            PdfEdition { Report.IsEncrypted: true } =>
                "is encrypted (it needs a password or has restrictions), and its text can't be read",
            PdfEdition { Report.IsReadable: true } => "has no tags that say what its text is",
            _ => "is not a PDF that can be read",
        };
}
