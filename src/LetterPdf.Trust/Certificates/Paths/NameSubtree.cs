namespace LetterPdf.Trust;

/// <summary>Whether a name lies within a subtree of its kind (RFC 5280, 4.2.1.10).</summary>
internal static class NameSubtree
{
    /// <summary>Whether it certainly does; a name of an unknown kind lies in no subtree.</summary>
    public static bool Holds(GeneralName tree, GeneralName name) => Ask(tree, name) ?? false;

    /// <summary>Whether it does, or this can't be determined.</summary>
    public static bool MayHold(GeneralName tree, GeneralName name) => Ask(tree, name) ?? true;

    private static bool? Ask(GeneralName tree, GeneralName name) =>
        tree.Kind switch
        {
            GeneralName.Directory => DistinguishedName.Read(name.Bytes).IsBelow(DistinguishedName.Read(tree.Bytes)),
            GeneralName.Host => IsHostBelow(name.Text, tree.Text.TrimStart('.')),
            GeneralName.Mail => IsMail(tree.Text, name.Text),
            GeneralName.Address => HostOf(name.Text) is { } host ? IsHostIn(tree.Text, host) : null,
            GeneralName.Ip => IsIp(tree.Bytes.Span, name.Bytes.Span),
            _ => null,
        };

    // A mailbox, all mailboxes of a host, or all those of the hosts below a domain; only the host's name ignores
    // case.
    private static bool? IsMail(string tree, string mail)
    {
        if (mail.LastIndexOf('@') is not (> 0 and var at))
        {
            return null;
        }

        var host = mail[(at + 1)..];
        return tree.LastIndexOf('@') is >= 0 and var own
            ? string.Equals(tree[..own], mail[..at], StringComparison.Ordinal) && IsSameHost(tree[(own + 1)..], host)
            : IsHostIn(tree, host);
    }

    // With a full stop before it, all hosts below; without, the host alone.
    private static bool IsHostIn(string tree, string host) =>
        tree.StartsWith('.')
            ? host.Length > tree.Length && host.EndsWith(tree, StringComparison.OrdinalIgnoreCase)
            : IsSameHost(tree, host);

    private static bool IsHostBelow(string host, string domain) =>
        domain.Length == 0
        || IsSameHost(domain, host)
        || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);

    private static bool IsSameHost(string one, string other) =>
        string.Equals(one.TrimEnd('.'), other.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    // Null for an address without a host's name.
    private static string? HostOf(string address)
    {
        if (address.IndexOf("://", StringComparison.Ordinal) is not (> 0 and var at))
        {
            return null;
        }

        var authority = address[(at + 3)..];
        authority = authority.IndexOfAny(['/', '?', '#']) is >= 0 and var end ? authority[..end] : authority;
        authority = authority[(authority.LastIndexOf('@') + 1)..];
        var host = authority.IndexOf(':') is >= 0 and var port ? authority[..port] : authority;
        return host.Length == 0 || host[0] == '[' || host.All(letter => char.IsAsciiDigit(letter) || letter == '.')
            ? null
            : host;
    }

    // An address and a mask of the same length.
    private static bool? IsIp(ReadOnlySpan<byte> tree, ReadOnlySpan<byte> address)
    {
        if (tree.Length is not (8 or 32) || address.Length is not (4 or 16))
        {
            return null;
        }

        if (tree.Length != 2 * address.Length)
        {
            return false;
        }

        for (var i = 0; i < address.Length; i++)
        {
            var mask = tree[address.Length + i];
            if ((address[i] & mask) != (tree[i] & mask))
            {
                return false;
            }
        }

        return true;
    }
}
