using System.Collections.Immutable;
using LetterPdf.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Md = Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Turns the inlines of one paragraph or heading into a letter's; neighbouring pieces of text become
/// one.</summary>
internal sealed class MarkdownInlines
{
    private readonly MappedText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly InlineText _run;
    private bool _isInLink;

    private MarkdownInlines(MappedText text, DiagnosticBag diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _run = new InlineText(text, diagnostics);
    }

    /// <summary>The inlines; empty where there is nothing to show.</summary>
    public static ImmutableArray<Model.Inline> Read(
        ContainerInline? container,
        MappedText text,
        DiagnosticBag diagnostics
    )
    {
        if (container is null)
        {
            return [];
        }

        var inlines = InlineEnds.Trim(new MarkdownInlines(text, diagnostics).ReadAll(container));
        return InlineEnds.ShowNothing(inlines) ? [] : inlines;
    }

    private ImmutableArray<Model.Inline> ReadAll(ContainerInline container)
    {
        var inlines = ImmutableArray.CreateBuilder<Model.Inline>();
        ReadInto(container, inlines);
        _run.Flush(inlines, !_isInLink);
        return inlines.ToImmutable();
    }

    private void ReadInto(ContainerInline container, ImmutableArray<Model.Inline>.Builder inlines)
    {
        foreach (var inline in container)
        {
            if (inline is EmphasisInline emphasis && IsInsideWords(emphasis))
            {
                ReadStars(emphasis, inlines);
            }
            else if (!TryReadText(inline))
            {
                _run.Flush(inlines, !_isInLink);
                if (ReadInline(inline) is { } read)
                {
                    inlines.Add(read);
                }
            }
        }
    }

    // "Journalist*innen und Anwält*innen", "3*4*5": CommonMark reads emphasis there, and the stars would be lost.
    private bool IsInsideWords(EmphasisInline emphasis)
    {
        var (start, end, length) = (emphasis.Span.Start, emphasis.Span.End, emphasis.DelimiterCount);
        return emphasis.DelimiterChar == '*'
            && IsInsideWord(start - 1, start + length)
            && IsInsideWord(end - length, end + 1);
    }

    private bool IsInsideWord(int before, int after) =>
        before >= 0
        && after < _text.Text.Length
        && char.IsLetterOrDigit(_text.Text[before])
        && char.IsLetterOrDigit(_text.Text[after]);

    private void ReadStars(EmphasisInline emphasis, ImmutableArray<Model.Inline>.Builder inlines)
    {
        var stars = new string('*', emphasis.DelimiterCount);
        _run.Add(stars, new Md.SourceSpan(emphasis.Span.Start, emphasis.Span.Start + stars.Length - 1));
        ReadInto(emphasis, inlines);
        _run.Add(stars, new Md.SourceSpan(emphasis.Span.End - stars.Length + 1, emphasis.Span.End));
    }

    // An address in a link's text does not become a link of its own.
    private ImmutableArray<Model.Inline> ReadShown(LinkInline link)
    {
        var isInLink = _isInLink;
        _isInLink = true;
        var inlines = ReadAll(link);
        _isInLink = isInLink;
        return inlines;
    }

    private bool TryReadText(Markdig.Syntax.Inlines.Inline inline)
    {
        switch (inline)
        {
            case PipeTableDelimiterInline:
                return false;
            case LiteralInline literal:
                _run.Add(literal.Content.ToString(), literal.Span);
                return true;
            case HtmlEntityInline entity:
                _run.Add(entity.Transcoded.ToString(), entity.Span);
                return true;
            case LineBreakInline { IsHard: false } lineBreak:
                _run.Add(" ", lineBreak.Span);
                return true;
            default:
                return false;
        }
    }

    // Null: reported.
    private Model.Inline? ReadInline(Markdig.Syntax.Inlines.Inline inline)
    {
        switch (inline)
        {
            case LineBreakInline:
                _run.StartLine();
                return new HardBreak(SpanOf(inline));
            case EmphasisInline { DelimiterChar: '*' or '_' } emphasis:
                var inner = ReadAll(emphasis);
                return emphasis.DelimiterCount == 2
                    ? new Strong(inner, SpanOf(inline))
                    : new Emphasis(inner, SpanOf(inline));
            case LinkInline { IsImage: false } link:
                ReportTitle(link);
                return ReadLink(link, link.Url, ReadShown(link));
            case AutolinkInline autolink:
                _run.Add(autolink.Url, autolink.Span);
                var shown = ImmutableArray.CreateBuilder<Model.Inline>();
                _run.Flush(shown, linksAddresses: false);
                return ReadLink(
                    autolink,
                    autolink.IsEmail ? $"mailto:{autolink.Url}" : autolink.Url,
                    shown.ToImmutable()
                );
            case FootnoteLink { IsBackLink: false } reference:
                _run.EndBlank();
                return new FootnoteReference(reference.Footnote.Order, SpanOf(inline));
            case FootnoteLink:
                return null;
            case AttributedSpan span:
                return ReadSpan(span);
            default:
                Refuse(inline);
                return null;
        }
    }

