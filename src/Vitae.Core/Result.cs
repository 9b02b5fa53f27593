using System.Diagnostics.CodeAnalysis;

namespace Vitae.Core;

/// <summary>An expected failure, told so that a person can act on it.</summary>
/// <param name="Code">Stable, in snake_case, such as <c>pdf_encrypted</c>; part of the HTTP contract.</param>
/// <param name="What">What is wrong, one sentence without a full stop.</param>
/// <param name="Where">The file, JSON pointer or line it is about; null when it is the whole input.</param>
/// <param name="Remedy">What to do about it, one sentence without a full stop.</param>
public sealed record Error(string Code, string What, string? Where, string Remedy)
{
    /// <summary>One line: what, where, what to do.</summary>
    public override string ToString() => string.IsNullOrEmpty(Where) ? $"{What}: {Remedy}" : $"{Where}: {What}: {Remedy}";
}

/// <summary>A value, or the reason there is none. Exceptions are for bugs; this is for bad input.</summary>
public sealed class Result<T>
    where T : notnull
{
    private readonly T? value;

    private Result(T? value, Error? error)
    {
        this.value = value;
        Error = error;
    }

    public Error? Error { get; }

    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsOk => Error is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none: <see cref="Error"/> was not looked at.</exception>
    public T Value => Error is null ? value! : throw new InvalidOperationException($"No value: {Error}");

    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next)
        where TNext : notnull
        => Error is null ? next(value!) : Error;

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Error error) => new(default, error);
}
