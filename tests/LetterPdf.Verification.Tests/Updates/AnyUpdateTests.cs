using System.Globalization;
using CsCheck;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Verification.Tests;

/// <summary>Anything added to a signed letter is a fault, except additions that are made to be harmless.</summary>
public sealed class AnyUpdateTests
{
    private static readonly Lazy<byte[]> Letter = new(() => SignedLetter.WithFields(4));
    private static readonly Lazy<EditableFile> Signed = new(() => EditableFile.Of(SignedLetter.Proven));

    // An object by its index, the place of the change in it, how much is removed, and what is inserted.
    private static readonly Gen<(int Index, double Place, int Length, string Part)> Change = Gen.Select(
        Gen.Int[0, Signed.Value.Count - 1],
        Gen.Double[0, 1],
        Gen.Int[0, 6],
        Gen.OneOf(
            Gen.Const(string.Empty),
            Gen.Const("0"),
            Gen.Const(" 1"),
            Gen.Const("/A 1"),
            Gen.Const("/V 3 0 R"),
            Gen.Const("3 0 R"),
            Gen.Const("null"),
            Gen.String[Gen.Char[' ', '~'], 1, 3]
        )
    );

    [Fact]
    public void Any_object_that_is_written_again_in_any_way_is_found() =>
        Change.Sample(
            change =>
            {
                var number = Signed.Value.NumberAt(change.Index);
                var text = EditableFile.WithLength(Signed.Value.TextOf(number));
                var at = (int)(change.Place * text.Length);
                var changed = $"{text[..at]}{change.Part}{text[Math.Min(text.Length, at + change.Length)..]}";
                var report = Verified.Of(Addition.To(SignedLetter.Proven).Put(number, changed).Write());
                Assert.False(report.IsSound, changed);
                Assert.True(!report.IsReadable || report.Revisions.Length == 4);
                Assert.DoesNotContain(report.Revisions.Skip(3), revision => revision.Kind != RevisionKind.Other);
            },
            iter: Cases.Of(300)
        );

    [Fact]
    public void Any_sequence_of_additions_is_told_as_it_was() =>
        Gen.Int[0, 3]
            .Array[1, 6]
            .Sample(
                steps =>
                {
                    var file = Letter.Value;
                    var expected = new List<RevisionKind> { RevisionKind.Base };
                    foreach (var step in steps)
                    {
                        file = Add(file, step, expected);
                    }

                    var report = Verified.Of(file);
                    Assert.Equal(expected, report.Revisions.Select(revision => revision.Kind));
                    Assert.Equal(!expected.Contains(RevisionKind.Other), report.IsSound);
                    Assert.Equal(
                        expected.Count(kind => kind == RevisionKind.Signature),
                        report.SignatureFields.Count(field =>
                            field.Value is { CoversRevision: true, Faults.IsEmpty: true }
                        )
                    );
                    Assert.Equal(
                        expected.LastIndexOf(RevisionKind.Other) <= 0,
                        report.RevisionsAfter(new SignatureValue()).All(revision => revision.Kind != RevisionKind.Other)
                    );
                },
                iter: Cases.Of(40)
            );

    private static byte[] Add(byte[] file, int step, List<RevisionKind> expected)
    {
        if (step == 0 && PdfSurvey.Of(file)!.Fields.FirstOrDefault(field => !field.IsSigned) is { } empty)
        {
            expected.Add(RevisionKind.Signature);
            return SignedLetter.Sign(file, empty.Name, asStream: expected.Count % 2 == 0);
        }

        if (step == 1 && !expected.Contains(RevisionKind.ProofData))
        {
            expected.Add(RevisionKind.ProofData);
            return SignedLetter.Prove(file);
        }

        expected.Add(RevisionKind.Other);
        var number = EditableFile.Of(file).NumberOf(step == 2 ? "/S /H1" : "/Title (Signatories)");
        return Addition
            .To(file)
            .Put(
                number,
                SignedLetter.With(
                    EditableFile.Of(file).TextOf(number),
                    string.Create(CultureInfo.InvariantCulture, $"/X{expected.Count} 1")
                )
            )
            .Write();
    }
}