    private Model.Inline? ReadSpan(AttributedSpan span)
    {
        var language = LanguageOf(span.Attributes);
        if (language is not null && !LanguageTag.IsWellFormed(language))
        {
            Report(
                DiagnosticCatalog.UnknownSpanClass,
                span,
                Reason.Of(MarkdownFinding.NoLanguage, language),
                MarkdownAdvice.LanguageCodes
            );
            return null;
        }

        if (language is null && !string.Equals(span.Attributes, ".smallcaps", StringComparison.Ordinal))
        {
            Report(
                DiagnosticCatalog.UnknownSpanClass,
                span,
                Reason.Of(MarkdownFinding.UnknownSpan, span.Attributes),
                MarkdownAdvice.KnownSpans
            );
            return null;
        }

        _run.Add(span.Content, new Md.SourceSpan(span.Span.Start + 1, span.Span.Start + span.Content.Length));
        var inlines = ImmutableArray.CreateBuilder<Model.Inline>();
        _run.Flush(inlines);
        if (inlines.Count == 0)
        {
            return null;
        }

        return language is null
            ? new SmallCaps(inlines.ToImmutable(), SpanOf(span))
            : new ForeignText(language, inlines.ToImmutable(), SpanOf(span));
    }

    // "lang=es", also with HTML's quotation marks; null for anything else.
    private static string? LanguageOf(string attributes)
    {
        const string key = "lang=";
        return attributes.StartsWith(key, StringComparison.Ordinal) ? attributes[key.Length..].Trim('"') : null;
    }

    private Link? ReadLink(Md.MarkdownObject place, string? url, ImmutableArray<Model.Inline> inlines)
    {
        if (LinkTarget.Parse(url) is not { } target)
        {
            Report(
                DiagnosticCatalog.InvalidLink,
                place,
                Reason.Of(MarkdownFinding.LinkNotFull, LinkTarget.Shorten(url)),
                MarkdownAdvice.FullAddress
            );
            return null;
        }

        if (InlineEnds.ShowNothing(inlines))
        {
            Report(DiagnosticCatalog.InvalidLink, place, MarkdownFinding.LinkWithoutText);
            return null;
        }

        return new Link(target, inlines, SpanOf(place));
    }

    // Markdown allows a link to have a title, which a web page shows under the pointer and paper does not.
    private void ReportTitle(LinkInline link)
    {
        if (!string.IsNullOrWhiteSpace(link.Title))
        {
            Report(
                DiagnosticCatalog.LinkTitle,
                link,
                Reason.Of(MarkdownFinding.LinkTitle, LinkTarget.Shorten(link.Title)),
                MarkdownAdvice.TitleIntoText
            );
        }
    }

    private void Refuse(Markdig.Syntax.Inlines.Inline inline)
    {
        var (message, hint) = inline switch
        {
            HtmlInline => (MarkdownFinding.Html, MarkdownAdvice.RemoveHtml),
            CodeInline => (MarkdownFinding.Code, MarkdownAdvice.RemoveCode),
            LinkInline => (MarkdownFinding.Picture, MarkdownAdvice.RemovePicture),
            TaskList => (MarkdownFinding.CheckBox, MarkdownAdvice.RemoveCheckBox),
            EmphasisInline => (MarkdownFinding.StruckOut, MarkdownAdvice.RemoveStruckOut),
            _ => (MarkdownFinding.Unsupported, MarkdownAdvice.Escape),
        };
        Report(DiagnosticCatalog.UnsupportedMarkdown, inline, message, hint);
    }

    private TextSpan SpanOf(Md.MarkdownObject item) => _text.SpanOf(item.Span.Start, Math.Max(0, item.Span.Length));

    private void Report(DiagnosticCode code, Md.MarkdownObject item, Reason message, Reason? hint = null) =>
        _diagnostics.Add(code.At(SpanOf(item), message, hint));
}
