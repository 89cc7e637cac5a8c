using System.Diagnostics.CodeAnalysis;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>A value, or why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Result<T>
    where T : class
{
    private Result(T? value, Reason? problem)
    {
        Value = value;
        Problem = problem;
    }

    public T? Value { get; }

    /// <summary>Null where there is a value.</summary>
    public Reason? Problem { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsDone => Value is not null;

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Reason problem) => new(null, problem);
}
