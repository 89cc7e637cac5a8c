using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using LetterPdf.Archive;
using LetterPdf.Cli.Archives;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Receipts;
using LetterPdf.Cli.Usage;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive add`: keeps a letter as it was sent.</summary>
internal static class ArchiveAddCommand
{
    // A scan may be larger than a letter.
    private const long MostFileBytes = 1024 * 1024 * 1024;

    /// <summary>What the command line asks for.</summary>
    private sealed record Request(
        string Letter,
        string[] Others,
        string? Message,
        string? By,
        string? Id,
        bool IsNew,
        bool AsSent,
        string? Root
    );

    /// <summary>What is to be archived.</summary>
    private sealed record Letter(
        Receipt Receipt,
        ReadOnlyMemory<byte> Bytes,
        ImmutableArray<(string Name, ReadOnlyMemory<byte> Bytes)> Others,
        ArchiveUser? By
    );

    public static Command Create(World world)
    {
        var letter = new Argument<string>("FILE.pdf") { Description = "The letter." };
        var others = new Argument<string[]>("MORE")
        {
            Description = "Further files of this version, such as a scan of signatures.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var message = new Option<string?>("--message", "-m")
        {
            Description = "Why there is this version: 'late signatories', 'as sent to the White House'.",
            HelpName = "TEXT",
        };
        var by = new Option<string?>("--by")
        {
            Description =
                "Who archives it: \"Name <name@example.org>\". Left out, what the environment variable LETTERPDF_BY "
                + "says, else the letter's author.",
            HelpName = "WHO",
        };
        var id = new Option<string?>("--id")
        {
            Description =
                "Under which id the letter is kept; it becomes the next version of the letter that has it. Left "
                + "out, the 'id' of its letter.yml, else one made of its subject.",
            HelpName = "ID",
        };
        var isNew = new Option<bool>("--new")
        {
            Description = "Keep it as a letter of its own, though the archive has one with the same subject or list.",
        };
        var asSent = new Option<bool>("--as-sent")
        {
            Description = "Keep the file though 'letterpdf verify' finds fault with it, because it is what was sent.",
        };
        var root = ArchiveOptions.Root();
        var command = new MakingCommand(
            "add",
            "Keep a letter as it was sent: the PDF, the sources that are inside it, what 'verify' says of it, and "
                + "further files."
        )
        {
            letter,
            others,
            message,
            by,
            id,
            isNew,
            asSent,
            root,
        };
        command.SetAction(parsed =>
            Run(
                new Request(
                    parsed.GetValue(letter)!,
                    parsed.GetValue(others) ?? [],
                    parsed.GetValue(message),
                    parsed.GetValue(by),
                    parsed.GetValue(id),
                    parsed.GetValue(isNew),
                    parsed.GetValue(asSent),
                    parsed.GetValue(root)
                ),
                world
            )
        );
        return command;
    }

    private static int Run(Request request, World world)
    {
        var who = Who(request, world, out var isWrong);
        if (
            isWrong
            || IsBlank(request, world)
            || Read(request.Letter, FinishedFile.MostBytes, world) is not { } letter
            || Others(request, world) is not { } others
        )
        {
            return ExitCode.WrongUsage;
        }

        var reading = PdfVerifier.Read(letter);
        if ((request.Id ?? LetterId.Of(reading.Contents.Facts)) is not { } id)
        {
            world.Error.WriteLine(
                reading.Contents.IsEncrypted
                    ? $"letterpdf: '{request.Letter}' is encrypted (it needs a password or has restrictions), and "
                        + $"its text can't be read; nothing was archived."
                    : "letterpdf: the file has neither subject nor title, so there is nothing to make an id of; "
                        + "give one with --id."
            );
            return ExitCode.WrongUsage;
        }

        // What the archive has of the letter is read while the letter is checked.
        var folder = ArchiveFolder.Of(request.Root, world);
        var beginning = Task.Run(() => Begin(request, id, reading.Contents, letter, folder));
        var receipt = Receipt.Of(
            VersionFiles.Letter,
            letter,
            reading,
            new FontShelf([new DiskWorkspace(world.ProgramFolder)])
        );
        var (begun, choice) = beginning.GetAwaiter().GetResult();
        using var place = begun;
        if (!request.AsSent && !IsAcceptable(receipt, reading, request, world))
        {
            return ExitCode.LetterHasErrors;
        }

        return Choose(request, choice, receipt.Report, place, world)
            ? Add(request, new Letter(receipt, letter, others, who), place, folder, world)
            : ExitCode.WrongUsage;
    }

    // The place of the letter's id, and which letter of the archive it is, where the command line leaves that open.
    private static (LetterPlace Place, LetterChoice? Choice) Begin(
        Request request,
        string id,
        VerificationReport contents,
        ReadOnlyMemory<byte> bytes,
        ArchiveFolder folder
    )
    {
        if (request.Id is not null)
        {
            return (LetterPlace.OfChosen(folder, id), null);
        }

        var place = LetterPlace.Of(folder, id);
        if (request.IsNew || place.Root is not { } root || place.Addition is not { Problem: null } addition)
        {
            return (place, null);
        }

        var isItsOwn = !string.IsNullOrWhiteSpace(contents.Facts.Identifier);
        var search = new LetterSearch(root, LetterProfile.Of(contents), bytes);
        return (place, LetterChoice.Of(id, isItsOwn, addition.Existing, search));
    }

    private static bool IsBlank(Request request, World world)
    {
        var isBlank = request.Id is not null && string.IsNullOrWhiteSpace(request.Id);
        if (isBlank)
        {
            world.Error.WriteLine(
                "letterpdf: --id needs an id, and nothing stands behind it; 'letterpdf archive list' shows those "
                    + "that there are. Nothing was archived."
            );
        }

        return isBlank;
    }

    // Takes the place of the letter that the file is a version of; false after a question, where only the user knows.
    private static bool Choose(
        Request request,
        LetterChoice? choice,
        VerificationReport report,
        LetterPlace place,
        World world
    )
    {
        if (place.Root is not { } root || place.Addition is not { Problem: null } addition)
        {
            return true;
        }

        if (request.IsNew)
        {
            return request.Id is null
                ? TakeFree(place, root, report)
                : addition.Existing is null || Refuse(place, world);
        }

        if (choice is { Id: null })
        {
            var free = LetterId.Free(place.Id, report.Facts).First(free => !root.Has(free));
            world.Error.Write(LetterQuestion.Of(choice, LetterProfile.Of(report), free));
            return false;
        }

        if (choice is { Id: { } id } && !string.Equals(id, place.Id, StringComparison.Ordinal))
        {
            place.Begin(id);
        }

        return true;
    }

    private static bool TakeFree(LetterPlace place, StorageRoot root, VerificationReport report)
    {
        var free = LetterId.Free(place.Id, report.Facts).First(id => !root.Has(id));
        if (!string.Equals(free, place.Id, StringComparison.Ordinal))
        {
            place.Begin(free);
        }

        return true;
    }

    private static bool Refuse(LetterPlace place, World world)
    {
        world.Error.WriteLine(
            $"letterpdf: the archive has a letter '{place.Id}' already, and --new keeps one of its own: give "
                + $"another --id, or leave --new out to make it the next version. Nothing was archived."
        );
        return false;
    }

    private static int Add(Request request, Letter letter, LetterPlace place, ArchiveFolder folder, World world)
    {
        if (!place.Open(folder))
        {
            return ExitCode.LetterHasErrors;
        }

        var files = VersionFiles.Of(letter.Receipt, letter.Bytes, letter.Others);
        var result = place.Addition!.Add(
            new NewVersion
            {
                Id = place.Id,
                Created = world.Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                Message =
                    request.Message
                    ?? $"{Path.GetFileName(request.Letter)}, "
                        + $"{LetterCandidate.Signatories(letter.Receipt.Report.Signatories.Length)}",
                User = letter.By ?? Archivist.OfAuthor(letter.Receipt.Report.Facts.Author),
                Files = files,
            }
        );
        if (result.Problem is not null)
        {
            world.Error.WriteLine(AdditionWords.Problem(result, place.Id, folder));
            return ExitCode.LetterHasErrors;
        }

        Report(result, place.Id, files.Length, letter.Receipt, folder, world);
        return ExitCode.Done;
    }

    private static void Report(
        AddResult result,
        string id,
        int fileCount,
        Receipt receipt,
        ArchiveFolder folder,
        World world
    )
    {
        if (!result.IsNew)
        {
            world.Output.WriteLine(
                $"{id}: {result.Version} in {folder.Shown} holds the same already; nothing was added."
            );
            return;
        }

        var signatories = LetterCandidate.Signatories(receipt.Report.Signatories.Length);
        world.Output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{id}: {result.Version} added to {folder.Shown}: {fileCount} files, {signatories}, SHA-256 "
                    + $"{receipt.Digest}"
            )
        );
        foreach (var note in Notes(result, receipt, folder))
        {
            world.Error.WriteLine($"note: {note}");
        }
    }

    private static IEnumerable<string> Notes(AddResult result, Receipt receipt, ArchiveFolder folder)
    {
        if (receipt.Rebuild.Outcome == RebuildOutcome.NotProved)
        {
            yield return $"the sources inside could not be built again here, so it is not known whether they give "
                + $"the letter: {receipt.Rebuild.Reasons[0]}.";
        }

        if (receipt.Report.Sources.IsEmpty)
        {
            yield return "the PDF has no sources inside, so this version keeps none. 'letterpdf build "
                + "--embed-sources' makes a PDF that has them.";
        }
        else if (VersionFiles.Renamed(receipt.Report.Sources) is { } problem)
        {
            yield return $"{problem}, so that not every system can have it; the sources are kept under numbers, and "
                + $"inside the PDF under their names.";
        }

        if (result.HasLeftover)
        {
            yield return $"something is left over in the archive, which harms nothing; '{folder.RepairCommand}' "
                + $"removes it.";
        }
    }

    // A letter that is not what it claims to be is kept only by somebody who knows that.
    private static bool IsAcceptable(Receipt receipt, PdfReading reading, Request request, World world)
    {
        var seals = SealCheck.Faults(reading, world);
        if (!receipt.HasFaults && seals.IsEmpty)
        {
            return true;
        }

        world.Error.WriteLine(
            $"letterpdf: '{request.Letter}' is not sound: "
                + $"{(!receipt.HasFaults ? "it was changed after it was signed." : ReceiptWords.Verdict(receipt))}"
        );
        foreach (var reason in Reasons(receipt).Concat(seals).Take(5))
        {
            world.Error.WriteLine($"  {reason}");
        }

        world.Error.WriteLine(
            "Nothing was archived. If it is what was sent, --as-sent keeps it as it is; 'letterpdf verify' says all "
                + "that is wrong."
        );
        return false;
    }

    private static IEnumerable<string> Reasons(Receipt receipt) =>
        receipt.Report.IsEncrypted
            ? []
            : receipt
                .Report.Checks.SelectMany(check => check.Findings)
                .Select(finding => finding.Message)
                .Concat(receipt.Rebuild.IsFault ? receipt.Rebuild.Reasons : []);

    private static ArchiveUser? Who(Request request, World world, out bool isWrong)
    {
        isWrong = false;
        if ((request.By ?? world.Archivist) is not { } text)
        {
            return null;
        }

        var who = Archivist.Parse(text, out var problem);
        isWrong = who is null;
        if (isWrong)
        {
            world.Error.WriteLine($"letterpdf: {problem} ({(request.By is null ? "LETTERPDF_BY" : "--by")}).");
        }

        return who;
    }

    private static ImmutableArray<(string Name, ReadOnlyMemory<byte> Bytes)>? Others(Request request, World world)
    {
        var others = ImmutableArray.CreateBuilder<(string Name, ReadOnlyMemory<byte> Bytes)>();
        foreach (var path in request.Others)
        {
            if (Read(path, MostFileBytes, world) is not { } bytes)
            {
                return null;
            }

            others.Add((Path.GetFileName(path), bytes));
        }

        if (VersionFiles.Misfit(others.Select(file => file.Name)) is { } misfit)
        {
            world.Error.WriteLine($"letterpdf: {misfit}.");
            return null;
        }

        return others.DrainToImmutable();
    }

    private static ReadOnlyMemory<byte>? Read(string file, long maximum, World world)
    {
        var path = Path.GetFullPath(file, world.CurrentFolder);
        var read = new DiskWorkspace(Path.GetDirectoryName(path) ?? world.CurrentFolder).Read(
            Path.GetFileName(path),
            maximum
        );
        if (read.IsRead)
        {
            return read.Bytes;
        }

        world.Error.WriteLine(
            read.Outcome switch
            {
                WorkspaceOutcome.NotFound => $"letterpdf: there is no file "
                    + $"'{file}'.{NearbyFiles.Sentence(Path.GetFullPath(file, world.CurrentFolder), world)}",
                WorkspaceOutcome.TooLarge => $"letterpdf: '{file}' is larger than {maximum / 1024 / 1024:N0} MB.",
                WorkspaceOutcome.OutsideFolder =>
                    $"letterpdf: '{file}' is a link to another folder; name the file itself.",
                _ => $"letterpdf: '{file}' cannot be read.",
            }
        );
        return null;
    }
}
