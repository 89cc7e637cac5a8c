using System.Text.Json;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Forms;

/// <summary>An e-mail as Python's parser reads it, which shares no code with the writer.</summary>
internal sealed class ParsedMail
{
    private readonly JsonElement _mail;

    private ParsedMail(JsonElement mail) => _mail = mail;

    public string[] Structure => Strings("structure");

    /// <summary>What the parser finds wrong, in the mail and in each of its parts and headers.</summary>
    public string[] Defects => Strings("defects");

    public string[] Headers => Strings("names");

    /// <summary>Names and addresses.</summary>
    public (string Name, string Address)[] To =>
        [.. _mail.GetProperty("to").EnumerateArray().Select(pair => (pair[0].GetString()!, pair[1].GetString()!))];

    public string this[string key] => _mail.GetProperty(key).ToString();

    /// <summary>Reads a mail; the test is skipped where there is no Python.</summary>
    public static ParsedMail Of(byte[] mail)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("mail.eml");
        File.WriteAllBytes(file, mail);
        var script = Path.Combine(RepositoryFolder.Root, "tests", "LetterPdf.Suite", "Forms", "Mail", "read_mail.py");
        var (exitCode, output, error) = Tool.Run("python3", "-X", "utf8", script, file);
        Assert.True(exitCode == 0, error);
        return new ParsedMail(JsonDocument.Parse(output).RootElement);
    }

    private string[] Strings(string key) =>
        [.. _mail.GetProperty(key).EnumerateArray().Select(text => text.GetString()!)];
}
