using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Styles;

/// <summary>
/// Every design constant of the page, named, with where it comes from. Sizes follow the body's size, spaces its
/// leading, so that a letter in another size keeps its proportions.
/// </summary>
internal sealed record Stylesheet
{
    /// <summary>Labels, heads and contact lines: a sans serif that sets small matter apart from the senders'
    /// text.</summary>
    private const string LabelFamily = "Source Sans 3";

    /// <summary>Thickness of the letterhead's rule: a hairline that survives a photocopier.</summary>
    public static readonly Length RuleThickness = Length.FromPoints(0.5);

    /// <summary>The height of a logo, where letter.yml gives none.</summary>
    public static readonly Length LogoHeight = Length.FromMillimetres(18);

    /// <summary>The height of a signature, where letter.yml gives none: about that of handwriting between the closing
    /// and the name.</summary>
    public static readonly Length SignatureHeight = Length.FromMillimetres(14);

    /// <summary>From the letterhead to the date: two lines (USDA correspondence: 2 to 6).</summary>
    public const double LinesAboveDate = 2;

    /// <summary>From the date to the address: closer than the 3 to 8 lines of USDA correspondence, so that a full first
    /// page keeps its text.</summary>
    public const double LinesAboveAddressee = 1.5;

    /// <summary>Between the letter's other parts: one line, as block style has it.</summary>
    public const double LinesBetweenParts = 1;

    /// <summary>Between paragraphs: half a line separates as surely as a whole one and keeps the page
    /// together.</summary>
    public const double LinesBetweenParagraphs = 0.5;

    /// <summary>White between the closing and the signer's name: room for a signature.</summary>
    public const double LinesForSignature = 3;

    /// <summary>From a continuation head to the text: a blank line, so that the baselines are two lines apart, about as
    /// the Department of State has it.</summary>
    public const double LinesBelowHead = 1;

    /// <summary>From the paper's upper edge: anything above it may be cut off by a printer.</summary>
    public static readonly Length PrinterMargin = Length.FromMillimetres(5);

    /// <summary>Lines of a paragraph that stay together at either side of a page break.</summary>
    public const int WidowLines = 2;

    /// <summary>Lines of text on the page that holds the closing (Navy Correspondence Manual: two).</summary>
    public const int LinesAboveClosing = 2;

    /// <summary>Entries in each column that a list's heading keeps with it, and that a group's heading does.</summary>
    public const int EntriesUnderHeading = 2;

    // Large type needs less leading in proportion than text does.
    private const double LargeTypeTightness = 1.28 / 1.35;

    public required TextDesign Body { get; init; }

    public required TextDesign LetterheadName { get; init; }

    public required TextDesign LetterheadLine { get; init; }

    /// <summary>The body's headings by level, from 1; deeper ones look like the last.</summary>
    public required ImmutableArray<TextDesign> Headings { get; init; }

    public required TextDesign Subject { get; init; }

    public required TextDesign Quote { get; init; }

    public required TextDesign List { get; init; }

    public required TextDesign Table { get; init; }

    public required TextDesign Note { get; init; }

    public required TextDesign ContinuationHead { get; init; }

    /// <summary>The line in the address field that says where an undelivered letter goes back to.</summary>
    public required TextDesign ReturnAddress { get; init; }

    /// <summary>A group's heading among the signatories: of the list's size, so that it stands on the list's
    /// lines.</summary>
    public TextStyle GroupHeading => List.Emboldened.Upright;

    /// <summary>The words that say that a page is a draft: not to be overlooked, however small the head and
    /// foot.</summary>
    public TextStyle DraftMark => ContinuationHead.Emboldened.Upright with { Size = Body.Upright.Size * 1.4 };

    public Length ParagraphSpace => Body.Leading * LinesBetweenParagraphs;

    public Length PartSpace => Body.Leading * LinesBetweenParts;

    public Length HeadSpace => Body.Leading * LinesBelowHead;

    /// <summary>The indent of block quotes and list bodies.</summary>
    public Length Indent => Body.Upright.Size * 2;

    /// <summary>A signatory's second line stands in by one em, so that each name's start can be found at a
    /// glance.</summary>
    public Length HangingIndent => List.Upright.Size;

    /// <summary>Between the columns of a table: an em and a half, so that no two cells are read as one.</summary>
    public Length TableGap => Table.Upright.Size * 1.5;

    /// <summary>Between the rows of a table.</summary>
    public Length RowSpace => Table.Leading * 0.25;

    /// <summary>From the text to the first footnote, with the rule between them.</summary>
    public Length NoteSpace => Body.Leading;

    /// <summary>Between footnotes.</summary>
    public Length BetweenNotes => Note.Leading * 0.2;

