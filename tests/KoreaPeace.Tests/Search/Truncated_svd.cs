using KoreaPeace.Archive.Search.Latent;
using MathNet.Numerics.LinearAlgebra;

namespace KoreaPeace.Tests.Search;

/// <summary>Small matrices, decomposed as usual and by the way that also does for large ones.</summary>
public sealed class Truncated_svd
{
    private const double Rounding = 1e-5;

    [Theory]
    [InlineData(12, 9, 5)]
    [InlineData(60, 40, 40)]
    [InlineData(40, 300, 10)]
    public void is_that_of_a_dense_matrix_up_to_signs(int rows, int columns, int wanted)
    {
        var matrix = Uneven(rows, columns);
        var exact = matrix.Svd();

        var svd = TruncatedSvd.Of(Sparse(matrix), wanted);

        Assert.Equal(wanted, svd.SingularValues.Length);
        for (var i = 0; i < wanted; i++)
        {
            Assert.Equal(exact.S[i], svd.SingularValues[i], Rounding * exact.S[0]);
            Assert.Equal(1, Math.Abs(Column(svd.Right, i) * exact.VT.Row(i)), 1e-3);
            Assert.Equal(exact.S[i], Math.Abs(Column(svd.ScaledLeft, i) * exact.U.Column(i)), 1e-3 * exact.S[0]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(20)]
    public void puts_a_matrix_of_low_rank_together_again(int rank)
    {
        var matrix = Random(80, rank, 1) * Random(rank, 50, 2);

        var svd = TruncatedSvd.Of(Sparse(matrix), 40);

        Assert.Equal(rank, svd.SingularValues.Length);
        var again = Dense(svd.ScaledLeft, rank) * Dense(svd.Right, rank).Transpose();
        Assert.True((again - matrix).L2Norm() < Rounding * matrix.L2Norm(), $"{(again - matrix).L2Norm() / matrix.L2Norm()}");
    }

    [Fact]
    public void of_nothing_is_nothing() => Assert.Empty(TruncatedSvd.Of(Sparse(Matrix<double>.Build.Dense(5, 4)), 3).SingularValues);

    /// <summary>Singular values that fall by a tenth each, so that every vector is certain.</summary>
    private static Matrix<double> Uneven(int rows, int columns)
    {
        var any = Random(rows, columns, 3).Svd();
        for (var i = 0; i < any.S.Count; i++) any.S[i] = Math.Pow(.9, i);
        return any.U * any.W.MapIndexed((i, j, _) => i == j ? any.S[i] : 0) * any.VT;
    }

    private static Matrix<double> Random(int rows, int columns, int seed)
    {
        var random = new Random(seed);
        return Matrix<double>.Build.Dense(rows, columns, (_, _) => random.NextDouble() - .5);
    }

    private static SparseMatrix Sparse(Matrix<double> matrix)
    {
        var sparse = new SparseMatrix(matrix.RowCount, matrix.ColumnCount);
        for (var i = 0; i < matrix.RowCount; i++) sparse.Add([.. matrix.Row(i).EnumerateIndexed(Zeros.AllowSkip).Select(cell => (cell.Item1, (float)cell.Item2))], 1);
        return sparse;
    }

    private static Matrix<double> Dense(Panels panels, int columns) =>
        Matrix<double>.Build.DenseOfRows(Enumerable.Range(0, panels.Rows).Select(row => panels.Row(row, columns).Select(number => (double)number)));

    private static Vector<double> Column(Panels panels, int column) => Dense(panels, column + 1).Column(column);
}
