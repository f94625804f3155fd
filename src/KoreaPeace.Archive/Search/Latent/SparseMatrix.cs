using System.Numerics;

namespace KoreaPeace.Archive.Search.Latent;

/// <summary>A matrix of mostly nothing, row after row, that multiplies panels of a dense one.</summary>
/// <param name="expected">Cells that are not nothing, as far as is known: there may be millions, and room that grows is had twice.</param>
internal sealed class SparseMatrix(int rows, int columns, int expected = 0)
{
    private readonly int[] ends = new int[rows];
    private int[] cellColumns = new int[expected];
    private float[] cells = new float[expected];
    private int filled;

    public int Rows => rows;

    public int Columns => columns;

    /// <summary>The next row, every cell times the scale.</summary>
    public void Add(List<(int Column, float Value)> row, float scale)
    {
        var start = filled == 0 ? 0 : ends[filled - 1];
        var end = start + row.Count;
        if (end > cells.Length)
        {
            Array.Resize(ref cellColumns, Math.Max(end, cells.Length * 3 / 2));
            Array.Resize(ref cells, cellColumns.Length);
        }

        for (var i = 0; i < row.Count; i++) (cellColumns[start + i], cells[start + i]) = (row[i].Column, row[i].Value * scale);
        ends[filled++] = end;
    }

    public Vector<float>[] Times(Vector<float>[] panel)
    {
        var product = new Vector<float>[rows];
        for (int row = 0, cell = 0; row < rows; row++)
        {
            var sum = Vector<float>.Zero;
            for (; cell < ends[row]; cell++) sum += panel[cellColumns[cell]] * cells[cell];
            product[row] = sum;
        }

        return product;
    }

    public Vector<float>[] TransposedTimes(Vector<float>[] panel)
    {
        var product = new Vector<float>[columns];
        for (int row = 0, cell = 0; row < rows; row++)
        {
            var value = panel[row];
            for (; cell < ends[row]; cell++) product[cellColumns[cell]] += value * cells[cell];
        }

        return product;
    }
}
