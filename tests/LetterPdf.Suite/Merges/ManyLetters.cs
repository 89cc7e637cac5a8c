using System.Globalization;
using System.Text;

namespace LetterPdf.Suite.Merges;

/// <summary>A folder with a short letter to many recipients.</summary>
internal sealed class ManyLetters : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ManyLetters(int count, string date = "2026-03-02")
    {
        WriteLetter(date);
        WriteList(Enumerable.Range(1, count).Select(i => $"Member {i} of {count}"));
    }

    public string Path => _folder.Path;

    public string File(string name) => _folder.File(name);

    public void Write(string name, string text) => _folder.Write(name, text);

    public void Edit(string name, string from, string to) => _folder.Edit(name, from, to);

    public void WriteLetter(string date, string more = "") =>
        _folder.Write(
            "letter.yml",
            $$$"""
            date: {{{date}}}
            subject: A subject
            recipients: {file: data/recipients.csv}
            body: |
              A text of {{{date}}} for {{ recipient.name }}.
            {{{more}}}
            """
        );

    public void WriteList(IEnumerable<string> names)
    {
        var list = new StringBuilder("Name,Address,Salutation,Phone\n");
        foreach (var (name, i) in names.Select((name, i) => (name, i)))
        {
            list.Append(
                CultureInfo.InvariantCulture,
                $"\"{name}\",{i + 1} Long Street,\"Dear {name},\",+1 555 {i:0000}\n"
            );
        }

        _folder.Write("data/recipients.csv", list.ToString());
    }

    /// <summary>The files of a folder, each with its contents in hexadecimal digits, in the order of their
    /// names.</summary>
    public string[] Contents(string folder) => ContentsOf(File(folder));

    public static string[] ContentsOf(string folder) =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .GetFileSystemEntries(folder)
                    .Order(StringComparer.Ordinal)
                    .Select(path =>
                        $"{System.IO.Path.GetFileName(path)} {Convert.ToHexString(System.IO.File.ReadAllBytes(path))}"
                    ),
            ]
            : [];

    /// <summary>The names in a folder.</summary>
    public string[] Names(string folder = "") =>
        [
            .. Directory
                .GetFileSystemEntries(File(folder))
                .Select(path => System.IO.Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => _folder.Dispose();
}
