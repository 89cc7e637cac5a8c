using System.Collections.Frozen;
using System.Management.Automation.Runspaces;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LetterPdf.Tests;
using Microsoft.PowerShell;

namespace LetterPdf.Suite;

/// <summary>The arrows of src/ARCHITECTURE.md, checked against the projects and the finished assemblies.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>Who knows whom. The stages meet in Model's data and never see each other.</summary>
    private static readonly FrozenDictionary<string, string[]> Arrows = new Dictionary<string, string[]>(
        StringComparer.Ordinal
    )
    {
        ["Model"] = [],
        ["Digests"] = [],
        ["Deflate"] = [],
        ["Pdf"] = ["Deflate", "Digests"],
        ["Unicode"] = [],
        ["Office"] = ["Deflate", "Digests", "Model"],
        ["Input"] = ["Digests", "Model", "Office", "Unicode"],
        ["Import"] = ["Model", "Office", "Unicode"],
        ["Fonts"] = ["Model"],
        ["Typesetting"] = ["Fonts", "Model", "Unicode"],
        ["Export"] = ["Digests", "Fonts", "Model", "Pdf"],
        ["Reflow"] = ["Deflate", "Digests", "Fonts", "Model", "Office", "Unicode"],
        ["Trust"] = ["Model"],
        ["Verification"] = ["Model", "Trust"],
        ["Signing"] = ["Model", "Pdf", "Trust", "Verification"],
        ["Comparison"] = ["Model", "Trust", "Verification"],
        ["Archive"] = ["Digests", "Model"],
        ["Operations"] =
        [
            "Archive",
            "Comparison",
            "Deflate",
            "Digests",
            "Export",
            "Fonts",
            "Import",
            "Input",
            "Model",
            "Office",
            "Pdf",
            "Reflow",
            "Signing",
            "Trust",
            "Typesetting",
            "Unicode",
            "Verification",
        ],
        ["Cli"] = ["Model", "Operations"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string FrameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public static TheoryData<string> Projects => [.. Arrows.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_project_has_its_arrows()
    {
        var folders = Directory
            .GetDirectories(Path.Combine(RepositoryFolder.Root, "src"), "LetterPdf.*")
            .Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0)
            .Select(folder => Path.GetFileName(folder)["LetterPdf.".Length..]);
        Assert.Equal(Arrows.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    // For each file that a test calls sound, other programs check what they show: in Verified, and for commands in
    // TestRun.
    [Fact]
    public void Tests_verify_through_one_door() =>
        Assert.Equal(
            ["Verified.cs"],
            from file in Directory.EnumerateFiles(
                Path.Combine(RepositoryFolder.Root, "tests"),
                "*.cs",
                SearchOption.AllDirectories
            )
            where
                !file.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                ) && File.ReadAllText(file).Contains("PdfVerifier" + ".Verify(", StringComparison.Ordinal)
            select Path.GetFileName(file)
        );

    // A list is the same in any kind of file: one line chooses the reader, and two write a list as CSV.
    [Fact]
    public void Only_its_folder_knows_CSV()
    {
        var input = Path.Combine(RepositoryFolder.Root, "src", "LetterPdf.Input");
        var knowing = Directory
            .EnumerateFiles(input, "*.cs", SearchOption.AllDirectories)
            .Where(file =>
                Path.GetRelativePath(input, file).Split(Path.DirectorySeparatorChar)[0] is not ("Csv" or "obj")
            )
            .Where(file => TypeOfCsv().IsMatch(File.ReadAllText(file)))
            .Select(Path.GetFileName);
        Assert.Equal(
            ["ListFile.cs", "RecipientSheet.cs", "SignatorySheet.cs", "SignatoryTidier.cs"],
            knowing.Order(StringComparer.Ordinal)
        );
    }

    // All output goes through Terminals: no other code may open a stream of the process, or write to one directly.
    [Fact]
    public void Only_the_door_and_what_is_below_it_writes_to_the_terminal()
    {
        string[] below =
        [
            "Console.Write",
            "Console.Out",
            "Console.Error",
            "OpenStandardOutput",
            "OpenStandardError",
            "Paint: {",
            "world.Paint",
            "new GuardedWriter(",
            "UnixStream(",
        ];
        var found =
            from file in Directory.EnumerateFiles(
                Path.Combine(RepositoryFolder.Root, "src"),
                "*.cs",
                SearchOption.AllDirectories
            )
            where
                !file.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            let text = File.ReadAllText(file)
            where below.Any(word => text.Contains(word, StringComparison.Ordinal))
            select Path.GetFileName(file);
        Assert.Equal(
            ["CommandLine.cs", "DiagnosticPrinter.cs", "StandardStreams.cs", "UnixStream.cs"],
            found.Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            "Output = new TextDoor(output)",
            File.ReadAllText(Path.Combine(RepositoryFolder.Root, "src", "LetterPdf.Cli", "CommandLine.cs")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_names_only_what_it_may_know(string project)
    {
        // A project need not name one that it references through another.
        var named = References(project, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path)["LetterPdf.".Length..]);
        Assert.Subset(Arrows[project].ToHashSet(StringComparer.Ordinal), named.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_uses_only_what_its_project_may_know(string project)
    {
        var used = AssemblyOf(project)
            .GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("LetterPdf.", StringComparison.Ordinal))
            .Select(name => name["LetterPdf.".Length..]);
        Assert.Subset(Arrows[project].ToHashSet(StringComparer.Ordinal), used.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_library_has_one_owner()
    {
        var owners = Arrows.Keys.SelectMany(project =>
            References(project, "PackageReference").Select(package => (package, project))
        );
        Assert.All(owners.GroupBy(pair => pair.package, StringComparer.Ordinal), library => Assert.Single(library));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_public_signature_shows_a_librarys_type(string project)
    {
        var leaks =
            from type in AssemblyOf(project).GetExportedTypes()
            from shown in PublicSignature.TypesOf(type)
            where !IsOurs(shown) && !IsTheFrameworks(shown)
            select $"{type}: {shown}";
        Assert.Empty(leaks.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void A_signature_shows_what_its_members_and_type_arguments_are()
    {
        var shown = PublicSignature.TypesOf(typeof(InitialSessionState)).ToHashSet();
        Assert.Contains(typeof(ExecutionPolicy), shown);
        Assert.Contains(typeof(SessionStateCommandEntry), shown);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_map_shows_the_same_arrows(string project)
    {
        var row = Map()
            .Split('\n')
            .Single(line => line.StartsWith($"| `src/LetterPdf.{project}` |", StringComparison.Ordinal));
        var known = row.Split('|', StringSplitOptions.TrimEntries)[^2];
        var expected =
            string.Equals(project, "Operations", StringComparison.Ordinal) ? "all stages"
            : Arrows[project] is { Length: > 0 } arrows ? string.Join(", ", arrows)
            : "nothing";
        Assert.Equal(Sorted(expected), Sorted(known));
    }

    [Fact]
    public void Every_path_that_the_maps_name_exists_and_no_line_is_too_wide()
    {
        foreach (var map in Maps())
        {
            var text = File.ReadAllText(map);
            var folder = Path.GetDirectoryName(map)!;
            var paths = NamedPath().Matches(text).Select(match => match.Groups[1].Value).ToArray();
            Assert.All(
                paths,
                path =>
                    Assert.True(
                        Path.Exists(Path.Combine(RepositoryFolder.Root, path)) || Exists(folder, path),
                        $"{map} names {path}, which does not exist"
                    )
            );
            Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 120, $"{map}: {line}"));
        }
    }

    // Texts of other files, and others' data, have the lines that they have there.
    [Fact]
    public void No_line_of_the_program_is_too_wide() =>
        Assert.Empty(
            from project in Directory.GetDirectories(Path.Combine(RepositoryFolder.Root, "src"))
            from file in Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            where !Path.GetRelativePath(project, file).StartsWith("obj", StringComparison.Ordinal)
            where !file.EndsWith(".Data.cs", StringComparison.Ordinal)
            where Path.GetFileName(file) != "StarterLetter.cs"
            from line in File.ReadLines(file)
            where line.Length > 120
            select $"{Path.GetFileName(file)}: {line}"
        );

    [Fact]
    public void Every_project_says_how_its_work_is_done() =>
        Assert.All(Arrows.Keys.Except(["Model"]), project => Assert.Contains(Notes(project), Maps()));

    private static string Notes(string project) =>
        Path.Combine(RepositoryFolder.Root, "src", $"LetterPdf.{project}", "README.md");

    // The map of the source, and the README of each project.
    private static string[] Maps() =>
        [
            Path.Combine(RepositoryFolder.Root, "src", "ARCHITECTURE.md"),
            Path.Combine(RepositoryFolder.Root, "tests", "README.md"),
            .. Arrows.Keys.Select(Notes).Where(File.Exists),
        ];

    // "OcflCodes.cs" and "Codes/OcflCodes.cs" may be anywhere below the folder.
    private static bool Exists(string folder, string path) =>
        Path.Exists(Path.Combine(folder, path))
        || Directory
            .EnumerateFiles(folder, Path.GetFileName(path), SearchOption.AllDirectories)
            .Any(file => file.Replace('\\', '/').EndsWith($"/{path}", StringComparison.Ordinal));

    private static string Map() => File.ReadAllText(Path.Combine(RepositoryFolder.Root, "src", "ARCHITECTURE.md"));

    private static string[] Sorted(string names) => [.. names.Split(", ").Order(StringComparer.Ordinal)];

    private static Assembly AssemblyOf(string project) =>
        Assembly.Load(IsCli(project) ? "letterpdf" : $"LetterPdf.{project}");

    private static bool IsCli(string project) => string.Equals(project, "Cli", StringComparison.Ordinal);

    private static bool IsOurs(Type type) => Arrows.Keys.Any(project => AssemblyOf(project) == type.Assembly);

    // By location, not by name: System.CommandLine is a library too.
    private static bool IsTheFrameworks(Type type) =>
        string.Equals(Path.GetDirectoryName(type.Assembly.Location), FrameworkFolder, StringComparison.Ordinal);

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument
            .Load(Path.Combine(RepositoryFolder.Root, "src", $"LetterPdf.{project}", $"LetterPdf.{project}.csproj"))
            .Descendants(kind)
            .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'));

    [GeneratedRegex(@"`((?:src|tests|docs|data|fonts)/[\w./-]+|[\w./-]+\.cs)`")]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"\b(?:Csv[A-Z]\w*|DecodedCsv)\b")]
    private static partial Regex TypeOfCsv();
}
