using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>Why something failed or is wrong, below the border at which sentences are made: a code and its facts. The
/// sentence for it stands in Operations/Words.</summary>
public sealed record Reason
{
    private Reason(Enum code, ImmutableArray<Fact> facts)
    {
        Code = code;
        Facts = facts;
    }

    /// <summary>One of the codes of the layer that gives the reason; each layer has one enum of them.</summary>
    public Enum Code { get; }

    /// <summary>The values that the sentence names, in the order that the code's documentation gives.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>A code that says everything by itself.</summary>
    public static implicit operator Reason(Enum code) => Of(code);

    public static Reason Of(Enum code, params ReadOnlySpan<Fact> facts) => new(code, [.. facts]);

    public bool Is(Enum code) => Code.Equals(code);

    public bool Equals(Reason? other) =>
        other is not null && Code.Equals(other.Code) && Facts.AsSpan().SequenceEqual(other.Facts.AsSpan());

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Code);
        foreach (var fact in Facts)
        {
            hash.Add(fact);
        }

        return hash.ToHashCode();
    }
}
