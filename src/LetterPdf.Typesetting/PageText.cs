using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Typesetting;

/// <summary>
/// Finished pages as text, one line for each item: what `letterpdf inspect pages` prints and golden tests compare.
/// Positions and widths in points from the page's top left corner.
/// </summary>
public static class PageText
{
    // The column at which the owner is printed, for items with a place on the sheet.
    private const int OwnerColumn = 29;

    public static string Write(TypesetDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        foreach (var page in document.Pages)
        {
            text.Append(CultureInfo.InvariantCulture, $"page {page.Number} {page.Frame.Width} x {page.Frame.Height}\n");
            var items = page.Frame.Items;
            for (var i = 0; i <= items.Length; i++)
            {
                foreach (var field in page.Fields.Where(field => field.ItemsBefore == i))
                {
                    WriteField(text, field, document);
                }

                if (i < items.Length)
                {
                    WriteItem(text, items[i], document);
                }
            }
        }

        return text.ToString();
    }

    private static void WriteItem(StringBuilder text, FrameItem item, TypesetDocument document)
    {
        var owner = item.Tag.IsArtifact ? $"artifact:{item.Tag.Artifact}" : Owner(item.Tag.Element, document);
        switch (item)
        {
            case PlacedRun run:
                var font = System.IO.Path.GetFileNameWithoutExtension(run.Run.Font.FileName);
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {run.X.Points, 8:0.00} {run.Baseline.Points, 7:0.00} +{run.Run.Width.Points, 7:0.00}  "
                );
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{owner} {font} {run.Run.Size.Points:0.##} \"{Visible(run.Run.Text)}\"\n"
                );
                break;
            case Rule rule:
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {rule.X.Points, 8:0.00} {rule.Y.Points, 7:0.00} +{rule.Width.Points, 7:0.00}  "
                );
                text.Append(CultureInfo.InvariantCulture, $"{owner} rule {rule.Height.Points:0.##}\n");
                break;
            case PlacedPicture picture:
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {picture.X.Points, 8:0.00} {picture.Y.Points, 7:0.00} +{picture.Width.Points, 7:0.00}  "
                );
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{owner} picture {picture.Height.Points:0.##} high, {SizeOf(picture.Content)}\n"
                );
                break;
            default:
                throw new System.Diagnostics.UnreachableException(
                    $"A page holds an item of the kind {item.GetType().Name}."
                );
        }
    }

    private static void WriteField(StringBuilder text, PlacedField placed, TypesetDocument document) =>
        text.Append(' ', OwnerColumn)
            .Append(
                CultureInfo.InvariantCulture,
                $"{Owner(placed.Element, document)} field {placed.Field.Name} \"{Visible(placed.Field.Description)}\"\n"
            );

    private static string Owner(int element, TypesetDocument document) =>
        string.Create(CultureInfo.InvariantCulture, $"{document.Structure[element].Role}#{element}");

    private static string SizeOf(PictureContent content) =>
        content switch
        {
            PixelContent pixels => string.Create(
                CultureInfo.InvariantCulture,
                $"{pixels.Width} x {pixels.Height} pixels"
            ),
            VectorContent drawing => string.Create(
                CultureInfo.InvariantCulture,
                $"{drawing.ShapeCount} shapes in {drawing.Width:0.#} x {drawing.Height:0.#}"
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    // A soft hyphen and a no-break space would not be seen in a golden file.
    private static string Visible(string value) =>
        value
            .Replace("\u00AD", "\\u00AD", StringComparison.Ordinal)
            .Replace("\u00A0", "\\u00A0", StringComparison.Ordinal);
}
