namespace LetterPdf.Archive.Digests;

/// <summary>What all digests here have in common: they eat blocks of one length, and what is left over at the end is
/// padded.</summary>
/// <param name="blockLength">In bytes.</param>
internal abstract class BlockDigest(int blockLength) : Digest
{
    private readonly byte[] _rest = new byte[blockLength];
    private int _restLength;

    /// <summary>Bytes so far, without those that wait in <see cref="Rest"/>.</summary>
    protected ulong Eaten { get; private set; }

    protected int BlockLength => _rest.Length;

    /// <summary>A block is kept back until more comes: BLAKE2 has to know which is the last.</summary>
    protected virtual bool KeepsLastBlock => false;

    /// <summary>The bytes that do not fill a block.</summary>
    protected ReadOnlySpan<byte> Rest => _rest.AsSpan(0, _restLength);

    public sealed override void Add(ReadOnlySpan<byte> piece)
    {
        while (!piece.IsEmpty)
        {
            if (_restLength == 0 && (KeepsLastBlock ? piece.Length > BlockLength : piece.Length >= BlockLength))
            {
                Eat(piece[..BlockLength]);
                piece = piece[BlockLength..];
                continue;
            }

            if (_restLength == BlockLength)
            {
                Eat(_rest);
                _restLength = 0;
                continue;
            }

            var taken = Math.Min(BlockLength - _restLength, piece.Length);
            piece[..taken].CopyTo(_rest.AsSpan(_restLength));
            _restLength += taken;
            piece = piece[taken..];
            if (_restLength == BlockLength && !KeepsLastBlock)
            {
                Eat(_rest);
                _restLength = 0;
            }
        }
    }

    /// <summary>Mixes one whole block into the state.</summary>
    protected abstract void Compress(ReadOnlySpan<byte> block);

    private void Eat(ReadOnlySpan<byte> block)
    {
        Eaten += (ulong)BlockLength;
        Compress(block);
    }
}
