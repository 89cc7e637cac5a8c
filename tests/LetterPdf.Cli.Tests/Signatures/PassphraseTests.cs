using LetterPdf.Cli.Signatures;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Tests.Signatures;

/// <summary>The sources of passphrases, and the messages where there is none.</summary>
public sealed class PassphraseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("letterpdf-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Geheimnis", "Geheimnis")]
    [InlineData("Geheimnis\n", "Geheimnis")]
    [InlineData("Geheimnis\r\n", "Geheimnis")]
    [InlineData("\uFEFFGeheimnis\nanother line\n", "Geheimnis")]
    [InlineData(" with blanks \n", " with blanks ")]
    [InlineData("pässwört\n", "pässwört")]
    [InlineData("", "")]
    public void Of_a_file_the_first_line_is_it(string text, string passphrase)
    {
        File.WriteAllText(Path.Combine(_folder, "secret.txt"), text);
        Assert.Equal(passphrase, Passphrase.Get("secret.txt", "id.p12", World()).Value);
    }

    [Fact]
    public void A_file_counts_before_the_variable_and_the_variable_before_a_question()
    {
        File.WriteAllText(Path.Combine(_folder, "secret.txt"), "from the file");
        var world = World() with
        {
            Variable = name => name == "LETTERPDF_PASSPHRASE" ? "from the variable" : null,
            AskSecretly = _ => "typed",
            Input = new StringReader("from input\nmore"),
        };
        Assert.Equal("from the file", Passphrase.Get("secret.txt", "id.p12", world).Value);
        Assert.Equal("from input", Passphrase.Get("-", "id.p12", world).Value);
        Assert.Equal("from the variable", Passphrase.Get(null, "id.p12", world).Value);
        Assert.Equal("typed", Passphrase.Get(null, "id.p12", world with { Variable = _ => null }).Value);
    }

    [Fact]
    public void The_question_names_the_certificate_and_may_be_broken_off()
    {
        string? asked = null;
        var broken = Passphrase.Get(
            null,
            "our id.p12",
            World() with
            {
                AskSecretly = question =>
                {
                    asked = question;
                    return null;
                },
            }
        );
        Assert.Equal(("Passphrase of our id.p12: ", "no passphrase was given"), (asked, broken.Refusal?.Text));
    }

    [Fact]
    public void Where_nobody_can_be_asked_it_is_said_what_to_do()
    {
        Assert.Equal(
            "its private key is under a passphrase: put it into a file and name that with --passphrase-file, or "
                + "into the environment variable LETTERPDF_PASSPHRASE",
            Passphrase.Get(null, "id.p12", World()).Refusal?.Text
        );
        Assert.Equal(
            "the file 'none.txt', which is to hold the passphrase, cannot be read",
            Passphrase.Get("none.txt", "id.p12", World()).Refusal?.Text
        );
        File.WriteAllText(Path.Combine(_folder, "large.txt"), new string('x', 5000));
        Assert.Equal(
            "the file 'large.txt', which is to hold the passphrase, cannot be read",
            Passphrase.Get("large.txt", "id.p12", World()).Refusal?.Text
        );
    }

    private World World() =>
        new()
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            Around = new Surroundings
            {
                CurrentFolder = _folder,
                ProgramFolder = _folder,
                Today = new DateOnly(2026, 6, 15),
            },
        };
}
