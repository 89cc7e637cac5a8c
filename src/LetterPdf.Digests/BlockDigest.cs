namespace LetterPdf.Digests;

/// <summary>What all digests here share: they process blocks of one length and pad what is left at the end.</summary>
public abstract class BlockDigest : Digest
{
    private readonly byte[] _rest;
    private int _restLength;

    /// <param name="blockLength">In bytes.</param>
    private protected BlockDigest(int blockLength) => _rest = new byte[blockLength];

    /// <summary>The number of bytes processed so far, without those that wait in <see cref="Rest"/>.</summary>
    private protected ulong Eaten { get; private set; }

    private protected int BlockLength => _rest.Length;

    /// <summary>Whether a full block is held back until more comes: BLAKE2 has to know which is the last.</summary>
    private protected virtual bool KeepsLastBlock => false;

    /// <summary>The bytes that do not fill a block yet.</summary>
    private protected ReadOnlySpan<byte> Rest => _rest.AsSpan(0, _restLength);

    /// <inheritdoc/>
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

    /// <summary>Continues where another digest of the same kind is, apart from its state.</summary>
    private protected void Follow(BlockDigest other)
    {
        other._rest.CopyTo(_rest.AsSpan());
        _restLength = other._restLength;
        Eaten = other.Eaten;
    }

    /// <summary>Mixes one whole block into the state.</summary>
    private protected abstract void Compress(ReadOnlySpan<byte> block);

    private void Eat(ReadOnlySpan<byte> block)
    {
        Eaten += (ulong)BlockLength;
        Compress(block);
    }
}
