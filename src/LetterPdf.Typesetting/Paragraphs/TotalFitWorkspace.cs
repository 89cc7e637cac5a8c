using System.Runtime.InteropServices;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// The tables of <see cref="TotalFit"/>, kept from one paragraph to the next: fresh memory for each would take as long
/// as breaking it. For one paragraph at a time.
/// </summary>
internal sealed class TotalFitWorkspace
{
    private readonly List<RunningSums> _sums = [];

    /// <summary>The breaks and the best ways to them.</summary>
    public List<BreakNode> Nodes { get; } = [];

    /// <summary>The nodes that a line may still begin at.</summary>
    public List<int> Active { get; } = [];

    /// <summary>Those that remain so behind the break that is being tried.</summary>
    public List<int> Remaining { get; } = [];

    /// <summary>Empties the tables and gives room for sums, the first of them zero.</summary>
    public Span<RunningSums> Begin(int sums)
    {
        Nodes.Clear();
        Active.Clear();
        Remaining.Clear();
        CollectionsMarshal.SetCount(_sums, sums);
        var room = CollectionsMarshal.AsSpan(_sums);
        room[0] = default;
        return room;
    }
}

/// <summary>The sums over all items before one, in points.</summary>
internal readonly record struct RunningSums(double Width, double Stretch, double Shrink, double Boxes);
