using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>What a line in Markdown is.</summary>
internal enum LineKind
{
    Paragraph,

    /// <summary>One line: it can't be broken.</summary>
    Heading,

    /// <summary>A cell of a table, likewise.</summary>
    Cell,
}
