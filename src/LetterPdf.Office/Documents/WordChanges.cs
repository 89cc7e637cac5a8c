using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>Who changed something, and when.</summary>
internal static class WordChanges
{
    public static WordChange Of(XElement element, WordChangeKind kind)
    {
        var author = element.WordValue("author")?.Trim();
        var isTime = DateTimeOffset.TryParse(
            element.WordValue("date"),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        );

        // Word writes the local time and says that it is universal.
        return new WordChange(kind, string.IsNullOrEmpty(author) ? null : author, isTime ? time.DateTime : null);
    }

    /// <summary>The kind of change that an element around text is; null for none.</summary>
    public static WordChangeKind? KindOf(XElement element) =>
        !element.IsWord()
            ? null
            : element.Name.LocalName switch
            {
                "ins" or "cellIns" => WordChangeKind.Insertion,
                "del" or "cellDel" => WordChangeKind.Deletion,
                "moveFrom" => WordChangeKind.MoveFrom,
                "moveTo" => WordChangeKind.MoveTo,
                _ => null,
            };

    /// <summary>The changes that properties say were made.</summary>
    /// <param name="properties">w:rPr and others; null where there are none.</param>
    public static ImmutableArray<WordChange> In(XElement? properties) =>
        properties is null
            ? []
            :
            [
                .. from element in properties.Elements()
                let kind = KindOf(element)
                where kind is not null
                select Of(element, kind.Value),
            ];

    /// <summary>The changes of look that properties, or what stands in them, tell of.</summary>
    public static ImmutableArray<WordChange> OfLook(XElement? properties) =>
        properties is null
            ? []
            :
            [
                .. properties
                    .Descendants()
                    .Where(element =>
                        element.IsWord()
                        && (
                            element.Name.LocalName.EndsWith("PrChange", StringComparison.Ordinal)
                            || element.Name.LocalName is "numberingChange" or "tblGridChange" or "cellMerge"
                        )
                    )
                    .Select(element => Of(element, WordChangeKind.Look)),
            ];
}
