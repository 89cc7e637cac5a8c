using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// The head of page 1 after DIN 5008: letterhead, information block and address field at their places on the sheet,
/// with the marks for folding and punching. To the page it is one line that is as high as all of them.
/// </summary>
/// <param name="form">The form that has the fields.</param>
/// <param name="letter">Its page, and its fields as they are written: for messages.</param>
/// <param name="outline">Its opening, and the line for envelopes.</param>
/// <param name="setting">Sets them.</param>
internal sealed class DinFields(Din5008 form, Letter letter, LetterOutline outline, FlowSetting setting)
{
    // UTF-16 units that a message quotes: enough to recognize a line.
    private const int LongestQuote = 40;

    private readonly Stylesheet _styles = setting.Styles;
    private readonly ImmutableArray<OutlinePart> _parts = outline.Opening;
    private readonly ImmutableArray<FlowCell>.Builder _cells = ImmutableArray.CreateBuilder<FlowCell>();

    public FlowLine ToLine()
    {
        AddLetterhead();
        AddInformation();
        AddRemarks();
        AddRecipient();
        AddMarks();
        return new CellLine(_cells.ToImmutable())
        {
            Height = Length.Max(Length.Zero, form.TextTop - letter.Page.Top),
            Place = letter.Addressees is [var first, ..] ? first.Name.Place : letter.DatePlace,
        };
    }

    // A logo is beside the names, on the opposite side, if they are at a side; above them if they are centred.
    private void AddLetterhead()
    {
        if (letter.Letterhead is not { } letterhead)
        {
            return;
        }

        var zone = new Zone(
            "letterhead",
            letterhead.Name.Place,
            letter.Page.Left,
            Stylesheet.PrinterMargin,
            letter.Page.TextWidth,
            form.AddressTop - Stylesheet.PrinterMargin
        )
        {
            Logo = letterhead.Logo,
            Texts =
            [
                letterhead.Name,
                .. letterhead.Tagline is { } tagline ? [tagline] : Array.Empty<LetterText>(),
                .. letterhead.Address,
            ],
            Remedy = RemedyOf(letterhead),
        };
        if (letterhead.Logo is { } logo && letterhead.Alignment != TextAlignment.Center)
        {
            AddLogoBeside(zone, letterhead, logo);
            return;
        }

        Fill(zone, VerticalPlace.Middle, writer => AddHead(writer, PartRole.Logo, letterhead.Alignment));
    }

    private void AddLogoBeside(Zone zone, Letterhead letterhead, Picture logo)
    {
        var gap = _styles.Indent;
        var width = Length.Min(FlowWriter.WidthOf(logo, Stylesheet.LogoHeight), zone.Width - gap);
        var isLeft = letterhead.Alignment == TextAlignment.End;
        Fill(
            zone with
            {
                X = isLeft ? zone.X : zone.X + zone.Width - width,
                Width = width,
                Texts = [],
            },
            VerticalPlace.Middle,
            writer => PartFlow.AddLetterhead(writer, _parts[0], setting, TextAlignment.Start)
        );
        Fill(
            zone with
            {
                X = isLeft ? zone.X + width + gap : zone.X,
                Width = zone.Width - width - gap,
                Logo = null,
            },
            VerticalPlace.Middle,
            writer => AddHead(writer, PartRole.LetterheadName, letterhead.Alignment)
        );
    }

    // The parts down to the address; the information block has the senders' contact details.
    private void AddHead(FlowWriter writer, PartRole first, TextAlignment alignment)
    {
        foreach (var part in _parts.Where(part => part.Role >= first && part.Role <= PartRole.LetterheadAddress))
        {
            PartFlow.AddLetterhead(writer, part, setting, alignment);
        }
    }

    // Each below the other, as lines of the body.
    private void AddTexts(FlowWriter writer, PartRole role, Placement placement, TextDesign? design = null)
    {
        foreach (var part in _parts.OfType<TextPart>().Where(part => part.Role == role))
        {
            PartFlow.Add(writer, part, setting, placement, design);
        }
    }

