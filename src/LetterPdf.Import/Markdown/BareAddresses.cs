using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Import;

/// <summary>Links whose words are their address: the letter's reader makes links of them where they stand in the
/// text, if what stands beside them does not belong to the address by its form.</summary>
internal sealed class BareAddresses
{
    private readonly HashSet<Link> _held = new(ReferenceEqualityComparer.Instance);
    private readonly StringBuilder _run = new();
    private readonly List<(Link Link, int Start, int End)> _links = [];

    public bool Holds(Link link) => _held.Contains(link);

    public void Find(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Look(inline);
        }

        Close();
    }

    private void Look(Inline inline)
    {
        switch (inline)
        {
            case TextInline text:
                _run.Append(text.Value);
                break;
            case Link { Inlines: [TextInline shown] } link when IsTarget(shown.Value, link.Target):
                _links.Add((link, _run.Length, _run.Length + shown.Value.Length));
                _run.Append(shown.Value);
                break;
            default:
                Close();
                Find(InnerOf(inline));
                break;
        }
    }

    private static ImmutableArray<Inline> InnerOf(Inline inline) =>
        inline switch
        {
            Emphasis emphasis => emphasis.Inlines,
            Strong strong => strong.Inlines,
            _ => [],
        };

    private static bool IsTarget(string shown, string target) =>
        shown.Contains("://", StringComparison.Ordinal)
        || shown.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            ? string.Equals(shown, target, StringComparison.Ordinal)
        : shown.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            ? string.Equals("https://" + shown, target, StringComparison.Ordinal)
        : shown.Contains('@', StringComparison.Ordinal)
            && string.Equals("mailto:" + shown, target, StringComparison.Ordinal);

    // Where one of them would be cut differently, the others might be too.
    private void Close()
    {
        var text = _run.ToString();
        var found = new HashSet<(int, int)>();
        for (
            var address = _links.Count == 0 ? null : NetAddress.Find(text);
            address is { } at;
            address = NetAddress.Find(text, at.End)
        )
        {
            found.Add((at.Start, at.End));
        }

        // An accent behind an address would become a part of it.
        var isWhole = string.Equals(Nfc.Of(text), text, StringComparison.Ordinal);
        if (isWhole && _links.TrueForAll(link => found.Contains((link.Start, link.End))))
        {
            _held.UnionWith(_links.Select(link => link.Link));
        }

        _run.Clear();
        _links.Clear();
    }
}