    /// <summary>The indent of a footnote after its number.</summary>
    public Length NoteIndent => Note.Upright.Size * 1.2;

    /// <summary>The rule above footnotes: as long as books have it.</summary>
    public Length NoteRule => Length.FromInches(1.5);

    /// <summary>Between columns: two ems of the list's type.</summary>
    public Length ColumnGap => List.Upright.Size * 2;

    /// <summary>From the left margin to the page's middle, where modified block style has date, closing and signers;
    /// zero in other formats.</summary>
    public static Length MiddleFor(PageSetup page) =>
        page.Format == LetterFormat.UsModifiedBlock
            ? Length.Max(Length.Zero, (page.Width / 2) - page.Left)
            : Length.Zero;

    /// <summary>Whether a letter's family is in a fonts folder; LP0403 where it is not.</summary>
    public static bool HasFamily(TypeSetup type, FontLibrary fonts, DiagnosticBag diagnostics)
    {
        if (fonts.Find(type.Family, FontStyle.Regular, type.Size) is not null)
        {
            return true;
        }

        Fact[] known = [.. fonts.FamilyNames];
        diagnostics.Add(
            DiagnosticCatalog.FontFamilyNotFound.At(
                type.Place,
                Reason.Of(TypesettingFinding.NoSuchFamily, type.Family),
                known.Length > 0 ? Reason.Of(TypesettingAdvice.KnownFamilies, known) : TypesettingAdvice.AddFontFiles
            )
        );
        return false;
    }

    /// <summary>The designs of a letter's type.</summary>
    /// <param name="type">A family that there is, size and leading.</param>
    /// <param name="fonts">Its faces.</param>
    /// <param name="leadingScale">A factor for the letter's leading.</param>
    /// <param name="listScale">A factor for the list's usual size.</param>
    public static Stylesheet For(TypeSetup type, FontLibrary fonts, double leadingScale = 1, double listScale = 1)
    {
        var labels = fonts.Find(LabelFamily, FontStyle.Regular, type.Size) is null ? type.Family : LabelFamily;
        var designs = new Designer(fonts, type.Size, type.Leading * leadingScale);
        var semibold = FontStyle.Semibold;
        return new Stylesheet
        {
            Body = designs.Make(type.Family, 1),
            LetterheadName = designs.Make(type.Family, 1.9, semibold, LargeTypeTightness),
            LetterheadLine = designs.Make(labels, 0.88),
            Headings =
            [
                designs.Make(type.Family, 1.1, semibold),
                designs.Make(type.Family, 1, semibold),
                designs.Make(type.Family, 1, FontStyle.Regular with { Italic = true }),
            ],
            Subject = designs.Make(type.Family, 1, semibold),
            Quote = designs.Make(type.Family, 0.96),
            List = designs.Make(type.Family, 0.82 * listScale, FontStyle.Regular, 1.06),
            Table = designs.Make(type.Family, 0.92),
            Note = designs.Make(type.Family, 0.82),
            ContinuationHead = designs.Make(labels, 0.82),
            ReturnAddress = designs.Make(labels, 0.66),
        };
    }

    /// <summary>Makes designs relative to the body's size and leading.</summary>
    private sealed class Designer(FontLibrary fonts, Length bodySize, Length bodyLeading)
    {
        /// <param name="family">A family that the library has.</param>
        /// <param name="scale">A factor for the body's size.</param>
        /// <param name="style">The upright form's style; regular where it is left out.</param>
        /// <param name="tightness">A factor for the body's proportion of leading to size.</param>
        public TextDesign Make(string family, double scale, FontStyle? style = null, double tightness = 1)
        {
            // Tenths of a point are as fine as a reader or a printer can tell.
            var size = Length.FromPoints(Math.Round(bodySize.Points * scale * 10) / 10);
            var upright = style ?? FontStyle.Regular;
            var bold = upright.Weight >= 600 ? upright : new FontStyle(700, upright.Italic);
            var leading = bodyLeading * scale * tightness;
            return new TextDesign
            {
                Upright = Of(family, upright, size, isMarked: false),
                Italic = Of(family, upright with { Italic = !upright.Italic }, size, isMarked: true),
                Bold = Of(family, bold, size, isMarked: true),
                BoldItalic = Of(family, bold with { Italic = true }, size, isMarked: true),
                Leading = Length.FromPoints(Math.Round(leading.Points * 4) / 4),
            };
        }

        private TextStyle Of(string family, FontStyle style, Length size, bool isMarked) =>
            new(
                fonts.Find(family, style, size)
                    ?? throw new InvalidOperationException("A family that was found a moment ago is gone."),
                size
            )
            {
                Wish = new FaceWish(family, style, isMarked),
            };
    }
}
