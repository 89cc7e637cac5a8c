using System.Collections.Immutable;
using LetterPdf.Archive.Json;
using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Inventories;

/// <summary>Reads the versions and their numbering (OCFL 1.1, 3.3 and 3.5.3).</summary>
internal sealed class VersionsReader(string place, Findings findings)
{
    public ImmutableArray<ObjectVersion> Read(JsonValue? value)
    {
        if (value is not JsonMap map)
        {
            findings.Add(
                place,
                value is null ? VersionProblem.VersionsMissing : VersionProblem.VersionsNotObject,
                value is null ? ["E041", "E043", "E044"] : ["E045", "E044"]
            );
            return [];
        }

        JsonRules.CheckRepeated(map, Reason.Of(InventoryPart.Versions), place, findings, "E033");
        var versions = ImmutableArray.CreateBuilder<ObjectVersion>(map.Members.Length);
        var reader = new VersionReader(place, findings);
        foreach (var (key, version) in map.Members)
        {
            if (VersionName.Parse(key) is not { } name)
            {
                findings.Add(
                    place,
                    Reason.Of(VersionProblem.VersionMisnamed, key),
                    key.StartsWith('v') ? ["E105", "E046"] : ["E104", "E046"]
                );
            }
            else if (reader.Read(name, version) is { } read)
            {
                versions.Add(read);
            }
        }

        if (map.Members.IsEmpty)
        {
            findings.Add(place, VersionProblem.VersionsEmpty, "E008");
        }

        versions.Sort((one, other) => one.Name.Number.CompareTo(other.Name.Number));
        CheckNumbers([
            .. map
                .Members.Select(member => VersionName.Parse(member.Key))
                .OfType<VersionName>()
                .OrderBy(name => name.Number),
        ]);
        return versions.DrainToImmutable();
    }

    private void CheckNumbers(ImmutableArray<VersionName> names)
    {
        if (names.IsEmpty)
        {
            return;
        }

        if (names[0].Number != 1)
        {
            findings.Add(place, Reason.Of(VersionProblem.VersionsBeginLate, $"{names[0]}"), "E009");
        }

        for (var i = 1; i < names.Length; i++)
        {
            if (names[i].Number > names[i - 1].Number + 1)
            {
                findings.Add(
                    place,
                    Reason.Of(VersionProblem.VersionsHaveGap, $"{names[i - 1]}", $"{names[i]}"),
                    "E010"
                );
            }
            else if (names[i].Number == names[i - 1].Number)
            {
                findings.Add(
                    place,
                    Reason.Of(VersionProblem.VersionsAreOne, $"{names[i - 1]}", $"{names[i]}"),
                    "E012",
                    "E013"
                );
            }
        }

        CheckConvention(names);
    }

    private void CheckConvention(ImmutableArray<VersionName> names)
    {
        if (names.Any(name => name.IsPadded))
        {
            findings.Add(place, VersionProblem.VersionsArePadded, "W001");
        }

        foreach (var name in names.Where(name => name.Digits != names[0].Digits))
        {
            if (name.IsPadded && names[0].IsPadded)
            {
                findings.Add(place, Reason.Of(VersionProblem.VersionsDiffer, $"{name}", $"{names[0]}"), "E012", "E013");
            }
            else
            {
                findings.Add(
                    place,
                    Reason.Of(
                        VersionProblem.VersionNotPadded,
                        $"{(name.IsPadded ? names[0] : name)}",
                        $"{(name.IsPadded ? name : names[0])}"
                    ),
                    "E011",
                    "E013",
                    "E012"
                );
            }
        }
    }
}
