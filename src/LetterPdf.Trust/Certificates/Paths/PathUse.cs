namespace LetterPdf.Trust;

/// <summary>What the certificate at the lower end of a path is used for.</summary>
/// <param name="Purposes">Extended key usages, one of which all certificates on the path must leave open.</param>
/// <param name="Problem">The problem to report where one does not.</param>
internal sealed record PathUse(string[] Purposes, CertificateProblem Problem)
{
    public static PathUse Documents { get; } =
        new(CertificatePurpose.ForDocuments, CertificateProblem.WayNotForDocuments);

    public static PathUse Timestamps { get; } = new([Oids.TimeStamping], CertificateProblem.WayNotForTimestamps);
}
