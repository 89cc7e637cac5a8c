using System.Globalization;
using LetterPdf.Pdf;
using LetterPdf.Verification;

namespace LetterPdf.Signing;

/// <summary>
/// A file with a signature's dictionary appended, whose value is still to come (ISO 32000-1, 12.8.1): room is
/// reserved for it, and everything around that room gets signed.
/// </summary>
internal sealed class SignatureUpdate
{
    private const int WidestNumber = 10;

    private readonly byte[] _file;
    private readonly int _start;
    private readonly int _end;

    private SignatureUpdate(byte[] file, int start, int end)
    {
        _file = file;
        _start = start;
        _end = end;
    }

    /// <summary>Writes the update.</summary>
    /// <param name="file">The file as it is.</param>
    /// <param name="survey">The survey of that file.</param>
    /// <param name="field">The field to sign.</param>
    /// <param name="signer">The name in the certificate, empty where it has none; the letter may have planned for
    /// somebody else.</param>
    /// <param name="time">The time of signing that the signature claims.</param>
    /// <param name="room">The room for the value, in bytes.</param>
    public static SignatureUpdate Write(
        ReadOnlyMemory<byte> file,
        FileSurvey survey,
        SignatureField field,
        string signer,
        DateTimeOffset time,
        int room
    )
    {
        var update = new PdfUpdate(file.Span, BaseOf(survey));
        var value = update.Reserve();
        var widget = field.Widget;
        update.Begin(widget.Number, widget.Generation).Write(widget.With("V", $"{value} 0 R").Span);
        update.End();
        var output = update.Begin(value);
        output.Write("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange["u8);
        var range = output.Length;
        output.WriteAscii(new string(' ', RangeText(0, 0, 0).Length));
        output.Write("]/Contents"u8);
        var start = output.Length;
        PdfString.WriteHex(output, new byte[room]);
        var end = output.Length;
        WriteClaims(output, field.Plan, signer, time);
        output.Write(">>"u8);
        update.End();
        var whole = update.Finish();
        System.Text.Encoding.ASCII.GetBytes(RangeText(start, end, whole.Length - end), whole.AsSpan(range));
        return new SignatureUpdate(whole, start, end);
    }

    /// <summary>What an update needs to know of a file, taken from its survey.</summary>
    public static UpdateBase BaseOf(FileSurvey survey) =>
        new()
        {
            StartXref = survey.StartXref,
            HasCrossReferenceStream = survey.HasCrossReferenceStream,
            Size = survey.Size,
            Root = (survey.Root.Number, survey.Root.Generation),
            Info = survey.Info is { } info ? (info.Number, info.Generation) : null,
            Identifier = survey.PermanentIdentifier,
        };

    /// <summary>The bytes that are signed: everything but the room and its brackets.</summary>
    public byte[] Content() => [.. _file.AsSpan(0, _start), .. _file.AsSpan(_end)];

    /// <summary>The file with the value in its room; null where it does not fit.</summary>
    public byte[]? With(ReadOnlySpan<byte> value)
    {
        var room = _end - _start - 2;
        if (value.Length * 2 > room)
        {
            return null;
        }

        var file = (byte[])_file.Clone();
        System.Text.Encoding.ASCII.GetBytes(Convert.ToHexString(value), file.AsSpan(_start + 1));
        return file;
    }

    private static string RangeText(int start, int end, int length) =>
        $"0 {Padded(start)} {Padded(end)} {Padded(length)}";

    private static string Padded(int number) => number.ToString(CultureInfo.InvariantCulture).PadRight(WidestNumber);

    // What a viewer shows first; none of it is proof.
    private static void WriteClaims(PdfBuffer output, SignaturePlan? plan, string signer, DateTimeOffset time)
    {
        output.Write("/M"u8);
        PdfString.WriteLiteral(
            output,
            PdfTextString.Encode(time.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture))
        );
        WriteClaim(output, "/Name"u8, signer.Length == 0 ? null : signer);
        WriteClaim(output, "/Reason"u8, plan?.Reason);
        WriteClaim(output, "/Location"u8, plan?.Location);
        WriteClaim(output, "/ContactInfo"u8, plan?.ContactInfo);
    }

    private static void WriteClaim(PdfBuffer output, ReadOnlySpan<byte> key, string? text)
    {
        if (text is not null)
        {
            output.Write(key);
            PdfString.Write(output, PdfTextString.Encode(text), PdfForm.Compact);
        }
    }
}