    private void AddInformation()
    {
        var contact = letter.Letterhead?.Contact ?? [];
        var zone = new Zone(
            contact.IsEmpty ? "date" : "letterhead.contact",
            contact.IsEmpty ? letter.DatePlace : contact[0].Place,
            Din5008.InformationLeft,
            form.InformationTop,
            Din5008.InformationWidth,
            Din5008.InformationHeight
        );
        var date = _parts.OfType<TextPart>().First(part => part.Role == PartRole.Date);
        zone = zone with
        {
            Texts = [.. contact, new LetterText(LetterOutline.TextOf(date.Inlines), letter.DatePlace)],
            Remedy = TypesettingPhrase.ShorterContact,
        };
        Fill(
            zone,
            VerticalPlace.Top,
            writer =>
            {
                AddTexts(writer, PartRole.LetterheadContact, new Placement(), _styles.LetterheadLine);
                AddTexts(writer, PartRole.Date, new Placement { SpaceBefore = _styles.ParagraphSpace });
            }
        );
    }

    private void AddRemarks()
    {
        var zone = AddressZone(
            "delivery",
            letter.Delivery?.Place ?? letter.DatePlace,
            form.AddressTop,
            Din5008.RemarksHeight
        );
        var used = letter.Letterhead is null ? Length.Zero : Din5008.ReturnAddressHeight;
        if (letter.Letterhead is { } letterhead && outline.Running.ReturnAddress is { } text)
        {
            var field = zone with
            {
                Field = "letterhead",
                Place = letterhead.Name.Place,
                Height = Din5008.ReturnAddressHeight,
                Texts = [new LetterText(text, letterhead.Name.Place)],
                Remedy = TypesettingPhrase.ShorterReturnAddress,
            };
            Fill(
                field,
                VerticalPlace.Bottom,
                writer =>
                    writer.Add(
                        StyledText.Of(text, _styles.ReturnAddress.Upright, ContentTag.Of(ArtifactKind.Layout)),
                        _styles.ReturnAddress,
                        new Placement()
                    )
            );
        }

        if (letter.Delivery is { } delivery)
        {
            var rest = zone with
            {
                Y = zone.Y + used,
                Height = zone.Height - used,
                Texts = [delivery],
                Remedy = TypesettingPhrase.ShorterDelivery,
            };
            Fill(rest, VerticalPlace.Bottom, writer => AddTexts(writer, PartRole.Delivery, new Placement()));
        }
    }

    private void AddRecipient()
    {
        if (letter.Addressees.IsEmpty)
        {
            return;
        }

        var zone = AddressZone(
            "addressee",
            letter.Addressees[0].Name.Place,
            form.RecipientTop,
            Din5008.RecipientHeight
        ) with
        {
            Texts = [.. letter.Addressees.SelectMany(addressee => addressee.Lines)],
            Remedy = letter.Addressees is [_, .. { Length: > 0 } others]
                ? Reason.Of(TypesettingPhrase.AddresseesAsCopies, [.. others.Select(other => Shown(other.Name))])
                : TypesettingPhrase.ShorterAddressee,
        };
        var design = _styles.Body with
        {
            Leading = Length.Min(_styles.Body.Leading, Din5008.RecipientHeight / Din5008.RecipientLines),
        };
        Fill(zone, VerticalPlace.Top, writer => AddTexts(writer, PartRole.Addressee, new Placement(), design));
    }

    private Zone AddressZone(string field, Place place, Length top, Length height) =>
        new(
            field,
            place,
            Din5008.AddressLeft + Din5008.AddressIndent,
            top,
            Din5008.AddressWidth - Din5008.AddressIndent,
            height
        );

    private void AddMarks()
    {
        foreach (var fold in form.Folds)
        {
            AddMark(fold, Din5008.FoldMarkWidth);
        }

        AddMark(Din5008.HoleMark, Din5008.HoleMarkWidth);
    }

    private void AddMark(Length y, Length width) =>
        AddCell(
            Din5008.MarkLeft,
            y - (Din5008.MarkThickness / 2),
            width,
            [new RuleLine(Din5008.MarkThickness) { Height = Din5008.MarkThickness, Width = width }]
        );

