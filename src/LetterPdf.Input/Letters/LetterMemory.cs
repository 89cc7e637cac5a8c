using System.Collections.Concurrent;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// What was read of a letter and does not depend on its recipient, so that all letters share it. It is filled while the
/// letter is read first, by one thread; from then on only texts of the body are added, which any thread may do.
/// </summary>
internal sealed class LetterMemory
{
    // Bodies that differ from letter to letter are not kept: nobody would ask for them again.
    private const int MostBodies = 64;

    private readonly Dictionary<YamlNode, object?> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, object?> _parts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<(BodyContent Body, DiagnosticBag Findings)>> _bodies = new(
        StringComparer.Ordinal
    );

    /// <summary>Whether the letter has been read.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Ends the first reading.</summary>
    public void Close() => IsClosed = true;

    /// <summary>What a value of letter.yml was read as; read now, and kept, where that is not known.</summary>
    public T Recall<T>(YamlNode node, Func<T> read)
    {
        if (_nodes.TryGetValue(node, out var known))
        {
            return (T)known!;
        }

        var value = read();
        if (!IsClosed)
        {
            _nodes[node] = value;
        }

        return value;
    }

    /// <summary>A part of the letter: the same for all recipients if none of its texts depends on the
    /// recipient.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="texts">Reads its texts.</param>
    /// <param name="read">Reads the part.</param>
    /// <param name="varies">Receives whether it depends on the recipient.</param>
    public T Keep<T>(string name, LetterTexts texts, Func<LetterTexts, T> read, out bool varies)
    {
        if (_parts.TryGetValue(name, out var known))
        {
            varies = false;
            return (T)known!;
        }

        var trace = new TextTrace();
        var value = read(texts.TracedBy(trace));
        varies = trace.Varies || IsClosed;
        if (!varies)
        {
            _parts[name] = value;
        }

        return value;
    }

    /// <summary>The same for a part whose dependence does not matter to others.</summary>
    public T Keep<T>(string name, LetterTexts texts, Func<LetterTexts, T> read) => Keep(name, texts, read, out _);

    /// <summary>The body for a text that fields have been filled into; its findings are those of every letter that has
    /// it.</summary>
    public BodyContent BodyOf(MappedText text, DiagnosticBag diagnostics)
    {
        var lazy = _bodies.TryGetValue(text.Text, out var known) ? known : new(() => Parse(text));
        if (known is null && _bodies.Count < MostBodies)
        {
            lazy = _bodies.GetOrAdd(text.Text, lazy);
        }

        diagnostics.AddRange(lazy.Value.Findings);
        return lazy.Value.Body;
    }

    private static (BodyContent Body, DiagnosticBag Findings) Parse(MappedText text)
    {
        var findings = new DiagnosticBag();
        return (MarkdownBody.Read(text, findings, out _), findings);
    }
}

/// <summary>Whether one of several texts depends on the recipient.</summary>
internal sealed class TextTrace
{
    public bool Varies { get; set; }
}
