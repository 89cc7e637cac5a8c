namespace LetterPdf.Model;

/// <summary>A standard that a finished file can claim to meet.</summary>
public enum PdfStandard
{
    /// <summary>ISO 19005-2 (PDF/A-2), level A: archival, tagged, Unicode.</summary>
    PdfA2a,

    /// <summary>ISO 19005-2, level U: archival, Unicode.</summary>
    PdfA2u,

    /// <summary>ISO 19005-2, level B: archival, looks the same for ever.</summary>
    PdfA2b,

    /// <summary>ISO 19005-3 (PDF/A-3), level A: as PDF/A-2a, and may hold files of any kind.</summary>
    PdfA3a,

    /// <summary>ISO 19005-3, level U.</summary>
    PdfA3u,

    /// <summary>ISO 19005-3, level B.</summary>
    PdfA3b,

    /// <summary>ISO 14289-1 (PDF/UA-1): universally accessible.</summary>
    PdfUa1,
}
