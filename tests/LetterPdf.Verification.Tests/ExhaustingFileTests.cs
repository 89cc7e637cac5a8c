using System.Globalization;
using System.IO.Compression;
using System.Text;
using LetterPdf.Tests;
using LetterPdf.Tests.Signatures;

namespace LetterPdf.Verification.Tests;

/// <summary>Files that are made to be expensive are given up soon: their work is measured, and takes
/// about half of the bound.</summary>
public sealed class ExhaustingFileTests
{
    private const int UnpackedBytes = 300_000_000;

    public static TheoryData<string> Names => [.. Files.Keys];

    private static Dictionary<string, (int Megabytes, Func<byte[]> Make)> Files { get; } =
        new(StringComparer.Ordinal)
        {
            ["data that unpack to very much"] = (1100, () => With("/Subtype /Form", Form(Bomb()))),
            ["brackets in brackets"] = (50, () => With("/Subtype /Form", new string('[', 5_000_000))),
            ["texts in texts"] = (50, () => With("/Subtype /Form", new string('(', 5_000_000))),
            ["a map of all codes many times"] = (
                50,
                () =>
                    With(
                        "begincmap",
                        Plain(
                            $"100 beginbfrange\n"
                                + $"{string.Concat(Enumerable.Repeat("<0000><FFFF><0020>\n", 100_000))}endbfrange\n"
                        )
                    )
            ),
            ["codes that stand for long texts"] = (
                50,
                () =>
                    With(
                        "begincmap",
                        Plain($"1 beginbfrange\n<0000><FFFF><{new string('0', 4_000_000)}>\nendbfrange\n")
                    )
            ),
            ["widths of all codes many times"] = (
                300,
                () =>
                    With(
                        "/CIDFontType2",
                        $"<</Type /Font/Subtype /CIDFontType2/W "
                            + $"[{string.Concat(Enumerable.Repeat("0 65535 9 ", 100_000))}]>>"
                    )
            ),
            ["very many states"] = (
                600,
                () => With("/Figure<</MCID 0>>BDC", Plain(string.Concat(Enumerable.Repeat("q ", 2_000_000))))
            ),
            ["very many marks"] = (
                450,
                () => With("/Figure<</MCID 0>>BDC", Plain(string.Concat(Enumerable.Repeat("/P BMC ", 1_000_000))))
            ),
            ["a ring of pages"] = (
                300,
                () =>
                    With(
                        "/Type /Pages",
                        $"<</Type /Pages/Count 1/Kids [{string.Concat(Enumerable.Repeat("2 0 R ", 500_000))}]>>"
                    )
            ),
            ["metadata deep inside each other"] = (
                50,
                () => With("xpacket", Plain(string.Concat(Enumerable.Repeat("<a>", 300_000))))
            ),
            ["a long text that many fields say"] = (750, ManyFields),
            ["very many objects that are none"] = (250, ManyBroken),
            ["very many objects, and many additions"] = (1950, () => AddOften(WithObjects(20_000))),
            ["more objects and additions than are compared"] = (1200, () => AddOften(WithObjects(120_000))),
            ["many lists of all objects"] = (2800, () => ListOften(WithObjects(20_000), 20_000)),
            ["proof data that many records name"] = (800, ManyRecords),
            ["proof data that are filed anew one by one"] = (450, ManyLists),
            ["a large signature in many fields"] = (900, LargeSignature),
        };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_made_to_exhaust_is_given_up_soon(string name)
    {
        var (megabytes, make) = Files[name];
        var bytes = make();
        CountedWork.AssertWithin(
            megabytes,
            () =>
            {
                var reading = PdfVerifier.Read(bytes);
                Assert.False(reading.Ask().IsSound);
                reading.Work?.AssertWithinBounds();
            }
        );
    }

    private static byte[] With(string inObject, string value) =>
        EditableFile.Of(Samples.Rich).Put(inObject, value).Write();

    private static string Plain(string data) => $"<<>>\nstream\n{data}\nendstream";

