using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Which pieces are parts, and what was decided about them.</summary>
internal sealed class PartsLog
{
    private readonly HashSet<PartPiece> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<Reason>.Builder _steps = ImmutableArray.CreateBuilder<Reason>();

    public ImmutableArray<Reason> Steps => _steps.ToImmutable();

    public bool IsTaken(PartPiece piece) => _taken.Contains(piece);

    public void Take(PartPiece piece)
    {
        _taken.Add(piece);
        foreach (var link in piece.Links)
        {
            Say(PartsFinding.LinkLeftOut, PartPiece.TextOf(link.Inlines) ?? string.Empty, link.Target);
        }
    }

    public void Take(IEnumerable<PartPiece> pieces)
    {
        foreach (var piece in pieces)
        {
            Take(piece);
        }
    }

    public void Say(ImmutableArray<Reason> steps) => _steps.AddRange(steps);

    public void Say(PartsFinding finding, params ReadOnlySpan<Fact> facts) => _steps.Add(Reason.Of(finding, facts));
}
