namespace LetterPdf.Operations;

/// <summary>Common names for key protections that the program does not support.</summary>
internal static class ProtectionNames
{
    private static readonly (string Oid, string Name)[] All =
    [
        ("1.2.840.113549.1.12.1.1", "RC4"),
        ("1.2.840.113549.1.12.1.2", "RC4"),
        ("1.2.840.113549.2.8", "HMAC with SHA-224"),
        ("1.2.840.113549.2.12", "HMAC with SHA-512/224"),
        ("1.2.840.113549.2.13", "HMAC with SHA-512/256"),
        ("1.2.840.113549.3.2", "the cipher RC2"),
        ("1.2.840.113549.3.4", "the cipher RC4"),
        ("1.2.392.200011.61.1.1.1.2", "the cipher Camellia"),
        ("1.2.392.200011.61.1.1.1.3", "the cipher Camellia"),
        ("1.2.392.200011.61.1.1.1.4", "the cipher Camellia"),
        ("1.2.410.200004.1.4", "the cipher SEED"),
        ("1.3.6.1.4.1.11591.4.11", "scrypt"),
        ("2.16.840.1.101.3.4.1.6", "the cipher AES in the mode GCM"),
        ("2.16.840.1.101.3.4.1.26", "the cipher AES in the mode GCM"),
        ("2.16.840.1.101.3.4.1.46", "the cipher AES in the mode GCM"),
        ("2.16.840.1.101.3.4.2.13", "HMAC with SHA3-224"),
        ("2.16.840.1.101.3.4.2.14", "HMAC with SHA3-256"),
        ("2.16.840.1.101.3.4.2.15", "HMAC with SHA3-384"),
        ("2.16.840.1.101.3.4.2.16", "HMAC with SHA3-512"),
    ];

    private static readonly (string Root, string Name)[] Families =
    [
        ("1.2.410.200046.1.1.", "the cipher ARIA"),
        ("1.2.156.10197.1.", "the cipher SM4"),
    ];

    /// <summary>The name; the number where there is none.</summary>
    public static string Of(string oid) =>
        Array.Find(All, entry => string.Equals(entry.Oid, oid, StringComparison.Ordinal)).Name
        ?? Array.Find(Families, entry => oid.StartsWith(entry.Root, StringComparison.Ordinal)).Name
        ?? $"a method with the number {oid}";
}
