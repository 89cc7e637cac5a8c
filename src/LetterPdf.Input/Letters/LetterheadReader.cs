using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the sender: `letterhead`.</summary>
internal static class LetterheadReader
{
    // These words are about the page: all languages of letters begin at its left.
    public static ImmutableArray<(string Word, TextAlignment Value)> Alignments { get; } =
    [("left", TextAlignment.Start), ("center", TextAlignment.Center), ("right", TextAlignment.End)];

    public static Letterhead? Read(Section letter, LetterTexts texts, IWorkspace workspace)
    {
        if (letter.Open("letterhead", LetterKeys.Letterhead.Names) is not { } section)
        {
            return null;
        }

        var name = texts.RequireText(section, "name");
        var inner = texts.With("letterhead.name", name?.Value, texts.IsVarying(section, "name"));
        var tagline = inner.Text(section, "tagline");
        var address = inner.Lines(section, "address");
        var contact = inner.Lines(section, "contact");
        var alignment = section.Choice("align", TextAlignment.Center, Alignments);
        var logo = PictureReader.Read(section, "logo", LetterKeys.Logo, inner, workspace);
        return name is null
            ? null
            : new Letterhead
            {
                Name = name,
                Tagline = tagline,
                Address = address,
                Contact = contact,
                Logo = logo,
                Alignment = alignment,
            };
    }
}
