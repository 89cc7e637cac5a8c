namespace LetterPdf.Model;

/// <summary>Choices about forms.</summary>
public sealed record ReflowOptions
{
    /// <summary>The columns of a line in the e-mails of RFC 3676, 4.2, with room for marks of quotation.</summary>
    public const int UsualColumns = 72;

    public static ReflowOptions Default { get; } = new();

    /// <summary>Whether the web page is a piece to be pasted into another page: class names, and no style.</summary>
    public bool IsFragment { get; init; }

    /// <summary>The most columns of a line in plain text; null for paragraphs in one line each.</summary>
    public int? Columns { get; init; } = UsualColumns;

    /// <summary>The most characters of plain text, counted as web forms do; null for any number.</summary>
    public int? CharacterLimit { get; init; }
}
