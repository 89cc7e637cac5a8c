using System.Globalization;
using System.Text;
using LetterPdf.Tests.Signatures;

namespace LetterPdf.Verification.Tests;

/// <summary>Letters with signature fields, signed with values that only look like signatures: no cryptography is
/// needed here.</summary>
internal static class SignedLetter
{
    /// <summary>A sequence of one number, and the zeros that pad a place for a signature.</summary>
    public const string Contents = "<30030201050000000000000000000000>";

    private static readonly Lazy<byte[]> BuiltUnsigned = new(() => WithFields(2));
    private static readonly Lazy<byte[]> BuiltSigned = new(() => Sign(Unsigned));
    private static readonly Lazy<byte[]> BuiltProven = new(() => Prove(Signed));

    /// <summary>A letter with two empty fields.</summary>
    public static byte[] Unsigned => BuiltUnsigned.Value;

    /// <summary>That letter, signed once.</summary>
    public static byte[] Signed => BuiltSigned.Value;

    /// <summary>And with proof data added.</summary>
    public static byte[] Proven => BuiltProven.Value;

    /// <summary>Signs a field.</summary>
    /// <param name="file">The file as it was before.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="change">Changes the signature's dictionary.</param>
    /// <param name="range">Changes the byte range that it claims to cover.</param>
    /// <param name="more">Adds more objects to the same addition.</param>
    /// <param name="asStream">Whether objects are listed in a stream; by default, as in the file.</param>
    public static byte[] Sign(
        byte[] file,
        string field = "Signature1",
        Func<string, string>? change = null,
        Func<long[], long[]>? range = null,
        Func<Addition, Addition>? more = null,
        bool? asStream = null
    )
    {
        var place = PdfSurvey.Of(file)!.Fields.Single(own => own.Name == field);
        var addition = Addition.To(file);
        var number = addition.NextNumber;
        var signature =
            $"<</Type /Sig/Filter /Adobe.PPKLite/SubFilter /ETSI.CAdES.detached/ByteRange "
            + $"[{new string('#', 60)}]/Contents {Contents}/M (D:20240522120000Z)/Name (The Senders)>>";
        addition
            .Put(number, change?.Invoke(signature) ?? signature)
            .Put(
                place.Widget.Number,
                With(Encoding.Latin1.GetString(place.Widget.Dictionary.Span), $"/V {number} 0 R")
            );
        return Cover((more?.Invoke(addition) ?? addition).Write(asStream), file.Length, range);
    }

    /// <summary>Adds certificates and revocation data.</summary>
    public static byte[] Prove(byte[] file, string? data = null, string more = "")
    {
        data ??= ProofSamples.Certificate;
        var survey = PdfSurvey.Of(file)!;
        var addition = Addition.To(file);
        var number = addition.NextNumber;
        return addition
            .Put(
                number,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<</Type /DSS/Certs [{number + 1} 0 R]/VRI <</0123456789ABCDEF0123456789ABCDEF01234567 <</Cert "
                        + $"[{number + 1} 0 R]>>>>>>"
                )
            )
            .Put(
                number + 1,
                string.Create(CultureInfo.InvariantCulture, $"<</Length {data.Length}>>\nstream\n{data}\nendstream")
            )
            .Put(
                survey.Root.Number,
                With(
                    Encoding.Latin1.GetString(survey.Catalog.Dictionary.Span),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"/DSS {number} 0 R/Extensions <</ESIC <</BaseVersion /1.7/ExtensionLevel 1>>>>{more}"
                    )
                )
            )
            .Write();
    }

    /// <summary>A dictionary with more in it.</summary>
    public static string With(string dictionary, string more) =>
        $"{dictionary[..dictionary.LastIndexOf(">>", StringComparison.Ordinal)]}{more}>>";

    /// <summary>A letter with empty fields, as `build` makes them.</summary>
    public static byte[] WithFields(int count, Func<EditableFile, EditableFile>? change = null)
    {
        var file = EditableFile.Of(Samples.Rich);
        for (var i = 1; i <= count; i++)
        {
            AddField(file, i);
        }

        var fields = string.Join(
            ' ',
            Enumerable
                .Range(1, count)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"{file.NumberOf($"/T (Signature{i})")} 0 R"))
        );
        var form = file.Add($"<</Fields [{fields}]/SigFlags 3>>");
        file.Replace(
            "/Type /Catalog",
            "/Lang",
            string.Create(CultureInfo.InvariantCulture, $"/AcroForm {form} 0 R/Lang")
        );
        return (change?.Invoke(file) ?? file).Write();
    }

    private static void AddField(EditableFile file, int index)
    {
        var (page, key) = (file.NumberOf("/Type /Page/"), 3 + index);
        var field = file.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<</Type /Annot/Subtype /Widget/FT /Sig/T (Signature{index})/TU (Electronic signature of The "
                    + $"Senders)/F 132/Rect [0 0 0 0]/P {page} 0 R/StructParent {key}/LPDF_Signature <</Name (The "
                    + $"Senders)/Reason (Consent)>>>>"
            )
        );
        var tag = file.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<</Type /StructElem/S /Form/P {file.NumberOf("/S /Document")} 0 R/Pg {page} 0 R/K <</Type "
                    + $"/OBJR/Pg {page} 0 R/Obj {field} 0 R>>>>"
            )
        );
        file.Replace("/Type /Page/", "/Annots [", string.Create(CultureInfo.InvariantCulture, $"/Annots [{field} 0 R "))
            .Replace("/S /Document", "/K [", string.Create(CultureInfo.InvariantCulture, $"/K [{tag} 0 R "))
            .Replace("<</Nums [0 [", "]>>", string.Create(CultureInfo.InvariantCulture, $" {key} {tag} 0 R]>>"))
            .Replace("/Type /StructTreeRoot", $"/ParentTreeNextKey {key}", $"/ParentTreeNextKey {key + 1}");
    }

    // Fills in the covered byte ranges, in place of the marks.
    public static byte[] Cover(byte[] file, int from, Func<long[], long[]>? range)
    {
        var text = Encoding.Latin1.GetString(file);
        var marks = text.IndexOf(new string('#', 60), from, StringComparison.Ordinal);
        if (marks < 0)
        {
            return file;
        }

        var value = Math.Max(text.IndexOf("/Contents ", from, StringComparison.Ordinal), from);
        var start = text.IndexOfAny(['<', '('], value);
        var end = text.IndexOfAny(['>', ')'], start) + 1;
        long[] covered = [0, start, end, file.Length - end];
        var digits = string.Join(' ', range?.Invoke(covered) ?? covered).PadRight(60);
        return [.. file[..marks], .. Encoding.Latin1.GetBytes(digits), .. file[(marks + 60)..]];
    }
}
