using System.Collections.Immutable;
using LetterPdf.Import;
using LetterPdf.Model;

namespace LetterPdf.Import.Tests;

/// <summary>A letter whose parts are known.</summary>
internal sealed record LetterOfParts(ImportedParts Parts, ImmutableArray<string> Body, LetterLanguage Language)
{
    /// <summary>As somebody types it.</summary>
    public string Text
    {
        get
        {
            var blocks = new List<string>();
            Add(blocks, Parts.Letterhead);
            Add(blocks, Parts.Date is { } date ? [Language.FormatDate(date)] : []);
            Add(blocks, Parts.Delivery is { } delivery ? [delivery] : []);
            blocks.AddRange(Parts.Addressees.Select(addressee => string.Join('\n', addressee)));
            Add(blocks, Parts.Subject is { } subject ? [$"Re: {subject}"] : []);
            Add(blocks, Parts.Salutation is { } salutation ? [salutation] : []);
            blocks.AddRange(Body);
            Add(blocks, Parts.Closing is { } closing ? [closing] : []);
            blocks.AddRange(Parts.Signers.Select(signer => string.Join('\n', signer)));
            Add(blocks, Parts.ListHeading is { } heading ? [heading] : []);
            Add(blocks, [.. Parts.Names.Select(name => name.Organization)]);
            Add(blocks, [.. Parts.Enclosures.Select((text, i) => i == 0 ? $"Enclosures: {text}" : text)]);
            Add(blocks, [.. Parts.Copies.Select((text, i) => i == 0 ? $"cc: {text}" : text)]);
            return string.Join("\n\n", blocks) + "\n";
        }
    }

    /// <summary>The words of parts and body in the letter's order, without labels and the date.</summary>
    public static string WordsOf(ImportedParts parts, IEnumerable<string> body)
    {
        IEnumerable<string?> texts =
        [
            .. parts.Preface,
            .. parts.Letterhead,
            parts.Delivery,
            .. parts.Addressees.SelectMany(lines => lines),
            parts.Subject,
            parts.Salutation,
            .. body,
            parts.Closing,
            .. parts.Signers.SelectMany(lines => lines),
            parts.ListHeading,
            .. parts.Names.Select(name =>
                name.Country is null ? name.Organization : $"{name.Organization} ({name.Country})"
            ),
            .. parts.Enclosures,
            .. parts.Copies,
        ];
        return string.Join(' ', texts.OfType<string>()).Replace('\n', ' ').Trim();
    }

    private static void Add(List<string> blocks, ImmutableArray<string> lines)
    {
        if (!lines.IsEmpty)
        {
            blocks.Add(string.Join('\n', lines));
        }
    }
}
