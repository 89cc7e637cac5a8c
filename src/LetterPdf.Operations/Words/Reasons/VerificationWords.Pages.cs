using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <content>The words about pages and their content.</content>
internal static partial class VerificationWords
{
    private static string Of(PageFault code, FactWords f) =>
        code switch
        {
            PageFault.Size =>
                "the page does not say how large it is, or is smaller or larger than pages are (/MediaBox)",
            PageFault.NoResources => "the page does not say itself what it uses (/Resources)",
            PageFault.NoTagNumber => "the page has no number by which its tags are found (/StructParents)",
            PageFault.Tabs => "the tabulator does not follow the tags (/Tabs)",
            PageFault.KeyOfAllPages => $"all pages are said to be otherwise than they say themselves (/{f[0]})",
            PageFault.Key => "the page may be shown in part or otherwise than it is, for it says more than a page of "
                + $"letterpdf (/{f[0]})",
            PageFault.Parent => "the page stands in a part of the file that could say for it how it is shown (/Parent)",
            PageFault.Origin => "the page does not begin at its foot's left (/MediaBox)",
            PageFault.ResourceKey => $"the page uses something other than fonts and pictures (/{f[0]})",
            PageFault.GraphicsState =>
                "a graphics state is made for one printer, or blends in a way that the standard does not "
                    + "know (/ExtGState)",
            PageFault.PrinterProgram => "a drawing is a program for printers",
            PageFault.DrawingKey =>
                $"a drawing may be shown otherwise than it is, for it says more than those of letterpdf (/{f[0]})",
            PageFault.DrawingSize => "a drawing does not say how large it is (/BBox)",
            PageFault.ForbiddenKey => $"something is drawn in a way that archives can't keep (/{f[0]})",
            PageFault.Interpolation => "a picture is drawn with pixels that it does not have (/Interpolate)",
            PageFault.PictureColors =>
                "a picture's colours are neither grey, nor of the screen, nor a list of these (/ColorSpace)",
            PageFault.PictureSize => "a picture does not say its size (/Width, /Height, /BitsPerComponent)",
            PageFault.PictureData => "a picture has more or fewer pixels than it says",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(ContentFault code, FactWords f) =>
        code switch
        {
            ContentFault.NotUnpackable => "the page's content can't be unpacked",
            ContentFault.Unreadable => $"the page's content can't be read: {f[0]}",
            ContentFault.NoOperator => $"the page's content holds \"{f[0]}\", which is no operator",
            ContentFault.TooMuchText => "the pages hold more text than any letter does",
            ContentFault.NoFont => "text is shown without a font, or with half a code",
            ContentFault.SavedTooDeep => "graphics states are saved more than 28 deep (q)",
            ContentFault.NeverSaved => "a graphics state is restored that was never saved (Q)",
            ContentFault.TextInText => "text begins inside text, or ends outside it (BT, ET)",
            ContentFault.OutsideOfText => "text is shown outside of text (BT, ET)",
            ContentFault.Unmarked => "something is shown that is neither in a tag nor marked as an ornament",
            ContentFault.OrnamentInContent => "an ornament stands inside content that is in a tag, or in another",
            ContentFault.ContentInContent => "content that is in a tag stands inside other content, or in an ornament",
            ContentFault.DoubleIdentifier => $"two stretches of content have the number {f[0]} (/MCID)",
            ContentFault.MarkedTooDeep => "content is marked inside marked content too deep",
            ContentFault.NeverBegan => "marked content ends that never began (EMC)",
            ContentFault.StillOpen => "the content ends while something in it is still open (BDC, q or BT)",
            ContentFault.PrintColor =>
                "a colour is made for printing (CMYK), and the file speaks of the screen's colours only",
            ContentFault.OtherColor => $"a colour is of the kind \"{f[0]}\", neither grey nor of the screen's",
            ContentFault.OtherColorOfGradient =>
                $"a gradient's or a group's colours are of the kind \"{f[0]}\", neither grey nor of the screen's",
            ContentFault.NoPicture => $"a picture is drawn that is not there (/{f[0]})",
            ContentFault.NeitherPictureNorDrawing =>
                $"what is drawn says neither that it is a picture nor a drawing (/{f[0]})",
            ContentFault.DrawsItself => "a drawing draws itself, and so would never end",
            ContentFault.DrawingNotUnpackable => "a drawing's content can't be unpacked",
            ContentFault.NoMask => "a mask has no drawing that says what is seen (/SMask)",
            ContentFault.NoGradient => "a gradient is used that is not there (/Shading)",
            ContentFault.NoResource => $"the page uses what is not there (/{f[0]})",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(SightFault code, FactWords f) =>
        code switch
        {
            SightFault.PageOperator =>
                $"the page is made with \"{f[0]}\" in a way in which letterpdf makes none: what is said may "
                    + "not be seen",
            SightFault.DrawingOperator =>
                $"a drawing is made with \"{f[0]}\" in a way in which letterpdf makes none: what is said may "
                    + "not be seen",
            SightFault.OperatorOrder =>
                $"the page has \"{f[0]}\" where letterpdf has another operator: what is said may not be seen",
            SightFault.SmallText => "text is so small that it can't be seen (Tf)",
            SightFault.StretchedText => "text is narrower or wider than letters are (Tz)",
            SightFault.OtherInText => "text is shown with something else in it (TJ)",
            SightFault.OtherMark => "content is marked in a way in which letterpdf marks none (BMC)",
            SightFault.HidingMark =>
                "content is marked with something that a program may hide it by, or read aloud in its stead (BDC)",
            SightFault.OutsideOfPage => "text stands outside of the page, where nobody sees it",
            SightFault.FilledArea =>
                "a filled area is on the page where letterpdf draws thin rules only: what is said may lie under it",
            SightFault.TooMuchOnPage => "a page has more letters or rules than any letter's page",
            SightFault.TooMuchOnPages => "the pages hold more letters and rules than any letter's",
            SightFault.Covered => "a rule or a picture lies over text, so that it can't be read",
            SightFault.SpokenOtherwise =>
                $"what a program reads aloud is not what the page shows: \"{f[0]}\" instead of \"{f[1]}\" "
                    + "(/ActualText)",
            _ => throw ReasonWords.Unknown(code),
        };
}
