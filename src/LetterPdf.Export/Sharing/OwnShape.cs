using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>
/// All that the common objects of a file depend on of a letter's own items: which elements they belong to and where,
/// how many fonts there are, places of bookmarks and pictures, names of attachments. Not their words.
/// </summary>
internal sealed class OwnShape : IEquatable<OwnShape>
{
    private readonly string _shape;
    private readonly ImmutableArray<PictureContent> _pictures;

    private OwnShape(string shape, ImmutableArray<PictureContent> pictures) => (_shape, _pictures) = (shape, pictures);

    /// <summary>The shape of a letter's own items.</summary>
    /// <param name="plan">Their plan.</param>
    public static OwnShape Of(DocumentPlan plan)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{plan.Fonts.All.Count} fonts\n");
        foreach (var sequence in plan.Own.SelectMany(page => page))
        {
            AddSequence(text, sequence);
        }

        var elements = plan.Document.Structure;
        foreach (var element in elements.AsSpan()[^plan.Document.OwnElements..])
        {
            text.Append(element with { Place = null }).Append('\n');
        }

        foreach (var place in plan.Destinations)
        {
            text.Append(CultureInfo.InvariantCulture, $"{place.Name} {place.Page} {place.Left:R} {place.Top:R}\n");
        }

        foreach (var attachment in plan.Document.Attachments)
        {
            text.Append(attachment.Path).Append('\n');
        }

        return new OwnShape(text.ToString(), [.. plan.Pictures.All]);
    }

    public bool Equals(OwnShape? other) =>
        other is not null
        && string.Equals(_shape, other._shape, StringComparison.Ordinal)
        && _pictures.AsSpan().SequenceEqual(other._pictures.AsSpan(), ReferenceEqualityComparer.Instance);

    public override bool Equals(object? obj) => Equals(obj as OwnShape);

    public override int GetHashCode() => string.GetHashCode(_shape, StringComparison.Ordinal);

    private static void AddSequence(StringBuilder text, MarkedSequence sequence)
    {
        var tag = sequence.Tag;
        text.Append(CultureInfo.InvariantCulture, $"{sequence.Page} {sequence.Identifier} ");
        text.Append(CultureInfo.InvariantCulture, $"{tag.Element} {(tag.IsArtifact ? tag.Artifact : default)}");
        foreach (var picture in sequence.Items.OfType<PlacedPicture>())
        {
            text.Append(CultureInfo.InvariantCulture, $" {picture.X.Points:R} {picture.Y.Points:R}");
            text.Append(CultureInfo.InvariantCulture, $" {picture.Width.Points:R} {picture.Height.Points:R}");
        }

        text.Append('\n');
    }
}
