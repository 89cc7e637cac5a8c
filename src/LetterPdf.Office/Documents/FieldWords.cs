namespace LetterPdf.Office;

/// <summary>The words of a field's instruction; those in quotation marks are one.</summary>
internal static class FieldWords
{
    public static List<string> Of(string instruction)
    {
        var words = new List<string>();
        for (var i = 0; i < instruction.Length; )
        {
            var isQuoted = instruction[i] == '"';
            var end = instruction.IndexOf(isQuoted ? '"' : ' ', i + 1);
            end = end < 0 ? instruction.Length : end;
            var word = instruction[(i + (isQuoted ? 1 : 0))..end].Trim();
            if (isQuoted || word.Length > 0)
            {
                words.Add(word);
            }

            i = end + 1;
        }

        return words;
    }
}
