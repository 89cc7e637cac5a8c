using System.Collections.Immutable;

namespace LetterPdf.Import;

/// <summary>Whose lines belong together: those of a paragraph; and of paragraphs of one line each, as word processors
/// have them, all that follow each other.</summary>
internal static class PartGroups
{
    public static ImmutableArray<ImmutableArray<string>> Of(
        ImmutableArray<PartPiece> pieces,
        PartsFinding guess,
        PartsLog log
    )
    {
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        for (var from = 0; from < pieces.Length; )
        {
            var to = from + 1;
            while (to < pieces.Length && pieces[from].Line is not null && pieces[to].Line is not null)
            {
                to++;
            }

            if (to - from > 1)
            {
                log.Say(guess, to - from);
            }

            groups.Add([.. pieces[from..to].SelectMany(piece => piece.Lines)]);
            from = to;
        }

        return groups.ToImmutable();
    }
}
