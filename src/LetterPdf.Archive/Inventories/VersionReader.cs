using System.Collections.Frozen;
using System.Collections.Immutable;
using LetterPdf.Archive.Json;
using LetterPdf.Archive.Validation;

namespace LetterPdf.Archive.Inventories;

/// <summary>Reads one version: when, why and by whom it was made, and what it holds (OCFL 1.1, 3.5.3.1).</summary>
internal sealed class VersionReader(string place, Findings findings)
{
    private static readonly FrozenSet<string> Keys = FrozenSet.Create(
        StringComparer.Ordinal,
        "created",
        "state",
        "message",
        "user"
    );
    private static readonly FrozenSet<string> UserKeys = FrozenSet.Create(StringComparer.Ordinal, "name", "address");

    public ObjectVersion? Read(VersionName name, JsonValue value)
    {
        if (value is not JsonMap map)
        {
            findings.Add(place, $"{name} is not a JSON object", "E047");
            return null;
        }

        CheckKeys(map, Keys, $"{name}");
        return new ObjectVersion(name, Created(name, map), Message(name, map), User(name, map), State(name, map));
    }

    private void CheckKeys(JsonMap map, FrozenSet<string> keys, string what)
    {
        foreach (var (key, _) in map.Members)
        {
            if (!keys.Contains(key))
            {
                findings.Add(place, $"{what} has the key '{key}', which OCFL does not know", "E102");
            }
        }

        JsonRules.CheckRepeated(map, what, place, findings, "E033");
    }

    private string Created(VersionName name, JsonMap map)
    {
        switch (map["created"])
        {
            case null:
                findings.Add(place, $"{name} does not say when it was created", "E048");
                return string.Empty;
            case JsonText { Value: var text } when InternetDate.IsValid(text):
                return text;
            case JsonText { Value: var text }:
                findings.Add(
                    place,
                    $"{name} was created '{text}', which is not a date and time to the second with a time zone, as "
                        + $"2026-05-22T14:30:00Z is",
                    "E049"
                );
                return text;
            default:
                findings.Add(place, $"the date on which {name} was created is not a text", "E049");
                return string.Empty;
        }
    }

    private string? Message(VersionName name, JsonMap map)
    {
        switch (map["message"])
        {
            case null:
                findings.Add(place, $"{name} has no message that says why it was made", "W007");
                return null;
            case JsonText { Value: var text }:
                return text;
            default:
                findings.Add(place, $"the message of {name} is not a text", "E094");
                return null;
        }
    }

    private ArchiveUser? User(VersionName name, JsonMap map)
    {
        switch (map["user"])
        {
            case null:
                findings.Add(place, $"{name} does not say who made it", "W007");
                return null;
            case JsonMap user:
                CheckKeys(user, UserKeys, $"the user of {name}");
                return UserName(name, user) is { } userName ? new ArchiveUser(userName, UserAddress(name, user)) : null;
            default:
                findings.Add(place, $"the user of {name} is not a JSON object with a name", "E054");
                return null;
        }
    }

    private string? UserName(VersionName name, JsonMap user)
    {
        if (user["name"] is JsonText { Value: { Length: > 0 } text })
        {
            return text;
        }

        findings.Add(place, $"the user of {name} has no name", "E054");
        return null;
    }

    private string? UserAddress(VersionName name, JsonMap user)
    {
        switch (user["address"])
        {
            case null:
                findings.Add(place, $"the user of {name} has no address", "W008");
                return null;
            case JsonText { Value: var text }:
                if (!UriText.IsUri(text))
                {
                    findings.Add(
                        place,
                        $"the address of {name}'s user is '{text}', which is not a URI such as mailto:name@example.org",
                        "W009"
                    );
                }

                return text;
            default:
                findings.Add(place, $"the address of {name}'s user is not a text", "E054");
                return null;
        }
    }

    private ImmutableArray<DigestPaths> State(VersionName name, JsonMap map)
    {
        if (map["state"] is not JsonMap state)
        {
            findings.Add(
                place,
                map["state"] is null
                    ? $"{name} does not say what it holds: it has no state"
                    : $"the state of {name} is not a JSON object",
                map["state"] is null ? ["E048"] : ["E050"]
            );
            return [];
        }

        JsonRules.CheckRepeated(state, $"the state of {name}", place, findings, "E050");
        var entries = ImmutableArray.CreateBuilder<DigestPaths>(state.Members.Length);
        foreach (var (digest, paths) in state.Members)
        {
            entries.Add(new DigestPaths(digest, Paths(name, digest, paths)));
        }

        PathRules.CheckUnique(entries.SelectMany(entry => entry.Paths), PathRules.Logical, place, findings);
        return entries.DrainToImmutable();
    }

    private ImmutableArray<string> Paths(VersionName name, string digest, JsonValue value)
    {
        if (value is not JsonList list)
        {
            findings.Add(place, $"what {name} gives for {digest} is not a list of logical paths", "E051", "E050");
            return [];
        }

        var paths = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is not JsonText { Value: var path })
            {
                findings.Add(place, $"{name} gives for {digest} a logical path that is not a text", "E051");
            }
            else if (PathRules.IsWellFormed(path, PathRules.Logical, place, findings))
            {
                paths.Add(path);
            }
        }

        return paths.DrainToImmutable();
    }
}
