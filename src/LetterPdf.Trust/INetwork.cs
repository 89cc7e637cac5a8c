namespace LetterPdf.Trust;

/// <summary>Asks a server one question. Time limits, size limits and redirections are its own.</summary>
public interface INetwork
{
    /// <summary>What stands at an address.</summary>
    Result<byte[]> Get(Uri address);

    /// <summary>What a server answers to a body.</summary>
    Result<byte[]> Post(Uri address, string mediaType, ReadOnlyMemory<byte> body);
}