    private static string Form(byte[] packed) =>
        $"<</Type /XObject/Subtype /Form/Filter /FlateDecode>>\nstream\n{Encoding.Latin1.GetString(packed)}\nendstream";

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var deflater = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1_000_000];
            for (var i = 0; i < UnpackedBytes / zeros.Length; i++)
            {
                deflater.Write(zeros);
            }
        }

        return packed.ToArray();
    }

    // Each field takes all its texts from one object, and is both in the form and on the page.
    private static byte[] ManyFields()
    {
        const int Count = 20_000;
        var file = EditableFile.Of(Samples.WithFields);
        var text = file.Add($"({new string('x', 5_000_000)})");
        var field = file.TextOf(file.NumberOf("/T (Signature1)"));
        field =
            $"{field[..field.IndexOf("/T (", StringComparison.Ordinal)]}/T {text} 0 R/TU {text} 0 R/F 132/Rect [0 0 "
            + $"0 0]/StructParent 2/LPDF_Signature <</Name {text} 0 R>>>>";
        var fields = string.Concat(
            Enumerable.Range(0, Count).Select(_ => FormattableString.Invariant($"{file.Add(field)} 0 R "))
        );
        return file.Replace("/SigFlags", "/Fields [", $"/Fields [{fields}")
            .Replace("/Type /Page/", "/Annots [", $"/Annots [{fields}")
            .Write();
    }

    // A list of small objects that the catalog names.
    private static byte[] WithObjects(int count)
    {
        var addition = Addition.To(SignedLetter.Signed);
        var survey = PdfSurvey.Of(SignedLetter.Signed)!;
        var numbers = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            numbers.Append(CultureInfo.InvariantCulture, $"{addition.NextNumber} 0 R ");
            addition.Put("<</A 1>>");
        }

        return addition
            .Put(
                survey.Root.Number,
                SignedLetter.With(Encoding.Latin1.GetString(survey.Catalog.Dictionary.Span), $"/Many [{numbers}]")
            )
            .Write();
    }

    private static byte[] AddOften(byte[] file) => Append(file, string.Empty);

    // Each addition lists again the places of objects before it.
    private static byte[] ListOften(byte[] file, int count)
    {
        var history = FileReader.Read(file, new FaultLog())!;
        var entries = history
            .Revisions[^1]
            .Section.Entries.Values.OrderBy(entry => entry.Number)
            .Take(count)
            .Select(entry =>
                string.Create(CultureInfo.InvariantCulture, $"{entry.Number} 1\n{entry.Place:D10} 00000 n \n")
            );
        var list = string.Concat(entries);
        return Append(file, list, times: 30);
    }

    private static byte[] Append(byte[] file, string list, int times = 60)
    {
        var survey = PdfSurvey.Of(file)!;
        var (text, place) = (new StringBuilder(), survey.StartXref);
        for (var i = 0; i < times; i++)
        {
            var start = file.Length + text.Length;
            text.Append(
                CultureInfo.InvariantCulture,
                $"xref\n0 1\n0000000000 65535 f \n{list}trailer\n<</Size {survey.Size}/Root {survey.Root.Number} 0 "
                    + $"R/Prev {place}>>\nstartxref\n{start}\n%%EOF\n"
            );
            place = start;
        }

        return [.. file, .. Encoding.Latin1.GetBytes(text.ToString())];
    }

    // All records name one long list, and then one of them is gone.
    private static byte[] ManyRecords()
    {
        const int Count = 50_000;
        var (file, store) = WithRecords(Count, Count);
        return Addition.To(file).Put(store, Store(Count - 1, _ => store + 1)).Write();
    }

    // All records name one long list, and then each a short one of its own.
    private static byte[] ManyLists()
    {
        const int Count = 20_000;
        var (file, store) = WithRecords(Count, 3 * Count, "/Extra 1");
        var next = Addition.To(file);
        var first = next.NextNumber;
        next.Put(store, Store(Count, i => first + i));
        for (var i = 0; i < Count; i++)
        {
            next.Put(first + i, FormattableString.Invariant($"[{store + 2} 0 R]"));
        }

        return next.Write();
    }

    // Proof data, in the object of that number; the list that all records name is the next, and the one thing in the
    // list the one after.
    private static (byte[] File, int Store) WithRecords(int count, int length, string more = "")
    {
        var survey = PdfSurvey.Of(SignedLetter.Signed)!;
        var addition = Addition.To(SignedLetter.Signed);
        var store = addition.NextNumber;
        var file = addition
            .Put(store, Store(count, _ => store + 1))
            .Put(
                store + 1,
                $"[{string.Concat(Enumerable.Repeat(FormattableString.Invariant($"{store + 2} 0 R "), length))}]"
            )
            .Put(store + 2, UpdateTable.Stream(ProofSamples.Certificate))
            .Put(
                survey.Root.Number,
                SignedLetter.With(
                    Encoding.Latin1.GetString(survey.Catalog.Dictionary.Span),
                    FormattableString.Invariant($"/DSS {store} 0 R{more}")
                )
            )
            .Write();
        return (file, store);
    }

    private static string Store(int count, Func<int, int> list) =>
        $"<</VRI <<{string.Concat(Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"/{i:X40} <</Cert {list(i)} 0 R>>")))}>>>>";

    // One signature of many bytes, which all fields name, and which the addition brings along.
    private static byte[] LargeSignature()
    {
        const int Count = 900;
        var file = SignedLetter.WithFields(
            1,
            own =>
            {
                var text = own.TextOf(own.NumberOf("/T (Signature1)"));
                var fields = string.Concat(
                    Enumerable
                        .Range(2, Count)
                        .Select(i =>
                            FormattableString.Invariant(
                                $"{own.Add(text.Replace("Signature1", $"Signature{i}", StringComparison.Ordinal))} 0 R "
                            )
                        )
                );
                return own.Replace("/SigFlags", "/Fields [", $"/Fields [{fields}");
            }
        );
        var addition = Addition.To(file);
        var number = addition.NextNumber;
        addition.Put(
            number,
            $"<</Type /Sig/Filter /X/SubFilter /ETSI.CAdES.detached/ByteRange [0 1 2 3]/Contents "
                + $"<3003{new string('0', 20_000_000)}>/Prop "
                + $"[{string.Concat(Enumerable.Repeat("1 0 R ", 1_000_000))}]>>"
        );
        foreach (var field in PdfSurvey.Of(file)!.Fields)
        {
            addition.Put(
                field.Widget.Number,
                SignedLetter.With(
                    Encoding.Latin1.GetString(field.Widget.Dictionary.Span),
                    FormattableString.Invariant($"/V {number} 0 R")
                )
            );
        }

        return addition.Write();
    }

    private static byte[] ManyBroken()
    {
        var text = new StringBuilder("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        var table = new StringBuilder();
        const int Count = 200_000;
        for (var i = 1; i <= Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{text.Length:D10} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{i} 0 obj>>\n");
        }

        var start = text.Length;
        text.Append(
            CultureInfo.InvariantCulture,
            $"xref\n1 {Count}\n{table}trailer\n<</Size {Count + 1}>>\nstartxref\n{start}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
