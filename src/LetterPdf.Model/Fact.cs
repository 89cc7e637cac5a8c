namespace LetterPdf.Model;

/// <summary>One value that a <see cref="Reason"/> names: a text as written in the file, a number, a time, or a reason
/// of a layer below.</summary>
public readonly record struct Fact
{
    private Fact(object value) => Value = value;

    /// <summary>A <see cref="string"/>, a <see cref="long"/>, a <see cref="DateTimeOffset"/> or a
    /// <see cref="Reason"/>.</summary>
    public object Value { get; }

    public static implicit operator Fact(string text) => new(text);

    public static implicit operator Fact(long number) => new(number);

    public static implicit operator Fact(DateTimeOffset time) => new(time);

    public static implicit operator Fact(Reason reason) => new(reason);

    /// <summary>A reason that is all said by its code.</summary>
    public static implicit operator Fact(Enum code) => new(Reason.Of(code));
}
