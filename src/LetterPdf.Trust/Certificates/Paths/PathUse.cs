namespace LetterPdf.Trust;

/// <summary>What the certificate at the lower end of a path is used for.</summary>
/// <param name="What">As people name it.</param>
/// <param name="Purposes">Extended key usages, one of which all certificates on the path must leave open.</param>
internal sealed record PathUse(string What, string[] Purposes)
{
    public static PathUse Documents { get; } = new("documents", CertificatePurpose.ForDocuments);

    public static PathUse Timestamps { get; } = new("time stamps", [Oids.TimeStamping]);
}
