namespace LetterPdf.Operations;

/// <summary>The outcome of an operation: its result, or why there is none.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed record Outcome<T>
    where T : class
{
    private Outcome(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>The result; null where the operation was refused.</summary>
    public T? Value { get; }

    /// <summary>The reason; null where there is a result.</summary>
    public Refusal? Refusal { get; }

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(null, refusal);

    /// <summary>Continues with the result; a refusal is passed on.</summary>
    internal Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next)
        where TNext : class => Value is { } value ? next(value) : Refusal!;
}
