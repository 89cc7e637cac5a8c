using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is wrong with pictures, in words.</summary>
internal static class PictureWords
{
    /// <summary>The end of a sentence that begins with the picture's name.</summary>
    public static string Of(PictureFinding code, FactWords f) =>
        code switch
        {
            PictureFinding.Unknown => "is neither a PNG nor a JPEG nor an SVG",
            PictureFinding.OtherKind => $"is {f[0]}, not a PNG, JPEG or SVG",
            PictureFinding.WrongSize => "has more than twelve million pixels, or none",
            PictureFinding.DamagedPng => "is a damaged PNG",
            PictureFinding.Invisible => "shows nothing: every point of it is transparent",
            PictureFinding.DamagedJpeg => "is a damaged JPEG",
            PictureFinding.IncompleteJpeg => "is a JPEG of which a part is missing or damaged",
            PictureFinding.JpegWithoutPicture => "is a JPEG without a picture inside",
            PictureFinding.JpegWithoutSize => "is a JPEG without a size",
            PictureFinding.RareJpeg => "is a JPEG of a rare kind that PDF does not know",
            PictureFinding.DeepJpeg => "is a JPEG with more than 8 bits per color",
            PictureFinding.JpegForPrinting => "is a JPEG in printing colours (CMYK)",
            PictureFinding.NoSvg => "is XML, and not an SVG picture",
            PictureFinding.OtherEncoding => "is in an encoding other than UTF-8 or UTF-16",
            PictureFinding.BrokenXml => $"is not well-formed XML in line {f[0]}",
            PictureFinding.LongEntities => $"has entities that stand for more than a million characters (line {f[0]})",
            PictureFinding.LargeSvg => "holds too many elements or too deep a tree",
            PictureFinding.SvgParts => $"has parts that a letter's SVG cannot have: {f.Listed(1)}"
                + (f.Number(0) > 0 ? $" and {f[0]} more" : string.Empty),
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(PictureAdvice code, FactWords f) =>
        code switch
        {
            PictureAdvice.SayWhatIsShown =>
                "Say what it shows, for people who do not see it. For an ornament that says nothing, write "
                    + "'decorative: true'.",
            PictureAdvice.NotDecorative => "Leave it out for a picture that says something, and say what under 'alt'.",
            PictureAdvice.AltOrDecorative =>
                "Keep 'alt' if the picture says something to those who see it, and 'decorative' if it says nothing.",
            PictureAdvice.Endings => $"Pictures end in {f.Listed(0)}.",
            PictureAdvice.PlainSvg =>
                "In the drawing program, turn text and effects into paths and save it as plain SVG; or save it as PNG.",
            PictureAdvice.PlainPicture =>
                "Open it in a picture program, look at it, and save it again as PNG, or as JPEG in RGB colours, "
                    + "with at most twelve million pixels.",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(SvgPhrase code, FactWords f) =>
        code switch
        {
            SvgPhrase.Element => $"<{f[0]}> (line {f[1]})",
            SvgPhrase.OfElement => $"{f[0]} of <{f[1]}> (line {f[2]})",
            SvgPhrase.InClipPath => $"<{f[0]}> inside <clipPath> (line {f[1]})",
            SvgPhrase.StyleSheet => $"<?xml-stylesheet?> (line {f[0]})",
            SvgPhrase.Attribute => $"the attribute {Setting(f)}",
            SvgPhrase.Property => $"the property {Setting(f)}",
            SvgPhrase.Color => $"the colour \"{f[0]}\"",
            SvgPhrase.Paint => $"<{f[0]}> as the paint",
            SvgPhrase.ReferenceToNothing => $"the reference {f[0]}, which leads to nothing,",
            SvgPhrase.ReferenceAround => $"the reference {f[0]} to an element around it",
            SvgPhrase.ReferenceToRoot => "the reference to the whole drawing",
            SvgPhrase.ReferenceToNoClipPath => $"the reference {f[0]}, which leads to no clipPath,",
            SvgPhrase.ReferenceToNoShape => $"the reference {f[0]} to no shape",
            SvgPhrase.ReferenceToNoGradient => $"the reference {f[0]}, which leads to no gradient,",
            SvgPhrase.EndlessReferences => "a chain of references without end",
            SvgPhrase.EndlessClipPaths => "a chain of clip paths without end",
            SvgPhrase.EndlessMasks => "a chain of masks without end",
            SvgPhrase.DeepChain => "too deep a chain of elements",
            SvgPhrase.DeepGroups => $"clips, masks or opacities more than {f[0]} deep",
            SvgPhrase.ManyElements => $"more than {f[0]} elements, counting each use,",
            SvgPhrase.LongPaths => "longer paths than a picture can have",
            SvgPhrase.LargeNumbers => "numbers that are too large",
            SvgPhrase.ShortDashes => "dashes that are too short",
            SvgPhrase.UnreadablePath => "path data that cannot be read",
            SvgPhrase.UnreadablePoints => "points that cannot be read",
            SvgPhrase.OneRadiusZero => "one radius of 0 beside another",
            SvgPhrase.NoWay => "a start and an end at the same place",
            SvgPhrase.FocusOutside => "a focus outside of the circle",
            SvgPhrase.NoShape => "no shape inside",
            SvgPhrase.UnreadableViewBox => "a viewBox that is empty or cannot be read",
            SvgPhrase.MissingViewBox => "a missing or empty viewBox",
            SvgPhrase.UnclearViewBox => "an empty or unclear viewBox",
            SvgPhrase.NoSize => "a width or height of 0",
            SvgPhrase.ClipPathWithTransform => "the clip-path beside a transform",
            SvgPhrase.ManyRules => "too many rules",
            SvgPhrase.RulesInRule => $"rules inside the rule of \"{f[0]}\"",
            SvgPhrase.Selector => $"the selector \"{f[0]}\"",
            SvgPhrase.Rule => $"the rule {f[0]}",
            SvgPhrase.Media => $"the condition \"@media {f[0]}\"",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Setting(FactWords f) => f.Count > 1 ? $"{f[0]}=\"{f[1]}\"" : f[0];
}
