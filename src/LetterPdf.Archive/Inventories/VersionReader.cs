using System.Collections.Frozen;
using System.Collections.Immutable;
using LetterPdf.Archive.Json;
using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Inventories;

/// <summary>Reads one version: when, why and by whom it was made, and its state (OCFL 1.1, 3.5.3.1).</summary>
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
            findings.Add(place, Reason.Of(VersionProblem.VersionNotObject, $"{name}"), "E047");
            return null;
        }

        CheckKeys(map, Keys, Reason.Of(InventoryPart.Version, $"{name}"));
        return new ObjectVersion(name, Created(name, map), Message(name, map), User(name, map), State(name, map));
    }

    private void CheckKeys(JsonMap map, FrozenSet<string> keys, Reason what)
    {
        foreach (var (key, _) in map.Members)
        {
            if (!keys.Contains(key))
            {
                findings.Add(place, Reason.Of(InventoryProblem.KeyUnknown, what, key), "E102");
            }
        }

        JsonRules.CheckRepeated(map, what, place, findings, "E033");
    }

    private string Created(VersionName name, JsonMap map)
    {
        switch (map["created"])
        {
            case null:
                findings.Add(place, Reason.Of(VersionProblem.CreatedMissing, $"{name}"), "E048");
                return string.Empty;
            case JsonText { Value: var text } when InternetDate.IsValid(text):
                return text;
            case JsonText { Value: var text }:
                findings.Add(place, Reason.Of(VersionProblem.CreatedMalformed, $"{name}", text), "E049");
                return text;
            default:
                findings.Add(place, Reason.Of(VersionProblem.CreatedNotText, $"{name}"), "E049");
                return string.Empty;
        }
    }

    private string? Message(VersionName name, JsonMap map)
    {
        switch (map["message"])
        {
            case null:
                findings.Add(place, Reason.Of(VersionProblem.MessageMissing, $"{name}"), "W007");
                return null;
            case JsonText { Value: var text }:
                return text;
            default:
                findings.Add(place, Reason.Of(VersionProblem.MessageNotText, $"{name}"), "E094");
                return null;
        }
    }

    private ArchiveUser? User(VersionName name, JsonMap map)
    {
        switch (map["user"])
        {
            case null:
                findings.Add(place, Reason.Of(VersionProblem.UserMissing, $"{name}"), "W007");
                return null;
            case JsonMap user:
                CheckKeys(user, UserKeys, Reason.Of(InventoryPart.User, $"{name}"));
                return UserName(name, user) is { } userName ? new ArchiveUser(userName, UserAddress(name, user)) : null;
            default:
                findings.Add(place, Reason.Of(VersionProblem.UserNotObject, $"{name}"), "E054");
                return null;
        }
    }

    private string? UserName(VersionName name, JsonMap user)
    {
        if (user["name"] is JsonText { Value: { Length: > 0 } text })
        {
            return text;
        }

        findings.Add(place, Reason.Of(VersionProblem.UserNameMissing, $"{name}"), "E054");
        return null;
    }

    private string? UserAddress(VersionName name, JsonMap user)
    {
        switch (user["address"])
        {
            case null:
                findings.Add(place, Reason.Of(VersionProblem.UserAddressMissing, $"{name}"), "W008");
                return null;
            case JsonText { Value: var text }:
                if (!UriText.IsUri(text))
                {
                    findings.Add(place, Reason.Of(VersionProblem.UserAddressNotUri, $"{name}", text), "W009");
                }

                return text;
            default:
                findings.Add(place, Reason.Of(VersionProblem.UserAddressNotText, $"{name}"), "E054");
                return null;
        }
    }

    private ImmutableArray<DigestPaths> State(VersionName name, JsonMap map)
    {
        if (map["state"] is not JsonMap state)
        {
            findings.Add(
                place,
                Reason.Of(
                    map["state"] is null ? VersionProblem.StateMissing : VersionProblem.StateNotObject,
                    $"{name}"
                ),
                map["state"] is null ? ["E048"] : ["E050"]
            );
            return [];
        }

        JsonRules.CheckRepeated(state, Reason.Of(InventoryPart.State, $"{name}"), place, findings, "E050");
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
            findings.Add(place, Reason.Of(VersionProblem.StatePathsNotList, $"{name}", digest), "E051", "E050");
            return [];
        }

        var paths = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is not JsonText { Value: var path })
            {
                findings.Add(place, Reason.Of(VersionProblem.StatePathNotText, $"{name}", digest), "E051");
            }
            else if (PathRules.IsWellFormed(path, PathRules.Logical, place, findings))
            {
                paths.Add(path);
            }
        }

        return paths.DrainToImmutable();
    }
}
