using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>
/// The parts before the body, in the same order in every format. In the fields of DIN 5008 the senders' contact
/// details are lines of the information block, elsewhere one line of the letterhead.
/// </summary>
internal static class HeadParts
{
    private const string FieldJoint = " \u00B7 ";

    public static ImmutableArray<OutlinePart> Opening(Letter letter)
    {
        var parts = ImmutableArray.CreateBuilder<OutlinePart>();
        if (letter.Letterhead is { } letterhead)
        {
            AddLetterhead(parts, letterhead, letter.Page.Format is LetterFormat.Din5008A or LetterFormat.Din5008B);
        }

        Add(parts, PartRole.Date, new LetterText(letter.Language.FormatDate(letter.Date), letter.DatePlace));
        Add(parts, PartRole.Delivery, letter.Delivery);
        foreach (var addressee in letter.Addressees)
        {
            parts.Add(Lines(PartRole.Addressee, addressee.Lines));
        }

        if (letter.Subject is { } subject)
        {
            var words = new OutlineRun(subject.Value, subject.Place);
            ImmutableArray<OutlineInline> inlines = letter.Language.SubjectLabel is { Length: > 0 } label
                ? [new OutlineRun(label + " "), words]
                : [words];
            parts.Add(new HeadingPart(PartRole.Subject, 1, PartName.Subject, inlines, subject.Place));
        }

        Add(parts, PartRole.Salutation, letter.Salutation);
        return parts.ToImmutable();
    }

    /// <summary>A part of several lines.</summary>
    /// <param name="role">What it is.</param>
    /// <param name="lines">At least one.</param>
    /// <param name="label">Stands before the first.</param>
    public static TextPart Lines(PartRole role, IEnumerable<LetterText> lines, string? label = null)
    {
        var inlines = ImmutableArray.CreateBuilder<OutlineInline>();
        if (label is not null)
        {
            inlines.Add(new OutlineRun(label + " "));
        }

        Place? place = null;
        foreach (var line in lines)
        {
            if (place is not null)
            {
                inlines.Add(new LineEnd());
            }

            place ??= line.Place;
            inlines.Add(new OutlineRun(line.Value, line.Place));
        }

        return new TextPart(role, inlines.ToImmutable(), place);
    }

    /// <summary>Several lines of letter.yml as one.</summary>
    public static ImmutableArray<OutlineInline> Joined(ImmutableArray<LetterText> lines)
    {
        var inlines = ImmutableArray.CreateBuilder<OutlineInline>();
        foreach (var line in lines)
        {
            if (inlines.Count > 0)
            {
                inlines.Add(new OutlineRun(FieldJoint));
            }

            inlines.Add(new OutlineRun(line.Value, line.Place));
        }

        return inlines.ToImmutable();
    }

    /// <summary>A part of one line, where the letter has it.</summary>
    public static void Add(ImmutableArray<OutlinePart>.Builder parts, PartRole role, LetterText? line)
    {
        if (line is not null)
        {
            parts.Add(Lines(role, [line]));
        }
    }

    private static void AddLetterhead(
        ImmutableArray<OutlinePart>.Builder parts,
        Letterhead letterhead,
        bool hasInformationBlock
    )
    {
        if (letterhead.Logo is { } logo)
        {
            parts.Add(new PicturePart(PartRole.Logo, logo));
        }

        Add(parts, PartRole.LetterheadName, letterhead.Name);
        Add(parts, PartRole.LetterheadTagline, letterhead.Tagline);
        if (letterhead.Address is [var first, ..] address)
        {
            parts.Add(new TextPart(PartRole.LetterheadAddress, Joined(address), first.Place));
        }

        if (letterhead.Contact is [var way, ..] contact)
        {
            parts.Add(
                hasInformationBlock
                    ? Lines(PartRole.LetterheadContact, contact)
                    : new TextPart(PartRole.LetterheadContact, Joined(contact), way.Place)
            );
        }
    }
}
