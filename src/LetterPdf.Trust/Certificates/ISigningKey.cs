namespace LetterPdf.Trust;

/// <summary>
/// A private key, in a file or in a device. It signs only what is to be signed, with no trial signatures: on a
/// qualified device each signature asks for a PIN and is a legal act.
/// </summary>
public interface ISigningKey : IDisposable
{
    /// <summary>How it signs.</summary>
    SignatureScheme Scheme { get; }

    /// <summary>The largest size of its signatures, in bytes.</summary>
    int MostBytes { get; }

    /// <summary>The signature over data, or why there is none.</summary>
    Result<byte[]> Sign(ReadOnlySpan<byte> data);
}
