using System.Globalization;
using System.Security.Cryptography;
using LetterPdf.Suite.Signatures;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;
using LetterPdf.Tests.Signatures;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Suite.Proof;

/// <summary>
/// Letters of all kinds with something changed in them: bytes, numbers, words, stretches. None is called sound that
/// looks different from the letter, in poppler or in MuPDF, or that contains another text.
/// </summary>
public sealed class MutationTests
{
    private const int Mutations = 150;
    private const string Resolution = "40";

    public static TheoryData<string> Kinds =>
        ["compact", "unpacked", "signed", "signed, unpacked", "with sources", "with pictures", "with its own font"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void None_is_called_sound_that_looks_different(string kind)
    {
        using var folder = new TemporaryFolder();
        var letter = Letter(kind, out var roots);
        folder.Write("root.pem", roots);
        File.WriteAllBytes(folder.File("letter.pdf"), letter);
        Assert.StartsWith("letter.pdf: Sound", Verify(folder, "letter.pdf"), StringComparison.Ordinal);
        var seen = new Lazy<string>(() => Seen(folder, "letter.pdf"));
        var (random, sound) = (new Random(kind.Length), 0);
        for (var i = 0; i < Cases.Of(Mutations); i++)
        {
            File.WriteAllBytes(folder.File("x.pdf"), Mutate(letter, random, out var what));
            if (Verify(folder, "x.pdf").StartsWith("x.pdf: Sound", StringComparison.Ordinal))
            {
                sound++;
                Assert.True(
                    string.Equals(seen.Value, Seen(folder, "x.pdf"), StringComparison.Ordinal),
                    $"{kind}, {i}: {what} is called sound, and looks different"
                );
            }
        }

        // By chance a change may have no effect, but not often.
        Assert.True(sound <= Cases.Of(Mutations) / 10, $"{kind}: {sound} are called sound");
    }

    private static string Verify(TemporaryFolder folder, string file) =>
        TestRun
            .Of(
                folder.Path,
                world => world with { Around = world.Around with { Now = TestTimes.Now } },
                "verify",
                file,
                "--trust",
                "root.pem"
            )
            .Output;

    // All pages as two programs draw them, and their text.
    private static string Seen(TemporaryFolder folder, string file)
    {
        var path = folder.File(file);
        foreach (var old in Directory.GetFiles(folder.Path, "seen*"))
        {
            File.Delete(old);
        }

        Tool.Run("pdftoppm", "-r", Resolution, path, folder.File("seen-poppler"));
        Tool.Run("mutool", "draw", "-q", "-r", Resolution, "-o", folder.File("seen-mupdf%d.ppm"), path);
        Tool.Run("pdftotext", path, folder.File("seen.txt"));
        return string.Concat(
            Directory
                .GetFiles(folder.Path, "seen*")
                .Order(StringComparer.Ordinal)
                .Select(seen =>
                    $"{Path.GetFileName(seen)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(seen)))}\n"
                )
        );
    }

    private static byte[] Letter(string kind, out string roots)
    {
        var pki = new TestPki();
        roots = pki.Root.Own.Pem;
        var file = kind.Split(',')[0] switch
        {
            "with sources" => SignableLetters.WithSources,
            "with pictures" => SignableLetters.Build(LetterRecipe.Read("07-din-b-logo")),
            "with its own font" => SignableLetters.Build(LetterRecipe.Read("23-arabic")),
            _ => SignableLetters.TwoFields,
        };
        file = kind.EndsWith("unpacked", StringComparison.Ordinal) ? EditableFile.Of(file).Write() : file;
        return kind.StartsWith("signed", StringComparison.Ordinal) ? MadeFiles.Signed(pki, file: file) : file;
    }

    private static byte[] Mutate(byte[] letter, Random random, out string what)
    {
        var at = random.Next(letter.Length);
        var length = 1 + random.Next(random.Next(2) == 0 ? 4 : 200);
        var end = Math.Min(letter.Length, at + length);
        (byte[] file, what) = random.Next(8) switch
        {
            0 => (Changed(letter, at, (byte)(letter[at] ^ (1 << random.Next(8)))), "a bit"),
            1 => (Changed(letter, at, (byte)random.Next(256)), "a byte"),
            2 => (Digit(letter, random, ref at), "a digit"),
            3 => (Word(letter, random, ref at), "a letter of a name"),
            4 => ([.. letter[..at], .. letter[end..]], "a stretch that is cut"),
            5 => ([.. letter[..at], .. letter[at..end], .. letter[at..]], "a stretch that is doubled"),
            6 => (
                [.. letter[..at], .. Enumerable.Repeat((byte)" \n\0%("[random.Next(5)], length), .. letter[at..]],
                "a stretch that is put in"
            ),
            _ => (Moved(letter, at, end, random.Next(letter.Length - length)), "a stretch that is copied over another"),
        };
        what = string.Create(CultureInfo.InvariantCulture, $"{what} at byte {at}");
        return file;
    }

    private static byte[] Changed(byte[] letter, int at, byte value)
    {
        byte[] file = [.. letter];
        file[at] = value;
        return file;
    }

    private static byte[] Digit(byte[] letter, Random random, ref int at) =>
        Next(letter, static value => value is >= (byte)'0' and <= (byte)'9', ref at)
            ? Changed(letter, at, (byte)('0' + random.Next(10)))
            : Changed(letter, at, (byte)'0');

    private static byte[] Word(byte[] letter, Random random, ref int at) =>
        Next(letter, static value => value == '/', ref at) && at < letter.Length - 2
            ? Changed(letter, at + 1, (byte)('A' + random.Next(26)))
            : Changed(letter, at, (byte)'A');

    private static bool Next(byte[] letter, Predicate<byte> isIt, ref int at)
    {
        var found = Array.FindIndex(letter, at, isIt);
        at = found < 0 ? at : found;
        return found >= 0;
    }

    private static byte[] Moved(byte[] letter, int from, int end, int to)
    {
        byte[] file = [.. letter];
        letter.AsSpan(from, Math.Min(end - from, letter.Length - to)).CopyTo(file.AsSpan(to));
        return file;
    }
}
