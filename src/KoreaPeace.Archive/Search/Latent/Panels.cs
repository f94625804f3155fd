using System.Numerics;
using System.Runtime.InteropServices;

namespace KoreaPeace.Archive.Search.Latent;

/// <summary>
/// A tall dense matrix in panels as wide as a vector register. A panel is worked on by one core alone, so every sum is made in the same order,
/// and comes out the same, however many cores there are and however wide their registers.
/// </summary>
internal sealed class Panels
{
    public const int ColumnsAreMultipleOf = 16; // so that panels of 4, 8 or 16 columns come out even

    private const int RowsPerSum = 256; // summed in single precision, then in double: fast, and as exact as the data

    private static readonly int Width = Vector<float>.Count;

    private readonly Vector<float>[][] panels;

    private Panels(Vector<float>[][] panels) => this.panels = panels;

    public int Rows => panels[0].Length;

    public int Columns => panels.Length * Width;

    public static Panels Random(int rows, int columns, int seed)
    {
        var random = new Random(seed);
        var panels = new Panels([.. Enumerable.Range(0, columns / Width).Select(_ => new Vector<float>[rows])]);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++) Numbers(panels.panels[column / Width])[row * Width + column % Width] = random.NextSingle() - .5f;
        }

        return panels;
    }

    public Panels Each(Func<Vector<float>[], Vector<float>[]> work)
    {
        var worked = new Vector<float>[panels.Length][];
        Parallel.For(0, panels.Length, panel => worked[panel] = work(panels[panel]));
        return new Panels(worked);
    }

    /// <summary>The product of every column with every column.</summary>
    public double[,] Gram()
    {
        var gram = new double[Columns, Columns];
        Parallel.For(0, panels.Length, left =>
        {
            for (var right = 0; right <= left; right++) AddGram(left, right, gram);
        });
        return gram;
    }

    /// <summary>This times a small square matrix.</summary>
    public Panels Times(double[,] right)
    {
        var product = new Vector<float>[panels.Length][];
        Parallel.For(0, panels.Length, panel => product[panel] = Times(right, panel));
        return new Panels(product);
    }

    /// <summary>The first numbers of a row.</summary>
    public float[] Row(int row, int columns)
    {
        var numbers = new float[columns];
        for (var column = 0; column < columns; column++) numbers[column] = this[row, column];
        return numbers;
    }

    private float this[int row, int column] => panels[column / Width][row][column % Width];

    private void AddGram(int left, int right, double[,] gram)
    {
        var sums = new Vector<float>[Width];
        var numbers = Numbers(panels[left]);
        for (var start = 0; start < Rows; start += RowsPerSum)
        {
            Array.Clear(sums);
            for (var row = start; row < Math.Min(start + RowsPerSum, Rows); row++)
            {
                var others = panels[right][row];
                for (var i = 0; i < sums.Length; i++) sums[i] += others * numbers[row * Width + i];
            }

            for (var i = 0; i < Width; i++)
            {
                for (var j = 0; j < Width; j++) gram[left * Width + i, right * Width + j] += sums[i][j];
            }
        }

        for (var i = 0; i < Width; i++)
        {
            for (var j = 0; j < Width; j++) gram[right * Width + j, left * Width + i] = gram[left * Width + i, right * Width + j];
        }
    }

    private Vector<float>[] Times(double[,] right, int panel)
    {
        var factors = new Vector<float>[Columns];
        for (var i = 0; i < Columns * Width; i++) Numbers(factors)[i] = (float)right[i / Width, panel * Width + i % Width];

        var product = new Vector<float>[Rows];
        for (var left = 0; left < panels.Length; left++)
        {
            var numbers = Numbers(panels[left]);
            var own = factors.AsSpan(left * Width, Width);
            for (var row = 0; row < product.Length; row++)
            {
                var sum = product[row];
                for (var i = 0; i < own.Length; i++) sum += own[i] * numbers[row * Width + i];
                product[row] = sum;
            }
        }

        return product;
    }

    private static Span<float> Numbers(Vector<float>[] panel) => MemoryMarshal.Cast<Vector<float>, float>(panel.AsSpan());
}
