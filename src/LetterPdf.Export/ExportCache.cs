using System.Collections.Concurrent;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// What was made for files, kept from one to the next: streams by their content, embedded fonts by their glyphs, and
/// for letters with the same <see cref="TypesetDocument.Common"/> all objects but their own. Several letters may use it
/// at once. It has no influence on the output: what is missing is made.
/// </summary>
public sealed class ExportCache
{
    // Streams and parts that are kept: those of some hundred different letters. A letter's own are not among them.
    private const int Most = 256;

    private readonly ConcurrentDictionary<StreamKey, Task<EncodedStream>> _streams = [];
    private readonly ConcurrentDictionary<FontGlyphs, Lazy<EmbeddedFont?>> _fonts = [];
    private readonly ConcurrentDictionary<CommonKey, CommonPart> _parts = [];
    private readonly ConcurrentDictionary<string, string> _digests = new(StringComparer.Ordinal);

    /// <summary>A stream's data, encoded for a form, from before or now.</summary>
    internal Task<EncodedStream> Encode(ReadOnlyMemory<byte> data, StreamKind kind, PdfForm form) =>
        Get(
            _streams,
            new StreamKey(data, kind, form),
            key => EncodedStream.Encode(key.Data, key.Kind, key.Form, isShared: true)
        );

    /// <summary>What embeds a font, from before or made now; null where its tables are damaged.</summary>
    internal EmbeddedFont? Embed(FontUse use, PdfForm form) =>
        Get(_fonts, new FontGlyphs(use, form), key => new(() => EmbeddedFont.Of(key.Use, key.Form))).Value;

    /// <summary>What a letter has in common with others.</summary>
    /// <param name="key">By what they are known.</param>
    /// <param name="make">Makes it.</param>
    internal CommonPart CommonOf(CommonKey key, Func<CommonPart> make) =>
        key.Pages is null ? make() : Get(_parts, key, _ => make());

    /// <summary>SHA-256 of a font file, from before or computed now.</summary>
    internal string DigestOf(string fileName, Func<string> compute) => Get(_digests, fileName, _ => compute());

    // What is kept is a few things used by many letters, or many used by one each: those are not worth their room.
    private static TValue Get<TKey, TValue>(ConcurrentDictionary<TKey, TValue> known, TKey key, Func<TKey, TValue> make)
        where TKey : notnull
    {
        if (known.TryGetValue(key, out var value))
        {
            return value;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        return known.GetOrAdd(key, make);
    }
}
