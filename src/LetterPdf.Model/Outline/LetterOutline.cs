using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Model;

/// <summary>
/// The letter as it is read: its parts in reading order, each with its role, its words (labels and joints in place),
/// their look, language and places. Every form of the letter is made from it, and it alone decides what is read, and
/// in which order. It knows no fonts, lengths or pages.
/// </summary>
public sealed record LetterOutline
{
    /// <summary>The language of all words that state no other.</summary>
    public required LetterLanguage Language { get; init; }

    /// <summary>The title of the document; that of a draft says that it is one.</summary>
    public required string Title { get; init; }

    /// <summary>Letterhead to salutation.</summary>
    public required ImmutableArray<OutlinePart> Opening { get; init; }

    public required ImmutableArray<OutlinePart> Body { get; init; }

    /// <summary>The closing, the signers, and the places for electronic signatures: readers look for them there, and
    /// after the list a screen reader would only reach them after hundreds of names.</summary>
    public ImmutableArray<OutlinePart> Closing { get; init; } = [];

    public SignatoryListPart? Signatories { get; init; }

    /// <summary>Enclosures and copies.</summary>
    public ImmutableArray<TextPart> Ending { get; init; } = [];

    /// <summary>The footnotes, by number. Where they are read depends on the form: on pages, at the foot of the page
    /// that first refers to them; without pages, here.</summary>
    public ImmutableArray<NotePart> Notes { get; init; } = [];

    /// <summary>What stands beside the parts on every page.</summary>
    public required RunningWords Running { get; init; }

    /// <summary>All parts in reading order, footnotes last.</summary>
    public IEnumerable<OutlinePart> Parts
    {
        get
        {
            OutlinePart[] list = Signatories is null ? [] : [Signatories];
            return [.. Opening, .. Body, .. Closing, .. list, .. Ending, .. Notes];
        }
    }

    /// <summary>Composes a letter: puts its fields in order, and between them what belongs there.</summary>
    /// <param name="letter">From Input.</param>
    public static LetterOutline Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var body = new BodyParts(letter.Language);
        return new LetterOutline
        {
            Language = letter.Language,
            Title = TitleOf(letter),
            Opening = HeadParts.Opening(letter),
            Body = body.Of(letter.Body),
            Closing = EndParts.Closing(letter),
            Signatories = letter.Signatories is { } list ? new SignatoryParts(list, letter.Language).ToPart() : null,
            Ending = EndParts.Ending(letter),
            Notes = [.. letter.Footnotes.Select(body.Of)],
            Running = RunningWords.Of(letter),
        };
    }

    /// <summary>The outline of another letter that has the same parts below its salutation.</summary>
    /// <param name="letter">Its title and opening.</param>
    public LetterOutline Under(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return this with
        {
            Title = TitleOf(letter),
            Opening = HeadParts.Opening(letter),
            Running = RunningWords.Of(letter),
        };
    }

    /// <summary>Words as they are read, the lines of a part as one.</summary>
    public static string TextOf(ImmutableArray<OutlineInline> inlines)
    {
        if (inlines is [OutlineRun only])
        {
            return only.Text;
        }

        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    // Where a program shows it, no line of ours ends: soft hyphens say nothing there, and are read aloud by some.
    private static string TitleOf(Letter letter)
    {
        var title = letter.Title.Value.Replace("\u00AD", string.Empty, StringComparison.Ordinal);
        return letter.IsDraft ? letter.Language.FormatDraftTitle(title) : title;
    }

    private static void Append(StringBuilder text, ImmutableArray<OutlineInline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case OutlineRun run:
                    text.Append(run.Text);
                    break;
                case LineEnd:
                    text.Append(' ');
                    break;
                case OutlineGroup group:
                    Append(text, group.Inlines);
                    break;
            }
        }
    }
}
