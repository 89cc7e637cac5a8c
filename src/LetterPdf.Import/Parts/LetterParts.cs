using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Tells the parts that stand in letter.yml from the body. What is not surely a part stays in the
/// body.</summary>
internal static class LetterParts
{
    /// <summary>The parts, what is left of the blocks, and what was decided on the way.</summary>
    public static (ImportedParts Parts, ImmutableArray<Block> Body, ImmutableArray<Reason> Steps) Find(
        ImportDraft draft,
        ImportOptions options
    )
    {
        var log = new PartsLog();
        var pieces = PartPiece.AllOf(draft.Blocks);
        var parts = ImportedParts.None with { Language = options.Language?.Tag ?? draft.Language };
        parts = LetterHead.Take(pieces, parts, log);
        parts = LetterFoot.Take(pieces, EndOfHead(pieces, log), parts, log);
        parts = WithSubjectOf(draft, parts, log);
        var body = HeadingLevels.WithoutGaps(BodyOf(draft.Blocks, pieces, log));
        return (parts, body, log.Steps);
    }

    /// <summary>The parts of a text that says itself which they are.</summary>
    public static (ImportedParts Parts, ImmutableArray<Block> Body, ImmutableArray<Reason> Steps) Of(
        ImportDraft draft,
        ImportedParts parts,
        ImportOptions options
    ) =>
        (
            parts with
            {
                Language = options.Language?.Tag ?? draft.Language,
            },
            HeadingLevels.WithoutGaps(draft.Blocks),
            []
        );

    private static int EndOfHead(ImmutableArray<PartPiece> pieces, PartsLog log)
    {
        var last = pieces.Length - 1;
        while (last >= 0 && !log.IsTaken(pieces[last]))
        {
            last--;
        }

        return last + 1;
    }

    private static ImportedParts WithSubjectOf(ImportDraft draft, ImportedParts parts, PartsLog log)
    {
        if (draft.Subject is not { } subject || string.Equals(subject, parts.Subject, StringComparison.Ordinal))
        {
            return parts;
        }

        log.Say(parts.Subject is null ? PartsFinding.SubjectOfMail : PartsFinding.MailSubjectLeftOut, subject);
        return parts.Subject is null ? parts with { Subject = subject } : parts;
    }

    // A block of which no line is a part stays as it is. Rules beside parts have nothing to divide.
    private static ImmutableArray<Block> BodyOf(
        ImmutableArray<Block> blocks,
        ImmutableArray<PartPiece> pieces,
        PartsLog log
    )
    {
        var divided = pieces.Where(log.IsTaken).Select(piece => piece.Origin).ToHashSet();
        var body = pieces
            .Where(piece => !log.IsTaken(piece) && divided.Contains(piece.Origin))
            .Select(piece => (piece.Origin, piece.Block))
            .Concat(
                blocks.Select((block, at) => (Origin: at, Block: block)).Where(block => !divided.Contains(block.Origin))
            )
            .OrderBy(block => block.Origin)
            .Select(block => block.Block)
            .ToList();
        return divided.Count == 0 ? blocks : WithoutRules(body, log);
    }

    private static ImmutableArray<Block> WithoutRules(List<Block> body, PartsLog log)
    {
        var (first, last) = (0, body.Count);
        for (; first < last && body[first] is ThematicBreak; first++)
        {
            log.Say(PartsFinding.RuleLeftOut);
        }

        for (; last > first && body[last - 1] is ThematicBreak; last--)
        {
            log.Say(PartsFinding.RuleLeftOut);
        }

        return [.. body[first..last]];
    }
}
