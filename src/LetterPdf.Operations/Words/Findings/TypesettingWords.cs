using LetterPdf.Model;
using LetterPdf.Typesetting;

namespace LetterPdf.Operations;

/// <summary>What typesetting finds, in words.</summary>
internal static class TypesettingWords
{
    public static string? Of(Enum code, FactWords f) =>
        code switch
        {
            TypesettingFinding finding => Of(finding, f),
            TypesettingAdvice advice => Of(advice, f),
            TypesettingPhrase phrase => Of(phrase, f),
            _ => null,
        };

    private static string Of(TypesettingFinding code, FactWords f) =>
        code switch
        {
            TypesettingFinding.TextAreaTooSmall => "the margins leave too little of the page for text",
            TypesettingFinding.TallerThanPage => "this is taller than a page",
            TypesettingFinding.DraftMarkWithoutRoom => "the margins leave no room to say that this is a draft",
            TypesettingFinding.NoSuchFamily => $"there is no font of the family '{f[0]}' in a fonts folder",
            TypesettingFinding.PictureTooWide => $"the picture is {f[0]}in wide, and the text {f[1]}in",
            TypesettingFinding.TextOffPaper => $"\"{f[0]}\" runs off the paper on page {f[1]}",
            TypesettingFinding.LineTooWide => $"the line \"{f[0]}\" is wider than its column and runs over its edge",
            TypesettingFinding.NoSmallCapitals => $"the font '{f[0]}' has no small capitals",
            TypesettingFinding.NoSuperiorFigures => $"the font '{f[0]}' has no superior figures for footnotes",
            TypesettingFinding.EmphasisNotShown => $"\"{f[0]}\" is marked to be {f[1]}, and the family '{f[2]}' has no "
                + $"{f[1]} face (the nearest is {f[3]})",
            TypesettingFinding.EmphasisNotShownInScript => $"\"{f[0]}\" is marked to be {f[1]}, and the font that has "
                + $"its letters, {f[2]}, has no {f[1]} face: it is drawn as it is",
            TypesettingFinding.NoFaceOfStyle =>
                $"the family '{f[0]}' has no {f[1]} face: {DrawnParts(f)} drawn in {f[2]}",
            TypesettingFinding.FontAstray => $"'{f[0]}' is damaged: it would set letters far off their line",
            TypesettingFinding.CharacterMissing => $"no font of the letter has the character '{f[0]}' (U+{f[1]}"
                + $"{(f.Count > 2 ? $", script {f[2]}" : "")})",
            TypesettingFinding.CharactersMissing => $"no font of the letter has the characters {Characters(f)}"
                + $"{(f[1].Length > 0 ? $" (script {f[1]})" : "")}",
            TypesettingFinding.FieldTooNarrow => $"a word of '{f[0]}' is wider than its field, which has {f[1]} mm",
            TypesettingFinding.FieldTooLow =>
                $"'{f[0]}' takes {f[1]} mm from top to bottom, and its field has {f[2]} mm",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(TypesettingAdvice code, FactWords f) =>
        code switch
        {
            TypesettingAdvice.WiderTextArea => "Text needs at least 1.5in of the page's width and 2in of its height.",
            TypesettingAdvice.MoreRoomOnPage => "Use a larger page, smaller margins or smaller type.",
            TypesettingAdvice.MarginsForDraftMark =>
                "A draft needs margins of at least 0.15in at the head and foot of the page.",
            TypesettingAdvice.KnownFamilies => $"The fonts folders hold {f.Quoted(0)}.",
            TypesettingAdvice.AddFontFiles =>
                "Put the font's .ttf or .otf files into a folder 'fonts' beside letter.yml.",
            TypesettingAdvice.LowerPicture => "Give it a smaller height.",
            TypesettingAdvice.BreakableLine =>
                "Rephrase it, allow a break with a space or hyphen, or use fewer columns or smaller type.",
            TypesettingAdvice.FamilyWithForms =>
                "Choose a family that has them, such as Source Serif 4, or write it in another way.",
            TypesettingAdvice.AddFaceOfStyle => $"Put the family's {f[0]} font file into the folder 'fonts', choose "
                + "another family under 'type: family:', or take the marks away.",
            TypesettingAdvice.AddFaceOfScript => "Put the bold or italic file of that font into the folder 'fonts' "
                + "too, if there is one, or take the marks away.",
            TypesettingAdvice.FacesOfFamily => $"The family's faces in the fonts folders: "
                + $"{f.Listed(0)}. If the pages look right that way, nothing has to be done.",
            TypesettingAdvice.CopyFontAgain =>
                "Copy the font file again from where it came from, or take it out of the folder.",
            TypesettingAdvice.NoEmoji =>
                "This is an emoji, and a letter for the archive has none. Take it out, or say it in words.",
            TypesettingAdvice.AddFontOfScript => $"Put a font that has this script into the folder 'fonts' beside "
                + $"letter.yml: {f[0]} is one, and free. Only what the letter's own font lacks is taken from it.",
            TypesettingAdvice.AddFontOfCharacter =>
                "Put a font that has it into the folder 'fonts' beside letter.yml, or write it in another way.",
            TypesettingAdvice.MakeRoomInField => $"It holds {f[0]}; {f[1]}.",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(TypesettingPhrase code, FactWords f) =>
        code switch
        {
            TypesettingPhrase.Regular => "regular",
            TypesettingPhrase.Bold => "bold",
            TypesettingPhrase.Italic => "italic",
            TypesettingPhrase.BoldItalic => "bold italic",
            TypesettingPhrase.Face => $"'{f[0]}', which is {f[1]}",
            TypesettingPhrase.Contents => Listed(f),
            TypesettingPhrase.Beginning => $"'{f[0]} \u2026'",
            TypesettingPhrase.Logo => $"the logo, {f[0]} mm high",
            TypesettingPhrase.OneOf => $"{string.Join(", ", f.From(0).SkipLast(1))}, or {f[f.Count - 1]}",
            TypesettingPhrase.LowerLogo => "give the logo a smaller height",
            TypesettingPhrase.WithoutTagline => "leave the tagline out",
            TypesettingPhrase.ShorterName => "shorten the name",
            TypesettingPhrase.ShorterAddress => "shorten the address",
            TypesettingPhrase.FormWithMoreRoom => "use page.format din-5008-b, which has more room",
            TypesettingPhrase.FormWithoutFields => "use page.format us-block",
            TypesettingPhrase.ShorterContact =>
                "shorten or leave out lines of 'letterhead.contact', or use page.format us-block",
            TypesettingPhrase.ShorterReturnAddress => "this is the line above the addressee that says who writes: "
                + "shorten the letterhead's name or address, or use page.format us-block",
            TypesettingPhrase.ShorterDelivery => "shorten it, or use page.format us-block",
            TypesettingPhrase.ShorterAddressee =>
                "the window of the envelope shows six lines: shorten or leave out lines, or use page.format us-block",
            TypesettingPhrase.AddresseesAsCopies =>
                $"the window of the envelope shows six lines: put {Listed(f)} under 'cc', or use page.format us-block",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string DrawnParts(FactWords f) =>
        f.Code(1) is TypesettingPhrase.Regular
            ? "the text is"
            : $"headings and other parts that are {f[1]} by design are";

    private static string Characters(FactWords f)
    {
        var named = f.From(2).Select(character => $"'{character}'");
        return f.Number(0) > 0 ? Listing.And([string.Join(", ", named), $"{f[0]} more"]) : Listing.And(named);
    }

    // Texts are in quotation marks, phrases are not.
    private static string Listed(FactWords f) =>
        Listing.And(Enumerable.Range(0, f.Count).Select(i => f.Code(i) is null ? $"'{f[i]}'" : f[i]));
}
