using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Archive.Validation;

/// <summary>Collects the findings about one object, or about a root apart from its objects.</summary>
/// <param name="folder">The path of the folder that is checked.</param>
internal sealed class Findings(string folder)
{
    /// <summary>Nobody reads on beyond so many; a broken object can have one for each of its files.</summary>
    private const int Most = 1000;

    private readonly ImmutableArray<ArchiveFinding>.Builder _items = ImmutableArray.CreateBuilder<ArchiveFinding>();
    private readonly HashSet<(string Place, Reason Message)> _seen = [];

    /// <summary>The version of OCFL whose codes are used; known once the declaration is read.</summary>
    public OcflVersion Version { get; set; } = OcflVersion.OneOne;

    public bool HasErrors { get; private set; }

    public ImmutableArray<ArchiveFinding> All => _items.ToImmutable();

    /// <summary>Adds one finding with those of the codes that the object's version of OCFL has.</summary>
    /// <param name="place">The path relative to the folder that is checked; empty for that folder.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="codes">The codes, the most specific first.</param>
    public void Add(string place, Reason message, params ReadOnlySpan<string> codes)
    {
        var known = ImmutableArray.CreateBuilder<OcflCode>(codes.Length);
        foreach (var code in codes)
        {
            if (OcflCodes.Of(code) is var found && (found.IsIn(Version) || codes.Length == 1) && !known.Contains(found))
            {
                known.Add(found);
            }
        }

        Add(new ArchiveFinding(known.ToImmutable(), known[0].IsError, Path(place), message));
    }

    /// <summary>Adds a finding without facts.</summary>
    public void Add(string place, Enum message, params ReadOnlySpan<string> codes) =>
        Add(place, Reason.Of(message), codes);

    /// <summary>Adds a warning of our own, for which OCFL has no code.</summary>
    /// <param name="place">The path relative to the folder that is checked; empty for that folder.</param>
    /// <param name="message">What is wrong.</param>
    public void Warn(string place, Reason message) => Add(new ArchiveFinding([], IsError: false, Path(place), message));

    private void Add(ArchiveFinding finding)
    {
        HasErrors |= finding.IsError;
        if (_items.Count < Most && _seen.Add((finding.Place, finding.Message)))
        {
            _items.Add(finding);
        }
        else if (_items.Count == Most && finding.IsError)
        {
            _items.Add(
                finding with
                {
                    Place = Path(string.Empty),
                    Message = Reason.Of(StructureProblem.LastListed, finding.Message),
                }
            );
        }
    }

    private string Path(string place) =>
        (folder.Length, place.Length) switch
        {
            (0, 0) => ".",
            (0, _) => place,
            (_, 0) => folder,
            _ => $"{folder}/{place}",
        };
}
