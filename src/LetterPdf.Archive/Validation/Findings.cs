using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Archive.Validation;

/// <summary>Collects what is found in one object, or in a root beside its objects.</summary>
/// <param name="folder">The path of what is checked.</param>
internal sealed class Findings(string folder)
{
    /// <summary>Beyond so many nobody reads on; a broken object can have one for each of its files.</summary>
    private const int Most = 1000;

    private readonly ImmutableArray<ArchiveFinding>.Builder _items = ImmutableArray.CreateBuilder<ArchiveFinding>();
    private readonly HashSet<(string Place, Reason Message)> _seen = [];

    /// <summary>Whose codes are named; known once the declaration is read.</summary>
    public OcflVersion Version { get; set; } = OcflVersion.OneOne;

    public bool HasErrors { get; private set; }

    public ImmutableArray<ArchiveFinding> All => _items.ToImmutable();

    /// <summary>Adds one finding with those of the codes that the object's version of OCFL has.</summary>
    /// <param name="place">From the folder that is checked; empty for itself.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="codes">The nearest first.</param>
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

    /// <summary>Adds one that has no facts.</summary>
    public void Add(string place, Enum message, params ReadOnlySpan<string> codes) =>
        Add(place, Reason.Of(message), codes);

    /// <summary>Adds what OCFL has no code for: a warning of our own.</summary>
    /// <param name="place">From the folder that is checked; empty for itself.</param>
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
