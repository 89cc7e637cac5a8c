using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LetterPdf.Model;

namespace LetterPdf.Suite;

/// <summary>
/// A small letter with the findings expected of it written beside the lines that cause them. The first line is its
/// title. "== data/signatories.csv windows-1252 crlf" begins a file, with its encoding and line ends; "== run draft"
/// says how it is read; "== shown" holds the list as the letter shows it. A line "@@ 3 warning LP0211: message" is a
/// finding at column 3 of the line above. \u{00A0} stands for a character.
/// </summary>
internal sealed partial record CaseFile(string Name, string Title, ImmutableArray<CasePart> Parts)
{
    public const string Mark = "@@ ";

    private const string StandardLetter =
        "date: 2024-05-22\nsubject: Threats\nbody: data/body.md\nsignatories:\n  file: data/signatories.csv\n";

    public static CaseFile Parse(string path)
    {
        var lines = File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var parts = ImmutableArray.CreateBuilder<CasePart>();
        var content = new List<string>();
        foreach (var line in lines.Skip(1).Reverse())
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                content.Reverse();
                parts.Insert(
                    0,
                    new CasePart(line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries), [.. content])
                );
                content = [];
            }
            else
            {
                content.Add(line);
            }
        }

        Assert.True(content.TrueForAll(string.IsNullOrEmpty), $"{path}: only the title stands before the first '=='");
        return new CaseFile(Path.GetFileNameWithoutExtension(path), lines[0], parts.ToImmutable());
    }

    public bool IsDraft => Part("run")?.Options.Contains("draft", StringComparer.Ordinal) ?? false;

    /// <summary>Writes the letter's files into a folder, with plain ones for those that are not given.</summary>
    public void WriteTo(TemporaryFolder folder)
    {
        folder.Write("letter.yml", StandardLetter);
        folder.Write("data/body.md", "Text.\n");
        folder.Write("data/signatories.csv", "organization,country\nAction Corps,US\nThe Sentry,US\n");
        foreach (var part in Parts.Where(part => part.IsFile))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(part.Name))!);
            File.WriteAllBytes(folder.File(part.Name), part.Bytes());
        }
    }

    /// <summary>The case as it would be with these findings and this list.</summary>
    public string With(IEnumerable<Diagnostic> findings, ImmutableArray<string> shown)
    {
        var text = new StringBuilder($"{Title}\n");
        var left = findings.ToList();
        foreach (var part in Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"== {string.Join(' ', part.Options)}\n");
            ImmutableArray<string> lines =
                part.IsFile ? Annotated(part, left)
                : string.Equals(part.Name, "shown", StringComparison.Ordinal) ? shown
                : part.Lines;
            text.AppendJoin("", lines.Select(line => line + "\n"));
        }

        // Findings without a line, or in a file that the case does not show.
        text.AppendJoin("", left.Select(finding => $"{Mark}{finding.Place} {Show(finding)}\n"));
        return text.ToString();
    }

    private CasePart? Part(string name) =>
        Parts.FirstOrDefault(part => string.Equals(part.Name, name, StringComparison.Ordinal));

    private static ImmutableArray<string> Annotated(CasePart part, List<Diagnostic> left)
    {
        var lines = new List<string>();
        var number = 0;
        foreach (var line in part.Lines.Where(line => !line.StartsWith(Mark, StringComparison.Ordinal)))
        {
            lines.Add(line);
            number++;
            foreach (var finding in left.Where(finding => IsAt(finding, part.Name, number)).ToArray())
            {
                lines.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Mark}{((TextSpan)finding.Place!).Column} {Show(finding)}"
                    )
                );
                left.Remove(finding);
            }
        }

        return [.. lines];
    }

    private static bool IsAt(Diagnostic finding, string file, int line) =>
        finding.Place is TextSpan span && string.Equals(span.Path, file, StringComparison.Ordinal) && span.Line == line;

    private static string Show(Diagnostic finding) =>
        $"{(finding.IsError ? "error" : "warning")} {finding.Code.Id}: {finding.Message.Said()}";

    [GeneratedRegex(@"\\u\{([0-9A-F]+)\}")]
    public static partial Regex Escaped();
}

/// <summary>A part of a case: a file, or what is expected.</summary>
/// <param name="Options">Its name, then its encoding and line ends.</param>
/// <param name="Lines">Its lines, with the findings.</param>
internal sealed record CasePart(string[] Options, ImmutableArray<string> Lines)
{
    public string Name => Options[0];

    public bool IsFile => Name.Contains('.', StringComparison.Ordinal);

    /// <summary>The file's bytes: lines without findings, in the part's encoding and with its line ends.</summary>
    public byte[] Bytes()
    {
        var lines = Lines.Where(line => !line.StartsWith(CaseFile.Mark, StringComparison.Ordinal));
        var end =
            Has("crlf") ? "\r\n"
            : Has("cr") ? "\r"
            : "\n";
        var text = (Has("bom") ? "\uFEFF" : "") + string.Concat(lines.Select(line => line + end));
        text = CaseFile
            .Escaped()
            .Replace(
                text,
                match =>
                    char.ConvertFromUtf32(
                        int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                    )
            );
        return Has("mixed") ? Mixed(text) : Encoding().GetBytes(text);
    }

    // Every second line in another encoding, as when two exports are joined.
    private static byte[] Mixed(string text) =>
        [
            .. text.Split('\n')
                .SelectMany(
                    (line, i) =>
                        (i % 2 == 0 ? new UTF8Encoding(false) : System.Text.Encoding.Latin1).GetBytes(line + "\n")
                ),
        ];

    private static readonly (string Word, int Page)[] CodePages =
    [
        ("windows-1250", 1250),
        ("windows-1251", 1251),
        ("windows-1252", 1252),
        ("windows-1253", 1253),
        ("windows-1254", 1254),
        ("windows-1255", 1255),
        ("windows-1256", 1256),
        ("iso-8859-2", 28592),
        ("macroman", 10000),
    ];

    private Encoding Encoding() =>
        CodePages.FirstOrDefault(page => Has(page.Word)) is { Page: > 0 and var number }
            ? CodePagesEncodingProvider.Instance.GetEncoding(number)!
        : Has("utf-16le") ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
        : Has("utf-16be") ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
        : new UTF8Encoding(false);

    private bool Has(string option) => Options.Contains(option, StringComparer.Ordinal);
}
