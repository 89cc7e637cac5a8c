using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Certificates;

/// <summary>Each test of a path in the standards has the same result on every system.</summary>
public sealed class PathVectorTests
{
    public static TheoryData<string, string> Names =>
        [.. PathVector.All.Select(vector => (vector.Section, vector.Name))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_path_is_judged_as_the_standard_has_it(string section, string name)
    {
        var vector = PathVector.All.Single(row => row.Section == section && row.Name == name);
        var root = TestAuthority.Root(change: vector.Root);
        var (own, others) = vector.Make(root);
        foreach (var order in (TestCertificate[][])[others, [.. others.Reverse()]])
        {
            var path = CertificatePath.Build(
                own.Certificate,
                order.Select(other => other.Certificate),
                [root.Own.Certificate],
                TestTimes.Now,
                PathUse.Documents
            );
            Assert.True(vector.Fault == path.Fault, $"{path.Fault}: {path.Problem.Said()}");
            Assert.Equal(path.IsTrusted, path.Problem is null);
        }
    }
}
