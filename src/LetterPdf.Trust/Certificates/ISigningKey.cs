namespace LetterPdf.Trust;

/// <summary>
/// A private key, in a file or in a device. It signs what is to be signed and never anything else, not even to try: on a
/// qualified device each signature asks for a PIN and is an act of law.
/// </summary>
public interface ISigningKey : IDisposable
{
    /// <summary>The way in which it signs.</summary>
    SignatureScheme Scheme { get; }

    /// <summary>The most bytes that a signature of it has.</summary>
    int MostBytes { get; }

    /// <summary>The signature over data, or why there is none.</summary>
    Result<byte[]> Sign(ReadOnlySpan<byte> data);
}
