using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Tells the parts that stand in letter.yml from the body.</summary>
internal static class LetterParts
{
    public static (ImportedParts Parts, ImmutableArray<Block> Body) Find(ImportDraft draft, ImportOptions options) =>
        (ImportedParts.None with { Language = draft.Language }, draft.Blocks);
}
