using System.Collections.Immutable;
using LetterPdf.Digests;
using LetterPdf.Model;
using LetterPdf.Reflow;

namespace LetterPdf.Operations;

/// <summary>A form of a letter that stands beside its PDF.</summary>
/// <param name="Form">Its kind.</param>
/// <param name="Path">In full.</param>
/// <param name="Bytes">All of it.</param>
public sealed record LetterFormFile(LetterForm Form, string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>How long it is; null for forms that no limit is set for.</summary>
    public TextMeasure? Measure { get; init; }
}

/// <summary>Makes the forms of a letter beside its PDF, and those that the PDF keeps inside.</summary>
/// <param name="letter">The letter.</param>
/// <param name="options">Choices about forms.</param>
internal sealed class LetterFormMaker(Letter letter, ReflowOptions options)
{
    // No source of a letter is in this folder unless its senders say so, and then the two names are reported.
    private const string InnerName = "forms/letter";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string TextType = "text/plain";
    private const string WordName = "The letter as a Word document";
    private const string TextName = "The letter as plain text";

    /// <summary>The forms that a PDF with its sources can keep: a web page names the PDF's digest, and an e-mail holds
    /// the PDF, so neither can be inside it.</summary>
    private static readonly ImmutableArray<LetterForm> Kept = [LetterForm.Text, LetterForm.Word];

    /// <summary>The forms that a file keeps inside, by the paths of what is inside.</summary>
    public static ImmutableArray<LetterForm> FormsAmong(IEnumerable<string> paths) =>
        [.. Kept.Where(form => paths.Contains(InnerPath(form), StringComparer.Ordinal))];

    /// <summary>The path of a form beside a PDF.</summary>
    /// <param name="form">Its kind.</param>
    /// <param name="pdf">The PDF's path.</param>
    /// <param name="options">Choices about forms.</param>
    public static string PathBeside(string pdf, LetterForm form, ReflowOptions options) =>
        Path.ChangeExtension(
            pdf,
            form == LetterForm.Html && options.IsFragment ? ".fragment.html" : FormNames.ExtensionOf(form)
        );

    /// <summary>A form whose bytes depend on the letter alone: a text or a Word document.</summary>
    public static byte[] WithoutPdf(LetterForm form, Letter letter, DiagnosticBag diagnostics) =>
        LetterReflow.Write(form, new ReflowedLetter(letter, LetterOutline.Of(letter), PdfCopy.None), diagnostics);

    /// <summary>The forms as the PDF keeps them: their bytes depend on the letter alone, so that whoever has the
    /// sources can make them again.</summary>
    public ImmutableArray<Attachment> Inside(ImmutableArray<LetterForm> forms, DiagnosticBag diagnostics) =>
        [
            .. Kept.Where(form => forms.Contains(form))
                .Select(form => new Attachment(
                    InnerPath(form),
                    form == LetterForm.Word ? WordType : TextType,
                    AttachmentRole.Alternative,
                    form == LetterForm.Word ? WordName : TextName,
                    WithoutPdf(form, letter, diagnostics)
                )),
        ];

    /// <summary>The forms beside a finished PDF.</summary>
    /// <param name="forms">The forms that are wanted.</param>
    /// <param name="pdf">The PDF's path, in full, and its bytes.</param>
    /// <param name="fonts">Gives the fonts of a web page.</param>
    /// <param name="diagnostics">Takes what a form can't hold.</param>
    public ImmutableArray<LetterFormFile> Beside(
        ImmutableArray<LetterForm> forms,
        (string Path, ReadOnlyMemory<byte> Bytes) pdf,
        Func<ImmutableArray<WebFont>> fonts,
        DiagnosticBag diagnostics
    )
    {
        var copy = new PdfCopy(Path.GetFileName(pdf.Path), pdf.Bytes, Sha256.HexOf(pdf.Bytes.Span));
        var reflowed = new ReflowedLetter(letter, LetterOutline.Of(letter), copy)
        {
            Fonts = forms.Contains(LetterForm.Html) && !options.IsFragment ? fonts() : [],
            Options = options,
        };
        return
        [
            .. forms.Select(form => new LetterFormFile(
                form,
                PathBeside(pdf.Path, form, options),
                LetterReflow.Write(form, reflowed, diagnostics)
            )
            {
                Measure = form == LetterForm.Text ? PlainText.Measure(reflowed) : null,
            }),
        ];
    }

    private static string InnerPath(LetterForm form) => InnerName + FormNames.ExtensionOf(form);
}
