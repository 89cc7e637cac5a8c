using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Parts as lines of letter.yml, in its order of keys.</summary>
public static class LetterLines
{
    /// <summary>Name, office and organization: what letter.yml knows of a signer.</summary>
    internal const int SignerLines = 3;

    /// <summary>The lines, each with its end.</summary>
    /// <param name="parts">What was found; keys without a part are left out.</param>
    /// <param name="body">The body's file, as letter.yml names it.</param>
    /// <param name="list">The file of the list of names.</param>
    public static string Write(ImportedParts parts, string body = "data/body.md", string list = "data/signatories.csv")
    {
        ArgumentNullException.ThrowIfNull(parts);
        var lines = new StringBuilder();
        Add(lines, "language", LanguageOf(parts.Language)?.Tag);
        Add(lines, "date", parts.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), isPlain: true);
        AddLetterhead(lines, parts);
        Add(lines, "delivery", parts.Delivery);
        AddAddressees(lines, parts.Addressees);
        Add(lines, "subject", parts.Subject);
        Add(lines, "salutation", parts.Salutation);
        Add(lines, "body", body);
        Add(lines, "closing", parts.Closing);
        AddSigners(lines, parts.Signers);
        AddSignatories(lines, parts, list);
        AddTexts(lines, "enclosures", parts.Enclosures, string.Empty);
        AddTexts(lines, "cc", parts.Copies, string.Empty);
        return lines.ToString();
    }

    /// <summary>What is left of a signer's lines for the organization.</summary>
    internal static string Rest(ImmutableArray<string> signer) => string.Join(", ", signer[(SignerLines - 1)..]);

    // A letter's language is one of few; "es-PE" is set as "es", and English outside the United States as British.
    private static LetterLanguage? LanguageOf(string? tag)
    {
        if (tag is null)
        {
            return null;
        }

        var primary = tag.Split('-')[0].ToLowerInvariant();
        return LetterLanguage.Find(tag)
            ?? (primary is "en" && tag.Length > 2 ? LetterLanguage.BritishEnglish : null)
            ?? LetterLanguage.All.FirstOrDefault(language =>
                language.Tag.Split('-')[0].Equals(primary, StringComparison.Ordinal)
            );
    }

    // Web and mail addresses, and what follows them, are how to reach the sender.
    private static void AddLetterhead(StringBuilder lines, ImportedParts parts)
    {
        var texts = parts.Letterhead;
        if (texts.IsEmpty)
        {
            return;
        }

        lines.Append("letterhead:\n");
        Add(lines, "  name", texts[0]);
        Add(lines, "  tagline", parts.Tagline);
        var rest = texts[1..].AddRange(parts.Contact);
        var contact = parts.Contact.IsEmpty
            ? texts[1..].ToList().FindIndex(text => NetAddress.Find(text) is not null)
            : texts.Length - 1;
        contact = contact < 0 ? rest.Length : contact;
        AddTexts(lines, "address", rest[..contact], "  ");
        AddTexts(lines, "contact", rest[contact..], "  ");
    }

    private static void AddAddressees(StringBuilder lines, ImmutableArray<ImmutableArray<string>> addressees)
    {
        if (addressees.IsEmpty)
        {
            return;
        }

        lines.Append("addressee:\n");
        foreach (var addressee in addressees)
        {
            Add(lines, "  - name", addressee[0]);
            AddTexts(lines, "address", addressee[1..], "    ");
        }
    }

    private static void AddSigners(StringBuilder lines, ImmutableArray<ImmutableArray<string>> signers)
    {
        if (signers.IsEmpty)
        {
            return;
        }

        lines.Append("signers:\n");
        foreach (var signer in signers)
        {
            Add(lines, "  - name", signer[0]);
            Add(lines, "    title", signer.Length > 1 ? signer[1] : null);
            Add(lines, "    organization", signer.Length > 2 ? Rest(signer) : null);
        }
    }

    private static void AddSignatories(StringBuilder lines, ImportedParts parts, string list)
    {
        if (parts.Names.IsEmpty)
        {
            return;
        }

        lines.Append("signatories:\n");
        Add(lines, "  file", list);
        Add(lines, "  heading", parts.ListHeading);
    }

    private static void AddTexts(StringBuilder lines, string key, ImmutableArray<string> texts, string indent)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        lines.Append(CultureInfo.InvariantCulture, $"{indent}{key}:\n");
        foreach (var text in texts)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{indent}  - {YamlText.Of(text)}\n");
        }
    }

    private static void Add(StringBuilder lines, string key, string? text, bool isPlain = false)
    {
        if (text is not null)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{key}: {(isPlain ? text : YamlText.Of(text))}\n");
        }
    }
}
