namespace LetterPdf.Input;

/// <summary>A position in a text that is read from beginning to end.</summary>
/// <param name="text">The whole text.</param>
internal sealed class MergeCursor(string text)
{
    public string Text => text;

    /// <summary>The current offset: after the part that has been read, or at what can't be read.</summary>
    public int At { get; set; }

    public bool IsAtEnd => At == text.Length;

    public ReadOnlySpan<char> Rest => text.AsSpan(At);

    /// <summary>The offset of the next "{{" or "{%"; the text's length where there is none.</summary>
    public static int NextOpening(string text, int from)
    {
        for (var i = text.IndexOf('{', from); i >= 0 && i + 1 < text.Length; i = text.IndexOf('{', i + 1))
        {
            if (text[i + 1] is '{' or '%')
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>Whether this character is next, after white space.</summary>
    public bool NextIs(char sign)
    {
        SkipBlanks();
        return !IsAtEnd && text[At] == sign;
    }

    /// <summary>Moves past "{{" or "{%", the hyphen that may follow it, and white space.</summary>
    public void SkipOpening()
    {
        At += 2;
        if (!IsAtEnd && text[At] == '-')
        {
            At++;
        }

        SkipBlanks();
    }

    public void SkipBlanks()
    {
        while (!IsAtEnd && char.IsWhiteSpace(text[At]))
        {
            At++;
        }
    }
}
