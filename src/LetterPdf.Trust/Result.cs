using System.Diagnostics.CodeAnalysis;

namespace LetterPdf.Trust;

/// <summary>A value, or the sentence that says why there is none.</summary>
/// <typeparam name="T">Of the value.</typeparam>
public readonly record struct Result<T>
    where T : class
{
    private Result(T? value, string? problem)
    {
        Value = value;
        Problem = problem;
    }

    public T? Value { get; }

    /// <summary>In words, without a final stop; null where there is a value.</summary>
    public string? Problem { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsDone => Value is not null;

#pragma warning disable CA1000 // Said where the type is known; a second type for two words would say less.
    public static Result<T> Failed(string problem) => new(null, problem);
#pragma warning restore CA1000

    public static implicit operator Result<T>(T value) => new(value, null);
}
