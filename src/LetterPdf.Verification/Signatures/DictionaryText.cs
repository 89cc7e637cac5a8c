namespace LetterPdf.Verification;

/// <summary>The spelling of a dictionary: where the value of a key stands in it.</summary>
internal static class DictionaryText
{
    /// <summary>The place of a key's value, in bytes from the dictionary's first; null where the dictionary itself
    /// does not have the key.</summary>
    public static ByteStretch? ValueOf(ReadOnlyMemory<byte> dictionary, string key)
    {
        if (!dictionary.Span.StartsWith("<<"u8) || !dictionary.Span.EndsWith(">>"u8))
        {
            return null;
        }

        // The text was parsed before, so that it is a dictionary; it is parsed again for the places.
        var parser = new PdfParser(dictionary[..^2], 2);
        while (parser.Next() is PdfName name)
        {
            parser.SkipSpace();
            var start = parser.Position;
            parser.Next();
            if (string.Equals(name.Value, key, StringComparison.Ordinal))
            {
                return new ByteStretch(start, parser.Position);
            }
        }

        return null;
    }
}
