using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The letter as HTML without a page of its own.</summary>
internal static class WebFragment
{
    /// <summary>A piece to be pasted into another page.</summary>
    public static byte[] Write(ReflowedLetter letter)
    {
        var html = new HtmlText();
        WriteDraftMark(letter, WebManner.Fragment, html);
        new WebArticle(letter, WebManner.Fragment, html).Write();
        return html.ToBytes();
    }

    /// <summary>The text of an e-mail to which the PDF is attached: a whole document, with nothing that a program for
    /// mail would strip or show wrong.</summary>
    internal static string ForMail(ReflowedLetter letter)
    {
        var (html, language) = (new HtmlText(), letter.Outline.Language.Tag);
        html.Raw("<!DOCTYPE html>\n").Open("html", ("lang", language), ("dir", WebDirection.Of(language))).Line();
        html.Open("head").Line().Open("meta", ("charset", "utf-8")).Line();
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width")).Line();
        html.Open("title").Text(letter.Outline.Title).Close("title").Line().Close("head").Line();
        html.Open("body", WebManner.Mail.Class("body")).Line();
        WriteDraftMark(letter, WebManner.Mail, html);
        new WebArticle(letter, WebManner.Mail, html).Write();
        html.Close("body").Line().Close("html").Line();
        return html.ToString();
    }

    /// <summary>Says that the letter is a draft, where it is one.</summary>
    public static void WriteDraftMark(ReflowedLetter letter, WebManner manner, HtmlText html)
    {
        if (letter.Outline.Running.DraftMark is { } mark)
        {
            html.Open("p", manner.Class("draft")).Open("strong").Text(mark).Close("strong").Close("p").Line();
        }
    }
}
