using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>Collects the findings of all stages, so that they are shown together.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public bool HasErrors { get; private set; }

    public int Count => _items.Count;

    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        HasErrors |= diagnostic.IsError;
        _items.Add(diagnostic);
    }

    /// <summary>Whether it holds a finding of a kind.</summary>
    public bool Has(DiagnosticCode code) => _items.Exists(finding => finding.Code == code);

    /// <summary>Adds what another bag holds, in its order.</summary>
    /// <param name="other">Stays as it is.</param>
    /// <param name="isWanted">Which of its findings; all where it is left out.</param>
    public void AddRange(DiagnosticBag other, Func<Diagnostic, bool>? isWanted = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var finding in isWanted is null ? other._items : other._items.Where(isWanted))
        {
            Add(finding);
        }
    }

    /// <summary>The same findings, every warning an error.</summary>
    public DiagnosticBag WithWarningsAsErrors()
    {
        var strict = new DiagnosticBag();
        foreach (var item in _items)
        {
            strict.Add(item with { Severity = Severity.Error });
        }

        return strict;
    }

    /// <summary>
    /// All findings in source order: by file in the order in which files were first named, then by position;
    /// those without a place come last, in the order in which they were found.
    /// </summary>
    public ImmutableArray<Diagnostic> InSourceOrder()
    {
        var files = _items.Select(item => item.Place?.Path).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. _items
                .OrderBy(item => item.Place is { } place ? files.IndexOf(place.Path) : files.Count)
                .ThenBy(item => item.Place?.Position ?? 0),
        ];
    }
}
