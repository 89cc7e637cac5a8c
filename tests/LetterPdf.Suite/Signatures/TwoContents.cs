using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using LetterPdf.Tests.Pki;
using LetterPdf.Tests.Signatures;
using LetterPdf.Verification;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Suite.Signatures;

/// <summary>
/// Files that show one content to programs that follow their cross-reference tables, and another to programs that do
/// not find or trust these and search: signed letters to which nothing but proof or a signature was added, each in a
/// different way.
/// </summary>
internal static class TwoContents
{
    private const string End = "startxref\n";

    public static IReadOnlyList<MadeFile> All { get; } =
    [
        // The end or the cross-reference table is spelt so that other programs don't find it, and then find what a
        // real certificate contains.
        new(
            "two contents: blanks before the place of the list",
            pki => Edit(Proved(pki, Page), End, End + new string(' ', 3000))
        ),
        new(
            "two contents: the place of the list leads to a comment",
            pki => Move(Edit(Proved(pki, Page), "\nxref\n", "\n%\nxref\n"), start => start)
        ),
        new("two contents: no line ends around the place of the list", pki => Unlined(Proved(pki, Page))),
        new("two contents: a comment behind xref", pki => Edit(Proved(pki, Page), "\nxref\n", "\nxref%c\n")),
        new("two contents: entries of 19 bytes", pki => EditAll(Proved(pki, Page), " n \n", " n\n")),
        new(
            "two contents: an empty stretch of entries out of place",
            pki => Edit(Proved(pki, Page), "\nxref\n", "\nxref\n7  0\n")
        ),
        new("two contents: a comment before the trailer", pki => Edit(Proved(pki, Page), "\ntrailer", "\n%c\ntrailer")),
        new("two contents: nothing but what the certificate carries along", pki => Proved(pki, Page)),
        new("two contents: a trailer for another catalog in the certificate", pki => Proved(pki, Catalog)),
        new(
            "two contents: an end of the file in the certificate",
            pki =>
                Proved(
                    pki,
                    _ => "\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Size 2>>\nstartxref\n17\n%%EOF\n"
                )
        ),
        new(
            "two contents: the object's head is broken up by comments",
            pki =>
                Edit(
                    Proved(pki, file => Page(file).Replace(" 0 obj", "%\n0%x%y\robj", StringComparison.Ordinal)),
                    End,
                    End + " "
                )
        ),
        new(
            "two contents: the object begins within a long line",
            pki => Proved(pki, file => new string('x', 300) + Page(file)[1..])
        ),
        // Other places to hide in.
        new(
            "two contents: the certificate says that it holds objects",
            pki => Proved(pki, _ => string.Empty, "/Type/ObjStm/N 1/First 8")
        ),
        new(
            "two contents: something stands behind the packed certificate",
            pki =>
                Proved(
                    pki,
                    Page,
                    packed: data => [.. Packed(data), .. Encoding.Latin1.GetBytes(Page(MadeFiles.Letter.Value))]
                )
        ),
        new(
            "two contents: the packed certificate has no checksum",
            pki => Proved(pki, _ => string.Empty, packed: data => Packed(data)[..^4])
        ),
        new("two contents: the certificate is packed in stored blocks", pki => Proved(pki, Page, packed: Stored)),
        new(
            "two contents: what the second signer says holds a page",
            pki => Second(pki, MadeFiles.Signed(pki), $"/Reason({Page(MadeFiles.Letter.Value)})")
        ),
        new(
            "two contents: a comment in the second signature holds a page",
            pki =>
                Second(
                    pki,
                    MadeFiles.Signed(pki),
                    $"%{Page(MadeFiles.Letter.Value).Replace('\n', ' ')}\n/Reason(So be it)"
                )
        ),
        new("two contents: the letter was prepared before it was signed", pki => MadeFiles.Sign(pki).In(Prepared())),
        new("two contents: data seem to end early", pki => MadeFiles.Sign(pki).In(EndedEarly())),
        // The same for a letter as it is built, with its sources inside.
        new(
            "two contents: with sources, and an empty stretch of entries",
            pki => Edit(Proved(pki, Page, file: Sources(pki)), "/Index [", "/Index [0 0 ")
        ),
        new(
            "two contents: with sources, and blanks before the place of the list",
            pki => Edit(Proved(pki, Page, file: Sources(pki)), End, End + new string(' ', 3000))
        ),
        new(
            "two contents: with sources, and the place of the list leads to a space",
            pki => Move(Proved(pki, Page, file: Sources(pki)), start => start - 1)
        ),
        new(
            "two contents: with sources, and objects in the certificate's data",
            pki => Proved(pki, Page, file: Sources(pki))
        ),
        new(
            "two contents: with sources, and a list of objects that no list knows",
            pki => Proved(pki, _ => string.Empty, "/Type/XRef/Root 1 0 R", file: Sources(pki))
        ),
        new(
            "two contents: with sources, and lengths that stand elsewhere",
            pki => MadeFiles.Sign(pki).In(LengthElsewhere())
        ),
    ];

    private static byte[] Sources(TestPki pki) => MadeFiles.Signed(pki, file: SignableLetters.WithSources);

    // The page's content once more, and nothing of the letter in it.
    private static string Page(byte[] file)
    {
        const string Red = "1 0 0 rg 0 0 612 792 re f\n";
        var number = NumberOfContent(file);
        return string.Create(CultureInfo.InvariantCulture, $"\n{number} 0 obj\n{MadeFiles.Stream(Red)}\nendobj\n");
    }