    /// <summary>Sets what stands in a zone; LP0508 where it does not fit.</summary>
    private void Fill(Zone zone, VerticalPlace place, Action<FlowWriter> add)
    {
        var findings = new DiagnosticBag();
        var writer = new FlowWriter(setting.Paragraphs, zone.Width, new SetParagraphs(), findings);
        add(writer);
        var lines = writer.Take();
        var height = FlowLine.HeightOf(lines);
        setting.Diagnostics.AddRange(findings, finding => finding.Code != DiagnosticCatalog.OverfullLine);
        if (findings.Has(DiagnosticCatalog.OverfullLine))
        {
            Report(zone, Reason.Of(TypesettingFinding.FieldTooNarrow, zone.Field, Millimetres(zone.Width)));
        }

        // Sums of lengths differ in their last bits.
        if (height.Points > zone.Height.Points + 1e-6)
        {
            Report(
                zone,
                Reason.Of(TypesettingFinding.FieldTooLow, zone.Field, Millimetres(height), Millimetres(zone.Height))
            );
        }

        var free = zone.Height - height;
        AddCell(
            zone.X,
            zone.Y
                + (
                    place switch
                    {
                        VerticalPlace.Middle => free / 2,
                        VerticalPlace.Bottom => free,
                        _ => Length.Zero,
                    }
                ),
            zone.Width,
            lines
        );
    }

    private void AddCell(Length x, Length y, Length width, ImmutableArray<FlowLine> lines) =>
        _cells.Add(new FlowCell(x - letter.Page.Left, y - letter.Page.Top, width, lines));

    private void Report(Zone zone, Reason message)
    {
        var contents = zone.Texts.Select(Shown);
        if (zone.Logo is { } logo)
        {
            var height = Millimetres(logo.Height ?? Stylesheet.LogoHeight);
            contents = contents.Prepend(Reason.Of(TypesettingPhrase.Logo, height));
        }

        var advice = Reason.Of(
            TypesettingAdvice.MakeRoomInField,
            Reason.Of(TypesettingPhrase.Contents, [.. contents]),
            zone.Remedy
        );
        setting.Diagnostics.Add(DiagnosticCatalog.FieldOverflows.At(zone.Place, message, advice));
    }

    // Only what this letterhead has can be made smaller.
    private Reason RemedyOf(Letterhead letterhead)
    {
        var remedies = new List<Fact>();
        if (letterhead.Logo is not null)
        {
            remedies.Add(TypesettingPhrase.LowerLogo);
        }

        if (letterhead.Tagline is not null)
        {
            remedies.Add(TypesettingPhrase.WithoutTagline);
        }

        remedies.Add(letterhead.Address.IsEmpty ? TypesettingPhrase.ShorterName : TypesettingPhrase.ShorterAddress);
        remedies.Add(
            letter.Page.Format == LetterFormat.Din5008A
                ? TypesettingPhrase.FormWithMoreRoom
                : TypesettingPhrase.FormWithoutFields
        );
        return Reason.Of(TypesettingPhrase.OneOf, [.. remedies]);
    }

    private static Fact Shown(LetterText text) =>
        text.Value.Length <= LongestQuote
            ? (Fact)text.Value
            : Reason.Of(TypesettingPhrase.Beginning, text.Value.AsSpan(0, LongestQuote).TrimEnd().ToString());

    private static string Millimetres(Length length) =>
        length.Millimetres.ToString("0.0", CultureInfo.InvariantCulture);

    private enum VerticalPlace
    {
        Top,
        Middle,
        Bottom,
    }

    /// <summary>A part of the sheet, from its top left corner, and the key of letter.yml that fills it.</summary>
    private sealed record Zone(string Field, Place Place, Length X, Length Y, Length Width, Length Height)
    {
        /// <summary>Its texts, as written.</summary>
        public ImmutableArray<LetterText> Texts { get; init; } = [];

        /// <summary>The logo, beside or above the texts.</summary>
        public Picture? Logo { get; init; }

        /// <summary>Advice on how to make room.</summary>
        public Reason Remedy { get; init; } = TypesettingPhrase.FormWithoutFields;
    }
}
