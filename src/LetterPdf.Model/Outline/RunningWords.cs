using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>Words that pages and envelopes repeat. They repeat what the letter says: screen readers skip them, and a
/// form without pages has none.</summary>
public sealed record RunningWords
{
    private const string AddresseeJoint = ", ";

    public required LetterLanguage Language { get; init; }

    /// <summary>The date as in the letter.</summary>
    public required string Date { get; init; }

    /// <summary>The names of all addressees; empty where there are none.</summary>
    public required string Addressees { get; init; }

    /// <summary>The first one's name, where all together are too long.</summary>
    public required string FirstAddressee { get; init; }

    /// <summary>The senders in one line, above the addressee in an envelope's window; null without a
    /// letterhead.</summary>
    public string? ReturnAddress { get; init; }

    /// <summary>The words on every page of a draft; null for any other letter.</summary>
    public string? DraftMark { get; init; }

    public string PageNumber(int page, int pages) => Language.FormatPage(page, pages);

    internal static RunningWords Of(Letter letter)
    {
        ImmutableArray<string> names = [.. letter.Addressees.Select(addressee => addressee.Name.Value)];
        return new RunningWords
        {
            Language = letter.Language,
            Date = letter.Language.FormatDate(letter.Date),
            Addressees = string.Join(AddresseeJoint, names),
            FirstAddressee = names is [var first, ..] ? first : string.Empty,
            ReturnAddress = letter.Letterhead is { } letterhead
                ? LetterOutline.TextOf(HeadParts.Joined([letterhead.Name, .. letterhead.Address]))
                : null,
            DraftMark = letter.IsDraft ? letter.Language.DraftMark : null,
        };
    }
}
