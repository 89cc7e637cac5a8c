using System.Text;
using LetterPdf.Model;
using MimeKit;
using MimeKit.Text;

namespace LetterPdf.Reflow;

/// <summary>
/// The letter as the draft of an e-mail (RFC 5322): as plain text and as HTML, of which the reader's program shows the
/// one that it can, with the PDF attached. Outlook, Thunderbird and Apple Mail open it.
/// <code>
/// multipart/mixed
///   multipart/alternative
///     text/plain       each paragraph in one line: programs wrap it to the width of the window
///     text/html
///   application/pdf
/// </code>
/// </summary>
internal static class MailDraft
{
    // RFC 6761, 6.4: no machine has such a name, so nobody else makes such an identifier.
    private const string Domain = "letterpdf.invalid";

    // Quoted-printable and base64 never have these two signs side by side (RFC 2045, 6.7).
    private const string BoundaryStart = "=_";
    private const int DigestDigits = 32;

    // An encoded word has 75 signs at most (RFC 2047, 2), and a character of UTF-8 four bytes.
    private const int EncodedCharacters = 11;

    private static readonly FormatOptions Format = LinesEndWithCrLf();

    public static byte[] Write(ReflowedLetter letter)
    {
        var body = new Multipart("mixed") { Boundary = Boundary(letter, "mixed") };
        body.Headers.Add(HeaderId.ContentLanguage, letter.Outline.Language.Tag);
        body.Add(Words(letter));
        body.Add(Attachment(letter.Pdf));
        var message = new MimeMessage { Body = body };
        AddHeaders(message, letter);
        using var bytes = new MemoryStream();
        message.WriteTo(Format, bytes);
        return bytes.ToArray();
    }

    private static void AddHeaders(MimeMessage message, ReflowedLetter letter)
    {
        // The program that sends the mail knows from whom; an empty sender would only be in its way.
        message.Headers.Remove(HeaderId.From);
        foreach (var addressee in letter.Letter.Addressees)
        {
            // A draft is for colleagues: one click must not send it to the addressee.
            if (addressee.Email is { } address && !letter.Letter.IsDraft)
            {
                message.To.Add(new MailboxAddress(NameOf(addressee), address.Value));
            }
        }

        message.Subject = Subject(letter.Letter);
        if (LooksEncoded(message.Subject))
        {
            message.Headers.Replace(EncodedSubject(message.Subject));
        }

        message.Date = new DateTimeOffset(letter.Letter.Date, new TimeOnly(12, 0), TimeSpan.Zero);
        message.MessageId = $"{Digest(letter)}@{Domain}";

        // Outlook opens the mail for writing, not as one that has come.
        message.Headers.Add("X-Unsent", "1");
    }

    // What looks like an encoded word would be read as what it decodes to (RFC 2047, 6.1).
    private static bool LooksEncoded(string text) => text.Contains("=?", StringComparison.Ordinal);

    private static string NameOf(Addressee addressee) =>
        LooksEncoded(addressee.Name.Value) ? string.Empty : OneLine(addressee.Name.Value);

    private static Header EncodedSubject(string subject)
    {
        var header = new Header(Encoding.UTF8, HeaderId.Subject, subject);
        var words = subject
            .EnumerateRunes()
            .Chunk(EncodedCharacters)
            .Select(part => Encoding.UTF8.GetBytes(string.Concat(part)))
            .Select(bytes => $"=?utf-8?b?{Convert.ToBase64String(bytes)}?=");
        header.SetRawValue(Encoding.ASCII.GetBytes($" {string.Join("\r\n ", words)}\r\n"));
        return header;
    }

    private static string Subject(Letter letter)
    {
        var subject = (letter.Subject ?? letter.Title).Value;
        return OneLine(letter.IsDraft ? letter.Language.FormatDraftTitle(subject) : subject);
    }

    // Input lets no line end into such a text. If one came all the same, what follows it must not become a header.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private static MultipartAlternative Words(ReflowedLetter letter)
    {
        var words = new MultipartAlternative { Boundary = Boundary(letter, "words") };
        words.Add(Text(TextFormat.Plain, PlainText.Unwrapped(letter)));
        words.Add(Text(TextFormat.Html, WebFragment.ForMail(letter)));
        return words;
    }

    // Quoted-printable: programs on the way may neither break nor change its lines, and its ASCII stays legible.
    private static MimeKit.TextPart Text(TextFormat format, string text)
    {
        var part = new MimeKit.TextPart(format) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText(Encoding.UTF8, text.ReplaceLineEndings("\r\n"));
        return part;
    }

    private static MimePart Attachment(PdfCopy pdf)
    {
        var part = new MimePart("application", "pdf")
        {
            Content = new MimeContent(new MemoryStream(pdf.Bytes.ToArray(), writable: false)),
            ContentTransferEncoding = ContentEncoding.Base64,
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = pdf.FileName },
        };
        part.ContentType.Name = pdf.FileName;
        return part;
    }

    private static string Boundary(ReflowedLetter letter, string name) => $"{BoundaryStart}{name}_{Digest(letter)}";

    // The PDF holds all that the letter says, so its digest is one of the letter.
    private static string Digest(ReflowedLetter letter) => letter.Pdf.Sha256[..DigestDigits];

    private static FormatOptions LinesEndWithCrLf()
    {
        var options = FormatOptions.Default.Clone();
        options.NewLineFormat = NewLineFormat.Dos;
        options.ParameterEncodingMethod = ParameterEncodingMethod.Rfc2231;
        return options;
    }
}
