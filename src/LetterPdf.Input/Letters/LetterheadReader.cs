using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads who writes: `letterhead`.</summary>
internal static class LetterheadReader
{
    private static readonly ImmutableArray<string> Keys = ["name", "tagline", "address", "contact", "align"];

    public static Letterhead? Read(Section letter, LetterTexts texts)
    {
        if (letter.Open("letterhead", Keys, "logo") is not { } section)
        {
            return null;
        }

        var name = texts.RequireText(section, "name");
        var inner = texts.With("letterhead.name", name?.Value);
        var tagline = inner.Text(section, "tagline");
        var address = inner.Lines(section, "address");
        var contact = inner.Lines(section, "contact");
        var alignment = section.Choice("align", TextAlignment.Center, ("left", TextAlignment.Left), ("center", TextAlignment.Center), ("right", TextAlignment.Right));
        return name is null
            ? null
            : new Letterhead { Name = name, Tagline = tagline, Address = address, Contact = contact, Alignment = alignment };
    }
}
