using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Operations.Tests.Merge;

/// <summary>Merges without typesetting: a letter is its recipient's name and a text.</summary>
internal sealed class FakeMerge : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("letterpdf-").FullName;

    /// <summary>The text of all letters.</summary>
    public string Text { get; set; } = "first";

    /// <summary>The recipients' names; their rows begin with 2.</summary>
    public string[] Names { get; set; } = ["Ann", "Bo", "Cy", "Di", "Ed"];

    /// <summary>The names whose letters have an error.</summary>
    public HashSet<string> Wrong { get; } = new(StringComparer.Ordinal);

    /// <summary>Called with each name before its letter is made.</summary>
    public Action<string>? Before { get; set; }

    public int? Makers { get; set; }

    public Surroundings Around { get; set; } = null!;

    public FakeMerge() =>
        Around = new Surroundings
        {
            CurrentFolder = Folder,
            ProgramFolder = Folder,
            Today = new DateOnly(2026, 3, 4),
        };

    public string PathOf(string name) => Path.Combine(Folder, name);

    public MergeResult Run(string output = "letters", Shard? shard = null, bool isStrict = false) =>
        new MergePlan(Recipients(), Make, PathOf(output), new DiagnosticBag())
        {
            Shard = shard,
            Source = Text,
            IsStrict = isStrict,
            Makers = Makers,
        }.Run(Around);

    public MergeResult Join(string output, params string[] folders) =>
        JoinLetters.Run(new JoinRequest([.. folders], output), Around);

    public RecipientList Recipients() =>
        new(
            "list.csv",
            [
                .. Names.Select(
                    (name, i) =>
                        new Recipient(i + 2, name, $"{i + 2}-{name}", default!)
                        {
                            Fields = ImmutableDictionary<string, string>.Empty.Add("name", name),
                        }
                ),
            ]
        );

    /// <summary>The files of a folder with their contents, in the order of their names.</summary>
    public string[] Files(string folder = "letters") =>
        Directory.Exists(PathOf(folder))
            ?
            [
                .. Directory
                    .EnumerateFiles(PathOf(folder))
                    .Select(file => $"{Path.GetFileName(file)}: {File.ReadAllText(file)}")
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>What lies in the folder of all, apart from what is in its folders.</summary>
    public string[] Entries() =>
        [
            .. Directory
                .GetFileSystemEntries(Folder)
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The sentences of the findings.</summary>
    public static string[] Said(MergeResult result) =>
        [.. result.Findings.InSourceOrder().Select(finding => $"{finding.Code.Id} {DiagnosticWords.Message(finding)}")];

    public byte[] BytesOf(string name) => Encoding.UTF8.GetBytes($"{name}: {Text} {new string('.', name.Length % 7)}");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private MadeLetter Make(Recipient recipient)
    {
        Before?.Invoke(recipient.Name);
        var findings = new DiagnosticBag();
        if (Wrong.Contains(recipient.Name))
        {
            findings.Add(DiagnosticCatalog.EmptyRecipientField.At(null, Reason.Of(MergingFinding.NoList, "it")));
        }

        return new MadeLetter(findings.HasErrors ? null : BytesOf(recipient.Name), recipient.Name.Length, findings);
    }
}
