namespace LetterPdf.Model;

/// <summary>Where letter.yml sets what applies to a whole document: the places to fix it.</summary>
/// <param name="Start">The place where no better one is known; null for a document that no file describes.</param>
public sealed record DocumentPlaces(Place? Start)
{
    public static DocumentPlaces None { get; } = new((Place?)null);

    /// <summary>The title, or the subject that stands for it.</summary>
    public Place? Title
    {
        get => field ?? Start;
        init;
    }

    public Place? Author
    {
        get => field ?? Start;
        init;
    }

    public Place? Identifier
    {
        get => field ?? Start;
        init;
    }

    public Place? Subject
    {
        get => field ?? Start;
        init;
    }

    public Place? Keywords
    {
        get => field ?? Start;
        init;
    }

    public Place? Language
    {
        get => field ?? Start;
        init;
    }

    /// <summary>The sheet.</summary>
    public Place? Page
    {
        get => field ?? Start;
        init;
    }

    /// <summary>The fonts.</summary>
    public Place? Type
    {
        get => field ?? Start;
        init;
    }
}
