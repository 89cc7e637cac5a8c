using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>A letter that is to stand in a file with others.</summary>
/// <param name="Document">Its pages.</param>
/// <param name="Name">To whom it goes.</param>
/// <param name="Row">The number of its row, by which its pages and links are known; no other letter has it.</param>
public sealed record LetterToJoin(TypesetDocument Document, string Name, int Row);

/// <summary>
/// Letters of one template as one document: their pages one after another, each letter in a Part element of its own.
/// Names of elements begin with their letter's, so that links lead to places in the same letter. Form fields and
/// attachments are left out: such a file is for a printer.
/// </summary>
public static class JoinedLetters
{
    /// <summary>Joins letters that have one language, one date and one conformance, at least one.</summary>
    /// <param name="letters">The letters, in their order.</param>
    /// <param name="title">The title of all.</param>
    public static TypesetDocument Join(ImmutableArray<LetterToJoin> letters, string title)
    {
        var first = letters[0].Document;
        var structure = ImmutableArray.CreateBuilder<StructureElement>();
        var pages = ImmutableArray.CreateBuilder<Page>();
        var joined = ImmutableArray.CreateBuilder<LetterInFile>();
        structure.Add(new PlainElement(StructureRole.Document, -1));
        foreach (var letter in letters)
        {
            var prefix = string.Create(CultureInfo.InvariantCulture, $"letter-{letter.Row}");
            var label = string.Create(CultureInfo.InvariantCulture, $"{letter.Row}-");
            var offset = structure.Count;
            joined.Add(new LetterInFile(letter.Name, label, pages.Count, offset));
            structure.Add(new NamedElement(StructureRole.Part, 0, prefix));
            structure.AddRange(
                letter.Document.Structure.Skip(1).Select(element => Moved(element, offset, $"{prefix}-"))
            );
            foreach (var page in letter.Document.Pages)
            {
                pages.Add(Moved(page, pages.Count + 1, offset));
            }
        }

        return first with
        {
            Title = title,
            Author = Common(letters, document => document.Author),
            Identifier = Common(letters, document => document.Identifier),
            Subject = Common(letters, document => document.Subject),
            Keywords = letters.All(letter => letter.Document.Keywords.SequenceEqual(first.Keywords))
                ? first.Keywords
                : [],
            Attachments = [],
            Structure = structure.ToImmutable(),
            OwnElements = 0,
            Common = null,
            NameFaces = [],
            Pages = pages.ToImmutable(),
            Letters = joined.ToImmutable(),
        };
    }

    private static string? Common(ImmutableArray<LetterToJoin> letters, Func<TypesetDocument, string?> part)
    {
        var first = part(letters[0].Document);
        return letters.All(letter => string.Equals(part(letter.Document), first, StringComparison.Ordinal))
            ? first
            : null;
    }

    private static StructureElement Moved(StructureElement element, int offset, string prefix)
    {
        var moved = element with { Parent = element.Parent + offset };
        return moved switch
        {
            NamedElement { Identifier: { } name } named => named with { Identifier = prefix + name },
            InnerLinkElement link => link with
            {
                Link = link.Link with { Destination = prefix + link.Link.Destination },
            },
            _ => moved,
        };
    }

    // Own items stay apart from the others, which make the same streams in all letters.
    private static Page Moved(Page page, int number, int offset) =>
        new(
            number,
            page.Frame with
            {
                Items =
                [
                    .. page.Frame.Items.Select(item =>
                        item.Tag.IsArtifact ? item : item with { Tag = ContentTag.Of(item.Tag.Element + offset) }
                    ),
                ],
            }
        );
}
