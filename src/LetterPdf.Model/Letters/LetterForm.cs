using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A form of a letter beside its PDF.</summary>
public enum LetterForm
{
    /// <summary>A web page: one file, with nothing from elsewhere.</summary>
    Html,

    /// <summary>Plain text, as one types it in an e-mail.</summary>
    Text,

    /// <summary>A Word document (ECMA-376).</summary>
    Word,

    /// <summary>The draft of an e-mail (RFC 5322) with the PDF attached.</summary>
    Mail,
}

/// <summary>What users call the forms, and how their files' names end.</summary>
public static class FormNames
{
    /// <summary>All names, in the order of the forms.</summary>
    public static ImmutableArray<string> All { get; } = ["html", "text", "docx", "eml"];

    private static readonly ImmutableArray<string> Extensions = [".html", ".txt", ".docx", ".eml"];

    /// <summary>The form of a name, whatever its case; null where there is none.</summary>
    public static LetterForm? Find(string name)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (string.Equals(All[i], name, StringComparison.OrdinalIgnoreCase))
            {
                return (LetterForm)i;
            }
        }

        return null;
    }

    /// <summary>The name that is probably meant by another word; null where none is near.</summary>
    public static string? Nearest(string word) =>
        word.TrimStart('.').ToUpperInvariant() switch
        {
            "WORD" or "DOC" => All[(int)LetterForm.Word],
            "TXT" or "PLAIN" => All[(int)LetterForm.Text],
            "WEB" or "HTM" or "PAGE" => All[(int)LetterForm.Html],
            "MAIL" or "EMAIL" or "E-MAIL" => All[(int)LetterForm.Mail],
            _ => Suggestion.Nearest(word, All),
        };

    /// <summary>What users call a form.</summary>
    public static string NameOf(LetterForm form) => All[(int)form];

    /// <summary>How a file's name ends, with its dot.</summary>
    public static string ExtensionOf(LetterForm form) => Extensions[(int)form];
}
