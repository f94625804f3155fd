using System.Numerics;
using System.Runtime.InteropServices;

namespace KoreaPeace.Archive.Search.Latent;

/// <summary>The direction in which a text lies from the middle of the latent space: a signed byte for each dimension, so that it can be stored as it is.</summary>
public static class LatentVector
{
    private const float One = 127;

    /// <summary>The place of any text, of the archive or not; null when none of its terms is known.</summary>
    public static byte[]? Of(IReadOnlyCollection<(TermVector Term, int Count)> text)
    {
        if (text.Count == 0) return null;

        var sum = new float[text.Max(part => part.Term.Direction.Length)];
        foreach (var (term, count) in text)
        {
            if (count <= 0) continue;

            var weight = TermWeights.LogTf(count) * term.Length;
            var direction = MemoryMarshal.Cast<byte, sbyte>(term.Direction);
            for (var i = 0; i < direction.Length; i++) sum[i] += weight * direction[i];
        }

        return Direction(sum, 0);
    }

    /// <summary>From -1 to 1; 0 when either has no direction.</summary>
    public static float Cosine(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length) return 0;

        var a = MemoryMarshal.Cast<byte, sbyte>(left);
        var b = MemoryMarshal.Cast<byte, sbyte>(right);
        var sums = Vector<int>.Zero;
        var i = 0;
        for (; i + Vector<sbyte>.Count <= a.Length; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(a[i..]), out var lowA, out var highA);
            Vector.Widen(new Vector<sbyte>(b[i..]), out var lowB, out var highB);
            Vector.Widen(lowA * lowB + highA * highB, out var low, out var high); // two products of 127 · 127 just fit
            sums += low + high;
        }

        var sum = Vector.Sum(sums);
        for (; i < a.Length; i++) sum += a[i] * b[i];
        return Math.Clamp(sum / (One * One), -1, 1);
    }

    /// <summary>Null when the numbers are no longer than the rounding.</summary>
    internal static byte[]? Direction(ReadOnlySpan<float> numbers, float rounding)
    {
        var length = Length(numbers);
        if (!(length > rounding)) return null;

        var direction = new byte[numbers.Length];
        for (var i = 0; i < numbers.Length; i++) direction[i] = unchecked((byte)(sbyte)MathF.Round(numbers[i] / length * One));
        return direction;
    }

    internal static float Length(ReadOnlySpan<float> numbers)
    {
        var squares = 0d;
        foreach (var number in numbers) squares += (double)number * number;
        return (float)Math.Sqrt(squares);
    }
}
