using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Certificates;

/// <summary>A path that was made for one test of a standard.</summary>
/// <param name="Section">The section of NIST's PKITS (Public Key Interoperability Test Suite) with this test; or of a
/// standard.</param>
/// <param name="Name">The test.</param>
/// <param name="Fault">The expected fault.</param>
/// <param name="Make">Makes the certificate, and those that come with it.</param>
internal sealed record PathVector(
    string Section,
    string Name,
    PathFault Fault,
    Func<TestAuthority, (TestCertificate Own, TestCertificate[] Others)> Make
)
{
    private const string One = "1.2.3.1";
    private const string Two = "1.2.3.2";
    private const string Three = "1.2.3.3";

    private static readonly X509KeyUsageFlags IssuesLists = X509KeyUsageFlags.CrlSign;

    /// <summary>The tests of PKITS for a path without revocation, each with a path of our own, and some that are not
    /// in it.</summary>
    public static PathVector[] All { get; } =
    [
        // Signatures and validity.
        Of("4.1.1", "all is right", PathFault.None, []),
        new(
            "4.1.2",
            "the issuer's certificate is not signed by the root",
            PathFault.Root,
            root => Below(Stranger("Test Root").Intermediate("A"))
        ),
        new(
            "4.1.3",
            "the certificate is not signed by its issuer",
            PathFault.Root,
            root => (Stranger("A").Issue(new CertificateOrder()), [root.Intermediate("A").Own])
        ),
        new(
            "4.1.4",
            "signed with SHA-1",
            PathFault.Weak,
            root => Below(root.Intermediate("A"), order => order with { Digest = HashAlgorithmName.SHA1 })
        ),
        Of(
            "4.2.1",
            "the issuer's certificate is not valid yet",
            PathFault.Time,
            [order => order with { From = TestTimes.Now.AddDays(1) }]
        ),
        new(
            "4.2.2",
            "the certificate is not valid yet",
            PathFault.Time,
            root => Below(root.Intermediate("A"), order => order with { From = TestTimes.Now.AddSeconds(1) })
        ),
        new(
            "4.2.3",
            "the certificate begins before 2000",
            PathFault.None,
            root =>
                Below(
                    root.Intermediate("A"),
                    order => order with { From = new DateTimeOffset(1950, 1, 1, 0, 0, 0, TimeSpan.Zero) }
                )
        ),
        Of(
            "4.2.5",
            "the issuer's certificate has expired",
            PathFault.Time,
            [order => order with { Until = TestTimes.Now.AddSeconds(-1) }]
        ),
        new(
            "4.2.6",
            "the certificate has expired",
            PathFault.Time,
            root => Below(root.Intermediate("A"), order => order with { Until = TestTimes.Now.AddSeconds(-1) })
        ),
        new(
            "4.2.8",
            "the certificate ends after 2050",
            PathFault.None,
            root =>
                Below(
                    root.Intermediate("A"),
                    order => order with { Until = new DateTimeOffset(2050, 1, 2, 0, 0, 0, TimeSpan.Zero) }
                )
        ),
        // Names.
        new(
            "4.3.1",
            "the issuer is named otherwise",
            PathFault.Root,
            root =>
                Below(root.Intermediate("A"), order => order with { IssuerName = new X500DistinguishedName("CN=B") })
        ),
        new(
            "4.3.2",
            "the issuer is named in another order",
            PathFault.Root,
            root =>
                Below(
                    root.Intermediate("A", order => order with { Subject = new X500DistinguishedName("O=X, CN=A") }),
                    order => order with { IssuerName = new X500DistinguishedName("CN=A, O=X") }
                )
        ),
        new(
            "4.3.3",
            "with other blanks",
            PathFault.None,
            root =>
                Below(
                    root.Intermediate("A  B"),
                    order => order with { IssuerName = new X500DistinguishedName("CN=\" A B \"") }
                )
        ),
        new(
            "4.3.5",
            "with other capitals",
            PathFault.None,
            root =>
                Below(
                    root.Intermediate("An Issuer"),
                    order => order with { IssuerName = new X500DistinguishedName("CN=an ISSUER") }
                )
        ),
        new(
            "4.3.10",
            "in another kind of string",
            PathFault.None,
            root =>
                Below(
                    root.Intermediate("A", order => order with { Subject = CalledAs("An issuer", UTF8) }),
                    order => order with { IssuerName = CalledAs("An Issuer", Printable) }
                )
        ),
        new(
            "4.3.11",
            "in the letters of other scripts",
            PathFault.None,
            root =>
                Below(
                    root.Intermediate("A", order => order with { Subject = CalledAs("ÉMETTEUR", UTF8) }),
                    order => order with { IssuerName = CalledAs("émetteur", UTF8) }
                )
        ),
        // New keys of one issuer.
        new("4.5.1", "a new key, signed with the old", PathFault.None, root => Below(Renewed(root))),
        new(
            "4.5.8",
            "a new key that may sign lists only",
            PathFault.Form,
            root => Below(Renewed(root, order => order with { Usage = IssuesLists }))
        ),
        // Basic constraints.
        Of(
            "4.6.1",
            "the issuer has no basic constraints",
            PathFault.Form,
            [order => order with { IsAuthority = false }]
        ),
        Of(
            "4.6.2",
            "the issuer's constraints say that it is none",
            PathFault.Form,
            [
                order =>
                    order with
                    {
                        IsAuthority = false,
                        Extensions = [new X509BasicConstraintsExtension(false, false, 0, critical: true)],
                    },
            ]
        ),
        Of(
            "4.6.4",
            "the constraints are not critical",
            PathFault.None,
            [
                order =>
                    order with
                    {
                        IsAuthority = false,
                        Extensions = [new X509BasicConstraintsExtension(true, false, 0, critical: false)],
                    },
            ]
        ),
        Of("4.6.5", "one issuer more than the first allows", PathFault.Form, [Length(0), Plain]),
        Of("4.6.8", "none is allowed, and there is none", PathFault.None, [Length(0)]),
        Of("4.6.9", "two more than a later one allows", PathFault.Form, [Length(6), Length(0), Plain]),
        Of("4.6.13", "as many as are allowed", PathFault.None, [Length(6), Length(4), Length(1), Plain]),
        Of("4.6.11", "more than one of many allows", PathFault.Form, [Length(6), Length(1), Length(1), Plain]),
        new(
            "4.6.15",
            "a new key of the same issuer does not count",
            PathFault.None,
            root => Below(Renewed(root, own: Length(0)))
        ),
        new(
            "4.6.16",
            "another issuer below the new key counts",
            PathFault.Form,
            root => Below(Renewed(root, own: Length(0)), next: Plain)
        ),
        // Key usage.
        Of("4.7.1", "the issuer's key may not issue", PathFault.Form, [order => order with { Usage = IssuesLists }]),
        Of(
            "4.7.3",
            "the issuer does not say what its key is for",
            PathFault.None,
            [order => order with { Usage = null }]
        ),
        // Rules (policies).
        Of("4.8.1", "all name the same rules", PathFault.None, [Rules(One)], One),
        Of("4.8.2", "none names any", PathFault.None, [Plain]),
        Of("4.8.3", "each names others, and nobody asks", PathFault.None, [Rules(One), Rules(Two)], Three),
        Of(
            "4.8.4",
            "the signer names none, and an issuer asks",
            PathFault.Form,
            [And(Rules(One), Condition.Constraints(0)), Rules(One)]
        ),
        Of(
            "4.8.5",
            "an issuer names others, and one asks",
            PathFault.Form,
            [And(Rules(One), Condition.Constraints(0)), Rules(Two)],
            One
        ),
        Of(
            "4.8.11",
            "all name any rules",
            PathFault.None,
            [And(Rules(TestOids.AnyPolicy), Condition.Constraints(0))],
            TestOids.AnyPolicy
        ),
        Of(
            "4.8.12",
            "the signer names others than its issuer",
            PathFault.Form,
            [And(Rules(Three), Condition.Constraints(0))],
            Two
        ),
        Of(
            "4.9.1",
            "rules are to be named ten below, and are not",
            PathFault.None,
            [And(Plain, Condition.Constraints(10)), Plain]
        ),
        Of(
            "4.9.3",
            "rules are to be named one below, and are not",
            PathFault.Form,
            [And(Plain, Condition.Constraints(1)), Plain]
        ),
        Of(
            "4.9.4",
            "rules are to be named from the first, and are",
            PathFault.None,
            [And(Rules(One), Condition.Constraints(0)), Rules(One)],
            One
        ),
        Of(
            "4.9.5",
            "a later one asks for less than an earlier",
            PathFault.Form,
            [And(Plain, Condition.Constraints(0)), And(Plain, Condition.Constraints(10))]
        ),
        new(
            "4.9.6",
            "a new key of the same issuer does not count",
            PathFault.None,
            root => Below(Renewed(root, own: And(Plain, Condition.Constraints(2))))
        ),
        new(
            "4.9.7",
            "another issuer below the new key counts",
            PathFault.Form,
            root => Below(Renewed(root, own: And(Plain, Condition.Constraints(2))), next: Plain)
        ),
        Of(
            "4.10.1",
            "rules are mapped, and the signer names those",
            PathFault.None,
            [And(Rules(One), Condition.Mappings((One, Two)), Condition.Constraints(0))],
            Two
        ),
        Of(
            "4.10.2",
            "rules are mapped, and the signer names the old ones",
            PathFault.Form,
            [And(Rules(One), Condition.Mappings((One, Two)), Condition.Constraints(0))],
            One
        ),
        Of(
            "4.10.3",
            "rules are mapped twice",
            PathFault.None,
            [
                And(Rules(One), Condition.Mappings((One, Two)), Condition.Constraints(0)),
                And(Rules(Two), Condition.Mappings((Two, Three))),
            ],
            Three
        ),
        Of(
            "4.10.7",
            "any rules are mapped to others",
            PathFault.Form,
            [And(Rules(One), Condition.Mappings((TestOids.AnyPolicy, One)))],
            One
        ),
        Of(
            "4.10.8",
            "rules are mapped to any",
            PathFault.Form,
            [And(Rules(One), Condition.Mappings((One, TestOids.AnyPolicy)))],
            One
        ),
        Of(
            "4.10.13",
            "an issuer of any rules maps some",
            PathFault.None,
            [And(Rules(TestOids.AnyPolicy), Condition.Mappings((One, Two)), Condition.Constraints(0))],
            Two
        ),
        Of(
            "4.11.1",
            "mappings are forbidden, and there is one",
            PathFault.Form,
            [And(Rules(One), Condition.Constraints(0, 0)), And(Rules(One), Condition.Mappings((One, Two)))],
            Two
        ),
        Of(
            "4.11.2",
            "mappings are forbidden one below",
            PathFault.None,
            [And(Rules(One), Condition.Constraints(0, 1)), And(Rules(One), Condition.Mappings((One, Two)))],
            Two
        ),
        Of(
            "4.11.3",
            "mappings are forbidden one below, and there are two",
            PathFault.Form,
            [
                And(Rules(One), Condition.Constraints(0, 1)),
                And(Rules(One), Condition.Mappings((One, Two))),
                And(Rules(Two), Condition.Mappings((Two, Three))),
            ],
            Three
        ),
        Of(
            "4.12.1",
            "any rules name none any more",
            PathFault.Form,
            [And(Rules(One), Condition.InhibitAny(0), Condition.Constraints(0))],
            TestOids.AnyPolicy
        ),
        Of(
            "4.12.2",
            "any rules name none, and the signer names some",
            PathFault.None,
            [And(Rules(One), Condition.InhibitAny(0), Condition.Constraints(0))],
            TestOids.AnyPolicy,
            One
        ),
        Of(
            "4.12.3",
            "any rules name none one below",
            PathFault.None,
            [And(Rules(One), Condition.InhibitAny(1), Condition.Constraints(0)), Rules(TestOids.AnyPolicy)],
            One
        ),
        Of(
            "4.12.4",
            "any rules name none one below, and two do",
            PathFault.Form,
            [And(Rules(One), Condition.InhibitAny(1), Condition.Constraints(0)), Rules(TestOids.AnyPolicy)],
            TestOids.AnyPolicy
        ),
        new(
            "4.12.7",
            "a new key of the same issuer may name any",
            PathFault.None,
            root =>
                Below(
                    Renewed(
                        root,
                        Rules(TestOids.AnyPolicy),
                        And(Rules(One), Condition.InhibitAny(0), Condition.Constraints(0))
                    ),
                    policies: [One]
                )
        ),
        // Names that an issuer may vouch for.
        Named("4.13.1", "within the organization that is allowed", PathFault.None, ["Alliance"], null),
        Named("4.13.2", "outside the organization that is allowed", PathFault.Form, ["Ministry"], null),
        Named("4.13.5", "one of several that are allowed", PathFault.None, ["Ministry", "Alliance"], null),
        Named("4.13.7", "within one that is excluded", PathFault.Form, null, ["Alliance"]),
        Named("4.13.11", "outside one that is excluded", PathFault.None, null, ["Ministry"]),
        Named("4.13.10", "allowed and excluded", PathFault.Form, ["Alliance"], ["Alliance"]),
        Of(
            "4.13.12",
            "allowed by the first issuer, and not by the second",
            PathFault.Form,
            [And(Inside, Condition.Names(["Alliance"])), And(Inside, Condition.Names(["Ministry"]))]
        ),
        Named(
            "4.13.21",
            "mail of a host that is allowed",
            PathFault.None,
            ["mail:.test.org"],
            null,
            "mail:jane@mail.test.org"
        ),
        Named("4.13.22", "mail of another host", PathFault.Form, ["mail:.test.org"], null, "mail:jane@test.org"),
        Named("4.13.23", "mail of exactly that host", PathFault.None, ["mail:test.org"], null, "mail:jane@TEST.org"),
        Named("4.13.24", "mail of a host below", PathFault.Form, ["mail:test.org"], null, "mail:jane@mail.test.org"),
        Named(
            "4.13.26",
            "mail of a host that is excluded",
            PathFault.Form,
            null,
            ["mail:test.org"],
            "mail:jane@test.org"
        ),
        Named(
            "4.13.30",
            "a host below one that is allowed",
            PathFault.None,
            ["host:test.org"],
            null,
            "host:www.Test.Org"
        ),
        Named("4.13.31", "another host", PathFault.Form, ["host:test.org"], null, "host:test.com"),
        Named(
            "4.13.33",
            "a host below one that is excluded",
            PathFault.Form,
            null,
            ["host:test.org"],
            "host:www.test.org"
        ),
        Named("4.13.38", "a host that only ends alike", PathFault.Form, ["host:test.org"], null, "host:mytest.org"),
        Named(
            "4.13.34",
            "an address on a host that is allowed",
            PathFault.None,
            ["uri:.test.org"],
            null,
            "uri:http://www.test.org/x"
        ),
        Named(
            "4.13.35",
            "an address on another host",
            PathFault.Form,
            ["uri:.test.org"],
            null,
            "uri:http://test.org/x"
        ),
        Named(
            "4.13.37",
            "an address on a host that is excluded",
            PathFault.Form,
            null,
            ["uri:test.org"],
            "uri:ftp://user@test.org:21/x"
        ),
        Named(
            "RFC 5280, 4.2.1.10",
            "an address without a host, where hosts are excluded",
            PathFault.Form,
            null,
            ["uri:test.org"],
            "uri:urn:x"
        ),
        // Extensions.
        new(
            "4.16.1",
            "an unknown extension that is not critical",
            PathFault.None,
            root =>
                Below(
                    root.Intermediate("A"),
                    order => order with { Extensions = [new X509Extension("1.2.3.4.5", [5, 0], critical: false)] }
                )
        ),
        new(
            "4.16.2",
            "an unknown extension that is critical",
            PathFault.Form,
            root =>
                Below(
                    root.Intermediate("A"),
                    order => order with { Extensions = [new X509Extension("1.2.3.4.5", [5, 0], critical: true)] }
                )
        ),
        // What PKITS does not ask.
        Of(
            "RFC 5280, 4.2.1.12",
            "an issuer is for servers only",
            PathFault.Form,
            [order => order with { Purposes = [TestOids.ServerSigning] }]
        ),
        Of(
            "RFC 5280, 4.2.1.12",
            "an issuer is for e-mail",
            PathFault.None,
            [order => order with { Purposes = [TestOids.EmailProtection] }]
        ),
        new(
            "RFC 5280, 4.2.1.12",
            "an issuer is for e-mail, the signer for documents only",
            PathFault.Form,
            root =>
                Below(
                    root.Intermediate("A", order => order with { Purposes = [TestOids.EmailProtection] }),
                    order => order with { Purposes = [TestOids.DocumentSigning] }
                )
        ),
        Of("RFC 5937", "the root itself allows no issuer below its own", PathFault.Form, [Plain, Plain]) with
        {
            Root = Length(1),
        },
        Of("RFC 5937", "the root is for servers only", PathFault.Form, [Plain]) with
        {
            Root = order => order with { Purposes = [TestOids.ServerSigning] },
        },
    ];

    /// <summary>How the root is made.</summary>
    public Func<CertificateOrder, CertificateOrder>? Root { get; init; }

    private static System.Formats.Asn1.UniversalTagNumber UTF8 => System.Formats.Asn1.UniversalTagNumber.UTF8String;

    private static System.Formats.Asn1.UniversalTagNumber Printable =>
        System.Formats.Asn1.UniversalTagNumber.PrintableString;

    private static CertificateOrder Plain(CertificateOrder order) => order;

    // Of the organization, whose signers it issues for.
    private static CertificateOrder Inside(CertificateOrder order) => order with { Organization = "Alliance" };

    private static Func<CertificateOrder, CertificateOrder> Length(int steps) =>
        order => order with { PathLength = steps };

    private static Func<CertificateOrder, CertificateOrder> Rules(params string[] oids) =>
        And(Plain, Condition.Policies(oids));

    private static Func<CertificateOrder, CertificateOrder> And(
        Func<CertificateOrder, CertificateOrder> change,
        params X509Extension[] more
    ) => order => change(order) with { Extensions = [.. change(order).Extensions, .. more] };

    // One issuer below the other, and the signer below the last.
    private static PathVector Of(
        string section,
        string name,
        PathFault fault,
        Func<CertificateOrder, CertificateOrder>[] issuers,
        params string[] policies
    ) =>
        new(
            section,
            name,
            fault,
            root =>
            {
                var (last, others) = (root, new List<TestCertificate>());
                foreach (var (index, change) in issuers.Index())
                {
                    last = last.Intermediate($"Issuer {index + 1}", change);
                    others.Add(last.Own);
                }

                return (
                    last.Issue(policies.Length == 0 ? new CertificateOrder() : Rules(policies)(new CertificateOrder())),
                    [.. others]
                );
            }
        );

    private static PathVector Named(
        string section,
        string name,
        PathFault fault,
        string[]? permitted,
        string[]? excluded,
        params string[] others
    ) =>
        new(
            section,
            name,
            fault,
            root =>
                Below(
                    root.Intermediate("A", And(Plain, Condition.Names(permitted, excluded))),
                    others.Length == 0 ? Plain : And(Plain, Condition.OtherNames(others))
                )
        );

    private static (TestCertificate Own, TestCertificate[] Others) Below(
        TestAuthority issuer,
        Func<CertificateOrder, CertificateOrder>? change = null
    ) => (issuer.Issue((change ?? Plain)(new CertificateOrder())), [issuer.Own]);

    private static (TestAuthority Issuer, TestAuthority NewKey) Renewed(
        TestAuthority root,
        Func<CertificateOrder, CertificateOrder>? change = null,
        Func<CertificateOrder, CertificateOrder>? own = null
    )
    {
        var issuer = root.Intermediate("A", own);
        return (issuer, issuer.NewKey("new", change));
    }

    private static (TestCertificate Own, TestCertificate[] Others) Below(
        (TestAuthority Issuer, TestAuthority NewKey) pair,
        Func<CertificateOrder, CertificateOrder>? next = null,
        string[]? policies = null
    )
    {
        var last = next is null ? pair.NewKey : pair.NewKey.Intermediate("Next", next);
        return (
            last.Issue(policies is null ? new CertificateOrder() : Rules(policies)(new CertificateOrder())),
            [pair.Issuer.Own, pair.NewKey.Own, last.Own]
        );
    }

    private static TestAuthority Stranger(string name) =>
        TestAuthority.Root(name, order => order with { KeyOwner = "a stranger" });

    private static X500DistinguishedName CalledAs(string text, System.Formats.Asn1.UniversalTagNumber kind)
    {
        var name = new X500DistinguishedNameBuilder();
        name.Add("2.5.4.3", text, kind);
        return name.Build();
    }
}
