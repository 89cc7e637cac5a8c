using System.Runtime.InteropServices;

namespace LetterPdf.Unicode;

/// <summary>The directional status stack of X1, with its three counters.</summary>
internal sealed class DirectionalStack
{
    private const int DeepestLevel = 125;

    private readonly Stack<Status> _entries = new();
    private int _overflowIsolates;
    private int _overflowEmbeddings;
    private int _validIsolates;

    public DirectionalStack(int level) => _entries.Push(new Status((byte)level, null, IsIsolate: false));

    public byte Level => _entries.Peek().Level;

    public BidiClass? Override => _entries.Peek().Override;

    // X2 to X5.
    public void Embed(BidiClass type)
    {
        BidiClass? forced = type switch
        {
            BidiClass.RLO => BidiClass.R,
            BidiClass.LRO => BidiClass.L,
            _ => null,
        };
        var next = Next(type is BidiClass.RLE or BidiClass.RLO);
        if (next <= DeepestLevel && _overflowIsolates == 0 && _overflowEmbeddings == 0)
        {
            _entries.Push(new Status((byte)next, forced, IsIsolate: false));
        }
        else if (_overflowIsolates == 0)
        {
            _overflowEmbeddings++;
        }
    }

    // X5a to X5c.
    public void Isolate(bool isRightToLeft)
    {
        var next = Next(isRightToLeft);
        if (next <= DeepestLevel && _overflowIsolates == 0 && _overflowEmbeddings == 0)
        {
            _validIsolates++;
            _entries.Push(new Status((byte)next, null, IsIsolate: true));
        }
        else
        {
            _overflowIsolates++;
        }
    }

    // X6a.
    public void EndIsolate()
    {
        if (_overflowIsolates > 0)
        {
            _overflowIsolates--;
        }
        else if (_validIsolates > 0)
        {
            _overflowEmbeddings = 0;
            while (!_entries.Pop().IsIsolate)
            {
                // Embeddings that the isolate's end closes with it.
            }

            _validIsolates--;
        }
    }

    // X7.
    public void EndEmbedding()
    {
        if (_overflowIsolates > 0)
        {
            return;
        }

        if (_overflowEmbeddings > 0)
        {
            _overflowEmbeddings--;
        }
        else if (!_entries.Peek().IsIsolate && _entries.Count > 1)
        {
            _entries.Pop();
        }
    }

    private int Next(bool isRightToLeft) => isRightToLeft ? (Level + 1) | 1 : (Level + 2) & ~1;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Status(byte Level, BidiClass? Override, bool IsIsolate);
}
