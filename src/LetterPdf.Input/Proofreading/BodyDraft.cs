using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>The body as it was parsed, for questions about how it is written.</summary>
/// <param name="Text">What the parser was given.</param>
/// <param name="Document">What it made of it.</param>
/// <param name="Decisions">What people have decided about its words.</param>
internal sealed record BodyDraft(MappedText Text, MarkdownDocument Document, Decisions Decisions);
