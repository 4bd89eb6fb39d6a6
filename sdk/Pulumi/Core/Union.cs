namespace Pulumi;

public readonly struct Union<T0, T1> : IEquatable<Union<T0, T1>>, IUnion
{
    private readonly bool second;
    private readonly T0? value0;
    private readonly T1? value1;

    private Union(bool second, T0? value0, T1? value1)
    {
        this.second = second;
        this.value0 = value0;
        this.value1 = value1;
    }

    public bool IsT0 => !second;

    public bool IsT1 => second;

    public T0 AsT0 => IsT0 ? value0! : throw new InvalidOperationException("Cannot return as T0 as result is T1");

    public T1 AsT1 => IsT1 ? value1! : throw new InvalidOperationException("Cannot return as T1 as result is T0");

    public object Value => (second ? value1 : value0)!;

    object? IUnion.Value => Value;

    public static Union<T0, T1> FromT0(T0 input) => new(false, input, default);

    public static Union<T0, T1> FromT1(T1 input) => new(true, default, input);

    public TResult Match<TResult>(Func<T0, TResult> f0, Func<T1, TResult> f1) => second ? f1(value1!) : f0(value0!);

    public void Switch(Action<T0> f0, Action<T1> f1)
    {
        if (second)
        {
            f1(value1!);
        }
        else
        {
            f0(value0!);
        }
    }

    public Union<TResult, T1> MapT0<TResult>(Func<T0, TResult> mapFunc) =>
        second ? Union<TResult, T1>.FromT1(value1!) : Union<TResult, T1>.FromT0(mapFunc(value0!));

    public Union<T0, TResult> MapT1<TResult>(Func<T1, TResult> mapFunc) =>
        second ? Union<T0, TResult>.FromT1(mapFunc(value1!)) : Union<T0, TResult>.FromT0(value0!);

    public bool Equals(Union<T0, T1> other) => second == other.second && Equals((object?)Value, other.Value);

    public override bool Equals(object? obj) => obj is Union<T0, T1> union && Equals(union);

    public override int GetHashCode() => HashCode.Combine(second, Value);

    public override string ToString() => Value?.ToString() ?? string.Empty;

    public static bool operator ==(Union<T0, T1> left, Union<T0, T1> right) => left.Equals(right);

    public static bool operator !=(Union<T0, T1> left, Union<T0, T1> right) => !left.Equals(right);

    public static implicit operator Union<T0, T1>(T0 t) => FromT0(t);

    public static implicit operator Union<T0, T1>(T1 t) => FromT1(t);
}