    private static int NumberOfContent(byte[] file) => EditableFile.Of(file).NumberOf(MadeFiles.Content);

    private static string Catalog(byte[] file)
    {
        var page = Page(file);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{page}900 0 obj\n<</Type/Catalog/Pages 901 0 R>>\nendobj\n901 0 obj\n<</Type/Pages/Count 1/Kids[902 0 "
                + $"R]>>\nendobj\n902 0 obj\n<</Type/Page/Parent 901 0 R/MediaBox[0 0 612 792]/Contents "
                + $"{NumberOfContent(file)} 0 R>>\nendobj\ntrailer\n<</Root 900 0 R/Size 903>>\n"
        );
    }

    // Proof as anybody may add it: a real certificate, with the hidden content in an extension of its own.
    private static byte[] Proved(
        TestPki pki,
        Func<byte[], string> hidden,
        string more = "",
        Func<byte[], byte[]>? packed = null,
        byte[]? file = null
    )
    {
        var signed = file ?? MadeFiles.Signed(pki);
        var extension = new X509Extension(
            new Oid("1.3.6.1.4.1.99999.1"),
            Encoding.Latin1.GetBytes(hidden(signed)),
            critical: false
        );
        var data = TestAuthority.Root("Stranger", order => order with { Extensions = [extension] }).Own.Der;
        var stream = MadeFiles.Stream(Encoding.Latin1.GetString(packed?.Invoke(data) ?? data));
        var keys = packed is null ? more : more + "/Filter/FlateDecode";
        var survey = PdfSurvey.Of(signed)!;
        var addition = Addition.To(signed);
        var number = addition.NextNumber;
        return addition
            .Put(number, string.Create(CultureInfo.InvariantCulture, $"<</Certs[{number + 1} 0 R]>>"))
            .Put(number + 1, $"<<{keys}{stream[2..]}")
            .Put(
                survey.Root.Number,
                Encoding.Latin1.GetString(
                    survey.Catalog.With("DSS", string.Create(CultureInfo.InvariantCulture, $"{number} 0 R")).Span
                )
            )
            .Write();
    }

    private static byte[] Second(TestPki pki, byte[] file, string more) =>
        (MadeFiles.Signature(pki, MadeFiles.Others(pki), "Signature2") with { More = more }).In(file);

    private static byte[] Packed(byte[] data)
    {
        using var target = new MemoryStream();
        using (var deflater = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflater.Write(data);
        }

        return target.ToArray();
    }

    // As they are, in one block (RFC 1951, 3.2.4).
    private static byte[] Stored(byte[] data)
    {
        var packed = Packed(data);
        var head = new byte[7];
        (head[0], head[1], head[2]) = (0x78, 0x01, 0x01);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(3), (ushort)data.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(5), (ushort)~data.Length);
        return [.. head, .. data, .. packed[^4..]];
    }

    // Its own sources hold the page.
    private static byte[] Prepared()
    {
        var file = EditableFile.Of(SignableLetters.WithSources);
        return file.Replace("Alpha,US", "Beta,Peru", $"Beta,Peru{Page(file.Write())}").Write();
    }

    private static byte[] EndedEarly()
    {
        var file = EditableFile.Of(SignableLetters.TwoFields);
        return file.Replace(MadeFiles.Content, "BT", "%\nendstream\nendobj\nBT").Write();
    }

    // As a number with a decimal point, which some programs do not accept as a length.
    private static byte[] LengthElsewhere()
    {
        var file = EditableFile.Of(SignableLetters.WithSources);
        var number = file.NumberOf(MadeFiles.Content);
        var text = file.TextOf(number);
        var data = text.IndexOf("\nstream\n", StringComparison.Ordinal) + "\nstream\n".Length;
        var length = file.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{text.LastIndexOf("\nendstream", StringComparison.Ordinal) - data}.0"
            )
        );
        return file.Change(
                number,
                _ =>
                    text.Replace(
                        ">>\nstream\n",
                        string.Create(CultureInfo.InvariantCulture, $"/Length {length} 0 R>> stream\n"),
                        StringComparison.Ordinal
                    )
            )
            .Write();
    }

    // The last place where a text stands, exchanged.
    private static byte[] Edit(byte[] file, string from, string to)
    {
        var text = Encoding.Latin1.GetString(file);
        var at = text.LastIndexOf(from, StringComparison.Ordinal);
        Assert.True(at > 0, $"'{from}' does not stand in the file");
        return Encoding.Latin1.GetBytes(text[..at] + to + text[(at + from.Length)..]);
    }

    // All places in the last list.
    private static byte[] EditAll(byte[] file, string from, string to)
    {
        var text = Encoding.Latin1.GetString(file);
        var list = text.LastIndexOf("\nxref\n", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(text[..list] + text[list..].Replace(from, to, StringComparison.Ordinal));
    }

    private static byte[] Move(byte[] file, Func<int, int> move)
    {
        var text = Encoding.Latin1.GetString(file);
        var start = text.LastIndexOf(End, StringComparison.Ordinal) + End.Length;
        var end = text.IndexOf('\n', start);
        return Encoding.Latin1.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{text[..start]}{move(int.Parse(text[start..end], CultureInfo.InvariantCulture))}{text[end..]}"
            )
        );
    }

    private static byte[] Unlined(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var start = text.LastIndexOf(End, StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(
            text[..start] + text[start..].Replace("\n", string.Empty, StringComparison.Ordinal)
        );
    }
}
