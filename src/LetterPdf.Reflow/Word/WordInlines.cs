using System.Collections.Immutable;
using System.Diagnostics;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>Writes words as runs (17.3.2).</summary>
/// <param name="relations">Those of the part that the words stand in.</param>
/// <param name="design">The type.</param>
/// <param name="language">The letter's language.</param>
internal sealed class WordInlines(WordRelations relations, WordDesign design, string language)
{
    // What a bookmark begins with that Word makes for its own references: it is not in users' lists.
    private const string MarkPrefix = "_Ref";

    private int _bookmarks;

    /// <summary>Writes words.</summary>
    /// <param name="isBold">Whether the paragraph's style makes all of it bold.</param>
    public void Write(XmlText xml, ImmutableArray<OutlineInline> inlines, bool isBold = false) =>
        Write(xml, inlines, new Context { IsBold = isBold });

    /// <summary>Writes words that have a style of their own.</summary>
    public void Write(XmlText xml, OutlineRun run, string style) => Write(xml, [run], new Context { Style = style });

    private void Write(XmlText xml, ImmutableArray<OutlineInline> inlines, Context context)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case OutlineRun run:
                    WriteRun(xml, run, context);
                    break;
                case LineEnd:
                    xml.Open("w:r").Empty("w:br").Close();
                    break;
                case IsolatedWords isolated:
                    var isRight = RunDirections.IsRightToLeft(LetterOutline.TextOf(isolated.Inlines));
                    Write(xml, isolated.Inlines, context with { IsRightToLeft = isRight });
                    break;
                case ForeignWords foreign:
                    Write(xml, foreign.Inlines, context with { Foreign = foreign.Language });
                    break;
                case LinkedWords link:
                    xml.Open("w:hyperlink", ("r:id", relations.OfLink(link.Target)), ("w:history", "1"));
                    Write(xml, link.Inlines, context with { IsLink = true });
                    xml.Close();
                    break;
                case NoteMark mark:
                    WriteMark(xml, mark);
                    break;
                default:
                    throw new UnreachableException($"Words hold an inline of the kind {inline.GetType().Name}.");
            }
        }
    }

    // A file has one mark of a footnote; what refers to it again is a field that repeats its number (17.16.5.38).
    private void WriteMark(XmlText xml, NoteMark mark)
    {
        var number = WordMeasure.Number(mark.Number);
        var bookmark = MarkPrefix + PartName.Note(mark.Number).Replace('-', '_');
        if (mark.Identifier is not null)
        {
            var id = WordMeasure.Number(++_bookmarks);
            xml.Empty("w:bookmarkStart", ("w:id", id), ("w:name", bookmark));
            OpenMark(xml).Empty("w:footnoteReference", ("w:id", number)).Close();
            xml.Empty("w:bookmarkEnd", ("w:id", id));
            return;
        }

        OpenMark(xml).Empty("w:fldChar", ("w:fldCharType", "begin")).Close();
        OpenMark(xml).Element("w:instrText", $" NOTEREF {bookmark} \\f \\h ", ("xml:space", "preserve")).Close();
        OpenMark(xml).Empty("w:fldChar", ("w:fldCharType", "separate")).Close();
        OpenMark(xml).Element("w:t", number).Close();
        OpenMark(xml).Empty("w:fldChar", ("w:fldCharType", "end")).Close();
    }

    private static XmlText OpenMark(XmlText xml) =>
        xml.Open("w:r").Open("w:rPr").Value("w:rStyle", "FootnoteReference").Close();

    private void WriteRun(XmlText xml, OutlineRun run, Context context)
    {
        var isComma = run.Look.HasFlag(TextLook.Superior);
        var own = run.Language ?? context.Foreign;
        var foreign = string.Equals(own, language, StringComparison.OrdinalIgnoreCase) ? null : own;
        foreach (var (start, end, isRight) in Stretches(run.Text, context.IsRightToLeft))
        {
            xml.Open("w:r");
            WriteLook(
                xml,
                run.Look,
                isComma ? context with { Style = PartStyle.MarkComma } : context,
                foreign,
                isRight
            );
            xml.Element("w:t", run.Text[start..end], ("xml:space", "preserve"));
            xml.Close();
        }
    }

    // Words that are written from right to left stay together, whatever Latin letters are among them: a run in the
    // other direction would change places with its neighbours.
    private static List<RunDirections.Stretch> Stretches(string text, bool isRightToLeft) =>
        isRightToLeft && text.Length > 0
            ? [new RunDirections.Stretch(0, text.Length, IsRightToLeft: true)]
            : RunDirections.Of(text, isRightToLeft);

    // In the schema's order (17.3.2.28).
    private void WriteLook(XmlText xml, TextLook look, Context context, string? foreign, bool isRight)
    {
        var isBold = look.HasFlag(TextLook.Bold) && !context.IsBold;
        var isItalic = look.HasFlag(TextLook.Italic);
        var style = StyleOf(context, foreign, isBold, isItalic);
        xml.Open("w:rPr");
        if (style is not null)
        {
            xml.Value("w:rStyle", WordStyle.IdOf(style));
        }

        isBold &= style is not "Strong";
        isItalic &= style is not ("Emphasis" or PartStyle.Pending);
        xml.EmptyIf(IsEastAsian(foreign), "w:rFonts", ("w:hint", "eastAsia"));
        xml.EmptyIf(isBold, "w:b").EmptyIf(isBold, "w:bCs").EmptyIf(isItalic, "w:i").EmptyIf(isItalic, "w:iCs");
        if ((look & (TextLook.SmallCapitals | TextLook.AllSmallCapitals)) != TextLook.Plain)
        {
            xml.Empty("w:smallCaps");
        }

        // Word makes small capitals of small letters only.
        if (look.HasFlag(TextLook.AllSmallCapitals))
        {
            var size = WordMeasure.HalfPoints(design.Size * 0.8);
            xml.Value("w:sz", size).Value("w:szCs", size);
        }

        xml.EmptyIf(isRight, "w:rtl");
        if (foreign is not null)
        {
            xml.Empty("w:lang", LanguagesOf(foreign, isRight));
        }

        xml.Close();
    }

    private static string? StyleOf(Context context, string? foreign, bool isBold, bool isItalic) =>
        context.Style is not null ? context.Style
        : context.IsLink
            ? foreign is null ? "Hyperlink"
                : PartStyle.ForeignLink
        : foreign is not null ? PartStyle.ForeignWords
        : isBold && !isItalic ? "Strong"
        : isItalic && !isBold ? "Emphasis"
        : null;

    private static (string, string)[] LanguagesOf(string foreign, bool isRight) =>
        IsEastAsian(foreign) ? [("w:val", foreign), ("w:eastAsia", foreign)]
        : isRight || LanguageTag.IsRightToLeft(foreign) ? [("w:val", foreign), ("w:bidi", foreign)]
        : [("w:val", foreign)];

    private static bool IsEastAsian(string? tag) => tag?.Split('-')[0].ToLowerInvariant() is "zh" or "ja" or "ko";

    /// <summary>What holds for words inside marks.</summary>
    private sealed record Context
    {
        /// <summary>Whether the paragraph is bold.</summary>
        public bool IsBold { get; init; }

        public bool IsLink { get; init; }

        public string? Foreign { get; init; }

        /// <summary>The style of the words; null for what they look like.</summary>
        public string? Style { get; init; }

        public bool IsRightToLeft { get; init; }
    }
}
