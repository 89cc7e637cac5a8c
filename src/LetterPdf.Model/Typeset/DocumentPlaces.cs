namespace LetterPdf.Model;

/// <summary>Where letter.yml says what holds for a whole document: the places that can mend it.</summary>
/// <param name="Start">Where nothing better is known; null for a document that no file describes.</param>
public sealed record DocumentPlaces(SourceSpan? Start)
{
    public static DocumentPlaces None { get; } = new((SourceSpan?)null);

    /// <summary>The title, or the subject that stands for it.</summary>
    public SourceSpan? Title
    {
        get => field ?? Start;
        init;
    }

    public SourceSpan? Author
    {
        get => field ?? Start;
        init;
    }

    public SourceSpan? Identifier
    {
        get => field ?? Start;
        init;
    }

    public SourceSpan? Subject
    {
        get => field ?? Start;
        init;
    }

    public SourceSpan? Keywords
    {
        get => field ?? Start;
        init;
    }

    public SourceSpan? Language
    {
        get => field ?? Start;
        init;
    }

    /// <summary>The sheet.</summary>
    public SourceSpan? Page
    {
        get => field ?? Start;
        init;
    }

    /// <summary>The fonts.</summary>
    public SourceSpan? Type
    {
        get => field ?? Start;
        init;
    }
}
