using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>The body as it was parsed, for questions about how it is written.</summary>
/// <param name="Text">The parser's input.</param>
/// <param name="Document">The parser's result.</param>
/// <param name="Decisions">The decisions about its words.</param>
internal sealed record BodyDraft(MappedText Text, MarkdownDocument Document, Decisions Decisions);
