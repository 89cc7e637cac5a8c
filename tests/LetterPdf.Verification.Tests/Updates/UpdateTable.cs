using System.Globalization;
using System.Text;
using LetterPdf.Tests.Signatures;

namespace LetterPdf.Verification.Tests;

/// <summary>A file with an addition that matters.</summary>
/// <param name="Name">What was done.</param>
/// <param name="Check">The check that finds it.</param>
/// <param name="Telling">Text of its finding.</param>
/// <param name="Make">Makes the file.</param>
internal sealed record UpdateFault(string Name, string Check, string Telling, Func<byte[]> Make);

/// <summary>Changes to a signed file that do not touch the signed bytes, and the checks that find them.</summary>
internal static class UpdateTable
{
    private const string Hidden = "(shadow)";

    public static IReadOnlyList<UpdateFault> Faults { get; } =
    [
        // What people see.
        new(
            "the content of a page is replaced",
            "updates",
            "after the signature of The Senders, the content of page 1 was replaced",
            () => After(Content("/Figure<</MCID 0>>BDC", "q\nQ\n"))
        ),
        new(
            "the content of a page before any signature",
            "updates",
            "after the file was finished, the content of page 1 was replaced",
            () => Replace(SignedLetter.Unsigned, Content("/Figure<</MCID 0>>BDC", "q\nQ\n"))
        ),
        new(
            "a page shows other content",
            "updates",
            "page 1 shows other content",
            () =>
                After(file =>
                    Changed(file, "/Type /Page/", "/Contents # 0 R", $"/Contents {Next(file)} 0 R")
                        .Put(Next(file), Stream("q\nQ\n"))
                )
        ),
        new("a page is appended", "updates", "page 2 was added", () => After(AppendPage)),
        new(
            "a page is put in the place of another",
            "updates",
            "what was page 1 was removed",
            () => After(ExchangePage)
        ),
        new(
            "a page is made smaller",
            "updates",
            "page 1 has another size",
            () => After(file => Changed(file, "/Type /Page/", "[0 0 612 792]", "[0 0 612 400]"))
        ),
        new(
            "a page is turned",
            "updates",
            "page 1 has another size, or shows another part of itself (/Rotate)",
            () => After(file => Changed(file, "/Type /Page/", "/Tabs", "/Rotate 180/Tabs"))
        ),
        new(
            "a page is drawn with other fonts",
            "updates",
            "page 1 is drawn with other fonts or pictures",
            () => After(file => Changed(file, "/Type /Page/", "/Resources # 0 R", "/Resources <<>>"))
        ),
        new(
            "something is laid over a page",
            "updates",
            "page 1 has other links, notes or fields on it",
            () =>
                After(file =>
                    Changed(file, "/Type /Page/", "/Annots [", $"/Annots [{Next(file)} 0 R ")
                        .Put(Next(file), "<</Type /Annot/Subtype /FreeText/Rect [0 0 612 792]/Contents (No)>>")
                )
        ),
        new(
            "a link leads elsewhere",
            "updates",
            "a link or note on page 1 was changed (/A)",
            () => After(file => Changed(file, "/URI (https", "https://example.org/", "https://example.com/"))
        ),
        new(
            "a font is changed",
            "updates",
            "a font was changed (/W)",
            () => After(file => Changed(file, "/Subtype /CIDFontType2", "/W [", "/W [9 [100] "))
        ),
        new(
            "a font's letters are changed",
            "updates",
            "a font was replaced",
            () => After(file => Changed(file, "/Length1", "glyf", "glyX"))
        ),
        new(
            "a font's characters are changed",
            "updates",
            "a font was replaced",
            () => After(file => Changed(file, "begincmap", "<0001><0020>", "<0001><0041>"))
        ),
        new(
            "a picture is replaced",
            "updates",
            "a picture on page 1 was replaced",
            () => After(file => Changed(file, "/Subtype /Form", "\nq\n", "\nq\nq Q\n"))
        ),
        // What is read and found.
        new(
            "a tag is changed",
            "updates",
            "a tag, from which a screen reader reads, was changed (/Alt)",
            () => After(file => Changed(file, "/S /Figure", "(A red square)", "(A blue circle)"))
        ),
        new(
            "a tag is added",
            "updates",
            "a tag, from which a screen reader reads, was added",
            () =>
                After(file =>
                    Changed(file, "/S /Document", "/K [", $"/K [{Next(file)} 0 R ")
                        .Put(Next(file), "<</S /P/ActualText (hidden words)>>")
                )
        ),
        new(
            "the metadata are changed",
            "updates",
            "the description of the document (metadata) was replaced",
            () => After(file => Changed(file, "xpacket", "The Senders", "Some Others"))
        ),
        new(
            "the properties are changed",
            "updates",
            "what the document says of itself (title, author and others) was changed (/Author)",
            () => After(file => Changed(file, "/Producer", "(The Senders)", "(Some Others)"))
        ),
        new(
            "the properties are exchanged",
            "updates",
            "the document's properties were exchanged (/Info)",
            () => After(file => Addition.To(file).Put("<</Title (Another)>>").Trailer("Info", $"{Next(file)} 0 R"))
        ),
        new(
            "a bookmark is changed",
            "updates",
            "a bookmark was changed (/Title)",
            () => After(file => Changed(file, "/Title (Signatories)", "(Signatories)", "(Opponents)"))
        ),
        new(
            "the language is changed",
            "updates",
            "a setting of the whole document (/Lang) was exchanged",
            () => After(file => Changed(file, "/Type /Catalog", "(en-US)", "(fr-FR)"))
        ),
        new(
            "a script is added",
            "updates",
            "(/OpenAction)",
            () => After(file => Changed(file, "/Type /Catalog", "/Lang", "/OpenAction <</S /JavaScript/JS (x)>>/Lang"))
        ),
        new(
            "places are changed",
            "updates",
            "a setting of the whole document (/Names) was exchanged",
            () => After(file => Changed(file, "/Type /Catalog", "(section-1)", "(section-0)"))
        ),
        new(
            "a file is put inside",
            "updates",
            "a file inside the file was added",
            () =>
                After(file =>
                    Changed(file, "/Type /Catalog", "/Names <<", $"/AF [{Next(file)} 0 R]/Names <<")
                        .Put(Next(file), "<</Type /Filespec/F (a.txt)>>")
                )
        ),
        new(
            "the whole document is exchanged",
            "updates",
            "the whole document was exchanged for another (/Root)",
            () =>
                After(file =>
                    Addition.To(file).Put(TextOf(file, "/Type /Catalog")).Trailer("Root", $"{Next(file)} 0 R")
                )
        ),
        new(
            "the identifier is exchanged",
            "updates",
            "the file's identifier was exchanged (/ID)",
            () => After(file => Addition.To(file).Trailer("ID", "[<00> <00>]"))
        ),
        new(
            "the last lines hold more",
            "updates",
            "(/More)",
            () => After(file => Addition.To(file).Trailer("More", "<</Filter /Standard>>"))
        ),
        // Shadow attacks: hidden before signing, shown after.
        new(
            "hide: what covered the content is taken away",
            "updates",
            "the content of page 1 was taken away",
            () =>
                Replace(
                    Signed(Covered),
                    file => Changed(file, "/Type /Page/", "/Contents [# 0 R # 0 R]", "/Contents $1")
                )
        ),
        new(
            "replace: a hidden content comes to light",
            "updates",
            "the content of page 1 was brought to light that lay hidden in the file",
            () =>
                Replace(
                    Signed(Shadow),
                    file => Changed(file, "/Type /Page/", "/Contents # 0 R", $"/Contents {NumberOf(file, Hidden)} 0 R")
                )
        ),
        new(
            "replace: prepared content is found before it is shown",
            "object-references",
            "belongs to nothing",
            () => Signed(Shadow)
        ),
        new(
            "hide and replace: a hidden document takes over",
            "updates",
            "was brought to light that lay hidden in the file",
            () =>
                Replace(
                    Signed(ShadowCatalog),
                    file => Addition.To(file).Trailer("Root", $"{NumberOf(file, "/Lang (xx)")} 0 R")
                )
        ),
        new(
            "a hidden object is changed and shown",
            "updates",
            "was brought to light that lay hidden in the file, and changed",
            () =>
                Replace(
                    Signed(Shadow),
                    file =>
                        Changed(file, "/Type /Page/", "/Contents # 0 R", $"/Contents {NumberOf(file, Hidden)} 0 R")
                            .Put(NumberOf(file, Hidden), Stream("q\nQ\n"))
                )
        ),
        new(
            "content is prepared in an addition",
            "updates",
            "belongs to nothing in it",
            () => After(file => Addition.To(file).Put(Stream(Hidden)))
        ),
        new(
            "an object becomes another thing",
            "updates",
            "was made into something else",
            () =>
                After(file =>
                    Changed(file, "/Type /Page/", "/Contents # 0 R", $"/Contents {NumberOf(file, "xpacket")} 0 R")
                        .Put(NumberOf(file, "xpacket"), Stream("q Q"))
                )
        ),
        // The form.
        new(
            "a field is changed",
            "updates",
            "the field \"Signature1\" was changed (/TU)",
            () =>
                After(file =>
                    Changed(
                        file,
                        "/T (Signature1)",
                        "(Electronic signature of The Senders)",
                        "(Another signature of The Senders)"
                    )
                )
        ),
        new(
            "a field is shown where none was",
            "updates",
            "the field \"Signature2\" was changed (/Rect)",
            () => After(file => Changed(file, "/T (Signature2)", "/Rect [0 0 0 0]", "/Rect [0 0 612 792]"))
        ),
        new("a field is added", "updates", "the field \"Extra\" was added", () => After(AddField)),
        new(
            "a field is taken away",
            "updates",
            "the form was changed (/Fields)",
            () => After(file => Changed(file, "/SigFlags", "[# 0 R # 0 R]", "[$1]"))
        ),
        new(
            "a signature is taken away",
            "updates",
            "the field \"Signature1\" was changed (/V)",
            () => After(file => Changed(file, "/T (Signature1)", "/V # 0 R", ""))
        ),
        new(
            "a signature is replaced",
            "updates",
            "the signature in the field \"Signature1\" was changed",
            () => After(file => Changed(file, "/Type /Sig/", "(The Senders)", "(Somebody)"))
        ),
        new(
            "a signature brings something along",
            "updates",
            "the field \"Signature2\" was changed (/V)",
            () =>
                SignedLetter.Sign(
                    SignedLetter.Signed,
                    "Signature2",
                    change: text => SignedLetter.With(text, "/Extra 999 0 R"),
                    more: addition => addition.Put(999, Stream(Hidden))
                )
        ),
        new(
            "a signature and a page",
            "updates",
            "the content of page 1 was replaced",
            () =>
                SignedLetter.Sign(
                    SignedLetter.Signed,
                    "Signature2",
                    more: addition =>
                        addition.Put(NumberOf(SignedLetter.Signed, "/Figure<</MCID 0>>BDC"), Stream("q\nQ\n"))
                )
        ),
        new(
            "a signature after one that forbids it",
            "updates",
            "which an earlier signature forbids",
            () =>
                SignedLetter.Sign(
                    Certified("/TransformMethod /DocMDP/TransformParams <</Type /TransformParams/P 1/V /1.2>>"),
                    "Signature2"
                )
        ),
        new(
            "a signature in a field that is locked",
            "updates",
            "which an earlier signature forbids",
            () =>
                SignedLetter.Sign(
                    Certified(
                        "/TransformMethod /FieldMDP/TransformParams <</Type /TransformParams/Action /Include/Fields "
                            + "[(Signature2)]/V /1.2>>"
                    ),
                    "Signature2"
                )
        ),
        // Proof data that are not proof.
        new(
            "proof data that are page content",
            "updates",
            "the proof of earlier signatures",
            () => SignedLetter.Prove(SignedLetter.Signed, "q\nQ\n")
        ),
        new(
            "proof data with something behind them",
            "updates",
            "something else than certificates",
            () => SignedLetter.Prove(SignedLetter.Signed, ProofSamples.Certificate + "x")
        ),
        new(
            "proof data that break off",
            "updates",
            "something else than certificates",
            () => SignedLetter.Prove(SignedLetter.Signed, ProofSamples.Certificate[..^1])
        ),
        new(
            "proof data that only begin as a certificate",
            "updates",
            "something else than certificates",
            () => SignedLetter.Prove(SignedLetter.Signed, "0\u0003\u0002\u0001\u0005")
        ),
        new(
            "a list among the certificates",
            "updates",
            "something else than certificates",
            () => SignedLetter.Prove(SignedLetter.Signed, ProofSamples.List)
        ),
        new(
            "proof data with a catalog changed",
            "updates",
            "a setting of the whole document (/Lang2) was added",
            () => SignedLetter.Prove(SignedLetter.Signed, more: "/Lang2 (fr)")
        ),
        new(
            "proof data that are another thing",
            "updates",
            "taken away or exchanged (/DSS)",
            () =>
                After(
                    file =>
                        Changed(
                            file,
                            "/Type /Catalog",
                            "/Lang",
                            $"/DSS <</Certs [{NumberOf(file, ProofSamples.Holder)} 0 R]>>/Lang"
                        ),
                    Signed(file => WithPart(file, ProofSamples.Certificate))
                )
        ),
        new(
            "proof data are taken away",
            "updates",
            "(/DSS)",
            () =>
                Replace(
                    SignedLetter.Proven,
                    file => Changed(file, "/Type /DSS", "/Certs [# 0 R]", ""),
                    file =>
                        Changed(
                            file,
                            "/VRI",
                            "/VRI <</0123456789ABCDEF0123456789ABCDEF01234567 <</Cert [# 0 R]>>>>",
                            ""
                        )
                )
        ),
        new(
            "proof data are filed under another signature",
            "updates",
            "(/DSS)",
            () =>
                Replace(
                    SignedLetter.Proven,
                    file =>
                        Changed(
                            file,
                            "/VRI",
                            "0123456789ABCDEF0123456789ABCDEF01234567",
                            "0123456789ABCDEF0123456789ABCDEF01234568"
                        )
                )
        ),
        new(
            "proof data are filed under no signature",
            "updates",
            "the proof of earlier signatures",
            () => After(file => Changed(file, "/Type /Catalog", "/Lang", "/DSS <</VRI <</0123 <<>>>>>>/Lang"))
        ),
        new(
            "a record of proof data is taken away",
            "updates",
            "(/DSS)",
            () =>
                Replace(
                    SignedLetter.Proven,
                    file => Changed(file, "/VRI", "/0123456789ABCDEF0123456789ABCDEF01234567 <</Cert [# 0 R]>>", "")
                )
        ),
        new(
            "a record of proof data is emptied",
            "updates",
            "(/DSS)",
            () => Replace(SignedLetter.Proven, file => Changed(file, "/VRI", "/Cert [# 0 R]", ""))
        ),
        new(
            "a record of proof data names an object that is not there",
            "updates",
            "the proof of earlier signatures",
            () =>
                Replace(
                    SignedLetter.Proven,
                    file => Changed(file, "/VRI", "/Cert [# 0 R]", $"/Cert [{NumberOf(file, ProofSamples.Holder)} 1 R]")
                )
        ),
        new(
            "proof data are called something else",
            "updates",
            "(/DSS)",
            () => Replace(SignedLetter.Proven, file => Changed(file, "/Type /DSS", "/Type /DSS", "/Type /DSA"))
        ),
        new(
            "proof data are replaced",
            "updates",
            "(/DSS)",
            () =>
                Replace(
                    SignedLetter.Proven,
                    file => Addition.To(file).Put(NumberOf(file, ProofSamples.Holder), Stream(ProofSamples.List))
                )
        ),
        // How it is added.
        new("an addition of nothing", "updates", "changes nothing", () => After(Addition.To)),
        new(
            "an object written again",
            "updates",
            "changes nothing",
            () => After(file => Addition.To(file).Put(NumberOf(file, "/Type /Pages"), TextOf(file, "/Type /Pages")))
        ),
        new(
            "proof data written again",
            "updates",
            "changes nothing",
            () =>
                Replace(
                    SignedLetter.Proven,
                    file => Addition.To(file).Put(NumberOf(file, ProofSamples.Holder), Stream(ProofSamples.Certificate))
                )
        ),
        new(
            "an object is freed",
            "updates",
            "was taken away",
            () => After(file => Addition.To(file).Free(NumberOf(file, "/Title (Signatories)")))
        ),
        new(
            "a number is used again",
            "updates",
            "was used for something else before",
            () => After(file => Addition.To(file).List(NumberOf(file, "/Type /Pages"), 15, 1))
        ),
        new(
            "an old object is listed as new",
            "xref-sound",
            "does not stand among them",
            () => After(file => Addition.To(file).List(NumberOf(file, "/Type /Pages"), PlaceOf(file, "/Type /Pages")))
        ),
        new(
            "an object is listed under another's number",
            "xref-sound",
            "something else stands there",
            () =>
                After(file =>
                    Addition.To(file).List(NumberOf(file, "/Type /Pages"), PlaceOf(file, "/Figure<</MCID 0>>BDC"))
                )
        ),
        new(
            "objects without a list",
            "end-of-file",
            "were added behind the file's end",
            () => [.. SignedLetter.Signed, .. Encoding.Latin1.GetBytes("3 0 obj\n<</Type /Page>>\nendobj\n")]
        ),
        new(
            "objects with a list of before",
            "no-loose-bytes",
            "belong to no object",
            () =>
                [
                    .. SignedLetter.Signed,
                    .. Encoding.Latin1.GetBytes(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"3 0 obj\n<</Type /Page>>\nendobj\nstartxref\n"
                                + $"{PdfSurvey.Of(SignedLetter.Signed)!.StartXref}\n%%EOF\n"
                        )
                    ),
                ]
        ),
        new(
            "objects beside the list",
            "no-loose-bytes",
            "belong to no object",
            () =>
                After(file => Addition.To([.. file, .. Encoding.Latin1.GetBytes("3 0 obj\n<</Type /Page>>\nendobj\n")]))
        ),
        new(
            "an addition is passed over",
            "no-loose-bytes",
            "belong to no object",
            () =>
                After(file =>
                    Addition
                        .To(file)
                        .Trailer(
                            "Prev",
                            PdfSurvey.Of(SignedLetter.Unsigned)!.StartXref.ToString(CultureInfo.InvariantCulture)
                        )
                )
        ),
        new(
            "an addition names the wrong size",
            "xref-sound",
            "/Size",
            () => After(file => Addition.To(file).Trailer("Size", "5"))
        ),
        new(
            "an addition leads in a circle",
            "xref-sound",
            "is said to begin the list of objects",
            () =>
                After(file =>
                    Addition.To(file).Trailer("Prev", (file.Length + 29).ToString(CultureInfo.InvariantCulture))
                )
        ),
        new(
            "two lists side by side",
            "xref-sound",
            "/XRefStm",
            () => After(file => Addition.To(file).Trailer("XRefStm", "15"))
        ),
        new(
            "too many additions",
            "xref-sound",
            "more than 63 times",
            () => Enumerable.Range(0, 63).Aggregate(SignedLetter.Signed, (file, _) => Addition.To(file).Write())
        ),
        new("a stream of objects is replaced", "updates", "and with it all objects that it holds", ReplaceObjectStream),
    ];

    public static int NumberOf(byte[] file, string text) => EditableFile.Of(file).NumberOf(text);

    public static string Stream(string data) =>
        string.Create(CultureInfo.InvariantCulture, $"<</Length {data.Length}>>\nstream\n{data}\nendstream");

    public static byte[] Signed(Func<EditableFile, EditableFile> change) =>
        SignedLetter.Sign(SignedLetter.WithFields(2, change));

    private static byte[] After(Func<byte[], Addition> add, byte[]? file = null) =>
        add(file ?? SignedLetter.Signed).Write();

    private static byte[] Replace(byte[] file, params Func<byte[], Addition>[] add) =>
        add.Aggregate(file, (now, next) => next(now).Write());

    private static int Next(byte[] file) => PdfSurvey.Of(file)!.Size;

    private static string TextOf(byte[] file, string text) => EditableFile.Of(file).TextOf(NumberOf(file, text));

    private static int PlaceOf(byte[] file, string text)
    {
        var head = Encoding.Latin1.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"\n{NumberOf(file, text)} 0 obj")
        );
        return file.AsSpan().IndexOf(head) + 1;
    }

    // The first object that holds a text, with a change in it.
    private static Addition Changed(byte[] file, string inObject, string from, string to)
    {
        var edited = EditableFile.Of(file).Replace(inObject, from, to);
        var number = EditableFile.Of(file).NumberOf(inObject, from);
        var text = edited.TextOf(number);
        return Addition.To(file).Put(number, EditableFile.WithLength(text));
    }

    private static Func<byte[], Addition> Content(string inObject, string data) =>
        file => Addition.To(file).Put(NumberOf(file, inObject), Stream(data));

    private static Addition AppendPage(byte[] file) =>
        Changed(file, "/Type /Pages", "/Count 1/Kids [", $"/Count 2/Kids [{NumberOf(file, "/Type /Page/")} 0 R ")
            .Put(
                NumberOf(file, "/Type /Pages"),
                TextOf(file, "/Type /Pages")
                    .Replace("/Count 1", "/Count 2", StringComparison.Ordinal)
                    .Replace("]", $" {Next(file)} 0 R]", StringComparison.Ordinal)
            )
            .Put(
                Next(file),
                TextOf(file, "/Type /Page/").Replace("/StructParents 0", "/StructParents 99", StringComparison.Ordinal)
            );

    private static Addition ExchangePage(byte[] file) =>
        Changed(file, "/Type /Pages", "[# 0 R]", $"[{Next(file)} 0 R]").Put(Next(file), TextOf(file, "/Type /Page/"));

    private static Addition AddField(byte[] file) =>
        Changed(file, "/SigFlags", "/Fields [", $"/Fields [{Next(file)} 0 R ")
            .Put(Next(file), "<</Type /Annot/Subtype /Widget/FT /Sig/T (Extra)/Rect [0 0 0 0]>>");

    private static byte[] Certified(string reference) =>
        SignedLetter.Sign(
            SignedLetter.Unsigned,
            change: text => SignedLetter.With(text, $"/Reference [<</Type /SigRef{reference}>>]")
        );

    // Two contents, of which the second covers the first.
    private static EditableFile Covered(EditableFile file)
    {
        var cover = file.Add("<<>>\nstream\n/Artifact BMC\n1 1 1 rg 0 0 612 792 re f\nEMC\n\nendstream");
        return file.Replace("/Type /Page/", "/Contents # 0 R", $"/Contents [$1 {cover} 0 R]");
    }

    private static EditableFile Shadow(EditableFile file) => WithPart(file, $"BT {Hidden} Tj ET");

    private static EditableFile WithPart(EditableFile file, string data)
    {
        file.Add($"<<>>\nstream\n{data}\nendstream");
        return file;
    }

    private static EditableFile ShadowCatalog(EditableFile file)
    {
        file.Add(file.TextOf(file.NumberOf("/Type /Catalog")).Replace("(en-US)", "(xx)", StringComparison.Ordinal));
        return file;
    }

    // The compressed letter keeps most objects in streams; another stream with that number would replace all their
    // contents.
    private static byte[] ReplaceObjectStream()
    {
        var history = FileReader.Read(Samples.Rich, new FaultLog())!;
        var stream = history.Newest.Objects.Values.First(item =>
            item.Value is PdfStream { Dictionary: var own } && own["Type"] is PdfName { Value: "ObjStm" }
        );
        var dictionary = ((PdfStream)stream.Value).Dictionary;
        var data = Encoding.Latin1.GetString(history.Newest.Data(stream.Value)!.Value.Span);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type /ObjStm/N {((PdfInteger)dictionary["N"]!).Value}/First "
                + $"{((PdfInteger)dictionary["First"]!).Value}/Length {data.Length}>>\nstream\n"
                + $"{data.Replace("en-US", "fr-FR", StringComparison.Ordinal)}\nendstream"
        );
        return Addition.To(Samples.Rich).Put(stream.Number, text).Write();
    }
}
