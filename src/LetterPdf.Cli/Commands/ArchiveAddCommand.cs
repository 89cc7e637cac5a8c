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
    private sealed record Request(string Letter, string[] Others, string? Message, string? By, string? Id, bool AsSent, string? Root);

    /// <summary>What is to be archived.</summary>
    private sealed record Letter(string Id, Receipt Receipt, ReadOnlyMemory<byte> Bytes, ImmutableArray<(string Name, ReadOnlyMemory<byte> Bytes)> Others, ArchiveUser? By);

    public static Command Create(World world)
    {
        var letter = new Argument<string>("FILE.pdf") { Description = "The letter." };
        var others = new Argument<string[]>("MORE") { Description = "Further files of this version, such as a scan of signatures.", Arity = ArgumentArity.ZeroOrMore };
        var message = new Option<string?>("--message", "-m") { Description = "Why there is this version: 'late signatories', 'as sent to the White House'.", HelpName = "TEXT" };
        var by = new Option<string?>("--by") { Description = "Who archives it: \"Name <name@example.org>\". Left out, what the environment variable LETTERPDF_BY says, else the letter's author.", HelpName = "WHO" };
        var id = new Option<string?>("--id") { Description = "Under which id the letter is kept. Left out, the 'id' of its letter.yml, else one made of its date and subject.", HelpName = "ID" };
        var asSent = new Option<bool>("--as-sent") { Description = "Keep the file though 'letterpdf verify' finds fault with it, because it is what was sent." };
        var root = ArchiveOptions.Root();
        var command = new MakingCommand("add", "Keep a letter as it was sent: the PDF, the sources that are inside it, what 'verify' says of it, and further files.") { letter, others, message, by, id, asSent, root };
        command.SetAction(parsed => Run(new Request(parsed.GetValue(letter)!, parsed.GetValue(others) ?? [], parsed.GetValue(message), parsed.GetValue(by), parsed.GetValue(id), parsed.GetValue(asSent), parsed.GetValue(root)), world));
        return command;
    }

    private static int Run(Request request, World world)
    {
        var who = Who(request, world, out var isWrong);
        if (isWrong || Read(request.Letter, FinishedFile.MostBytes, world) is not { } letter || Others(request, world) is not { } others)
        {
            return ExitCode.WrongUsage;
        }

        var reading = PdfVerifier.Read(letter);
        if ((request.Id is { } chosen ? LetterId.Of(chosen) : LetterId.Of(reading.Contents.Facts)) is not { } id)
        {
            world.Error.WriteLine(reading.Contents.IsEncrypted
                ? $"letterpdf: '{request.Letter}' is encrypted (it needs a password or has restrictions), and its text can't be read; nothing was archived."
                : "letterpdf: the file says neither date nor subject, so there is nothing to make an id of; give one with --id.");
            return ExitCode.WrongUsage;
        }

        // What the archive has of the letter is read while the letter is checked.
        var folder = ArchiveFolder.Of(request.Root, world);
        var beginning = Task.Run(() => folder.Begin(id));
        var receipt = Receipt.Of(VersionFiles.Letter, letter, reading, new FontShelf([new DiskWorkspace(world.ProgramFolder)]));
        using var begun = beginning.GetAwaiter().GetResult();
        return request.AsSent || IsAcceptable(receipt, reading, request, world)
            ? Add(request, new Letter(id, receipt, letter, others, who), folder, begun, world)
            : ExitCode.LetterHasErrors;
    }

    private static int Add(Request request, Letter letter, ArchiveFolder folder, Addition? begun, World world)
    {
        using var made = begun is null ? folder.CreateAndBegin(letter.Id) : null;
        if ((begun ?? made) is not { } addition)
        {
            return ExitCode.LetterHasErrors;
        }

        var files = VersionFiles.Of(letter.Receipt, letter.Bytes, letter.Others);
        var result = addition.Add(new NewVersion
        {
            Id = letter.Id,
            Created = world.Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            Message = request.Message ?? $"{Path.GetFileName(request.Letter)}, {Signatories(letter.Receipt.Report)}",
            User = letter.By ?? Archivist.OfAuthor(letter.Receipt.Report.Facts.Author),
            Files = files,
        });
        if (result.Problem is { } problem)
        {
            world.Error.WriteLine($"letterpdf: {problem}. Nothing was archived; '{folder.Shown}' is as it was.");
            return ExitCode.LetterHasErrors;
        }

        Report(result, letter.Id, files.Length, letter.Receipt, folder, world);
        return ExitCode.Done;
    }

    private static void Report(AddResult result, string id, int fileCount, Receipt receipt, ArchiveFolder folder, World world)
    {
        if (!result.IsNew)
        {
            world.Output.WriteLine($"{id}: {result.Version} in {folder.Shown} holds the same already; nothing was added.");
            return;
        }

        world.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id}: {result.Version} added to {folder.Shown}: {fileCount} files, {Signatories(receipt.Report)}, SHA-256 {receipt.Digest}"));
        if (receipt.Rebuild.Outcome == RebuildOutcome.NotProved)
        {
            world.Error.WriteLine($"note: the sources inside could not be built again here, so it is not known whether they give the letter: {receipt.Rebuild.Reasons[0]}.");
        }

        if (receipt.Report.Sources.IsEmpty)
        {
            world.Error.WriteLine("note: the PDF has no sources inside, so this version keeps none. 'letterpdf build --embed-sources' makes a PDF that has them.");
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

        world.Error.WriteLine($"letterpdf: '{request.Letter}' is not sound: {(!receipt.HasFaults ? "it was changed after it was signed." : ReceiptWords.Verdict(receipt))}");
        foreach (var reason in Reasons(receipt).Concat(seals).Take(5))
        {
            world.Error.WriteLine($"  {reason}");
        }

        world.Error.WriteLine("Nothing was archived. If it is what was sent, --as-sent keeps it as it is; 'letterpdf verify' says all that is wrong.");
        return false;
    }

    private static IEnumerable<string> Reasons(Receipt receipt) => receipt.Report.IsEncrypted ? []
        : receipt.Report.Checks.SelectMany(check => check.Findings).Select(finding => finding.Message).Concat(receipt.Rebuild.IsFault ? receipt.Rebuild.Reasons : []);

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

        var twice = others.GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any());
        if (twice is not null)
        {
            world.Error.WriteLine($"letterpdf: two files are called '{twice.Key}'; a version keeps each under its own name, so rename one.");
            return null;
        }

        return others.DrainToImmutable();
    }

    private static ReadOnlyMemory<byte>? Read(string file, long maximum, World world)
    {
        var path = Path.GetFullPath(file, world.CurrentFolder);
        var read = new DiskWorkspace(Path.GetDirectoryName(path) ?? world.CurrentFolder).Read(Path.GetFileName(path), maximum);
        if (read.IsRead)
        {
            return read.Bytes;
        }

        world.Error.WriteLine(read.Outcome switch
        {
            WorkspaceOutcome.NotFound => $"letterpdf: there is no file '{file}'.{NearbyFiles.Sentence(Path.GetFullPath(file, world.CurrentFolder), world)}",
            WorkspaceOutcome.TooLarge => $"letterpdf: '{file}' is larger than {maximum / 1024 / 1024:N0} MB.",
            WorkspaceOutcome.OutsideFolder => $"letterpdf: '{file}' is a link to another folder; name the file itself.",
            _ => $"letterpdf: '{file}' cannot be read.",
        });
        return null;
    }

    private static string Signatories(VerificationReport report) => report.Signatories.Length switch
    {
        0 => "no signatories",
        1 => "1 signatory",
        var count => string.Create(CultureInfo.InvariantCulture, $"{count:N0} signatories"),
    };
}
