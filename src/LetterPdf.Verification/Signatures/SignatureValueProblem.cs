namespace LetterPdf.Verification;

/// <summary>Why a signature's value can't be asked at all.</summary>
public enum SignatureValueProblem
{
    /// <summary>/ByteRange does not say what was signed.</summary>
    BytesUnsaid,

    /// <summary>It has no /SubFilter.</summary>
    KindUnsaid,

    /// <summary>Facts: its /SubFilter.</summary>
    KindUnknown,
}
