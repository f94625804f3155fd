using MathNet.Numerics.LinearAlgebra;

namespace KoreaPeace.Archive.Search.Latent;

/// <summary>
/// The greatest singular values of a sparse matrix with their vectors, by randomised subspace iteration (Halko, Martinsson and Tropp 2011):
/// random columns are multiplied with the matrix and its transpose until they span what varies most.
/// </summary>
internal sealed record TruncatedSvd
{
    private const int Spare = 10; // columns beyond those wanted; the last ones wanted settle sooner
    private const int Rounds = 4; // more change no ranking
    private const int Seed = 1953;
    private const double Dependent = 1e-8; // of unit columns in single precision, less than this is rounding
    private const double Nothing = 1e-6; // of the greatest, squared: a singular value of zero and its rounding

    /// <summary>From the greatest down; none is zero, so there may be fewer than wanted.</summary>
    public required double[] SingularValues { get; init; }

    /// <summary>A row for each column of the matrix; the first columns belong to the singular values.</summary>
    public required Panels Right { get; init; }

    /// <summary>A row for each row of the matrix: the left vectors times the singular values.</summary>
    public required Panels ScaledLeft { get; init; }

    public static TruncatedSvd Of(SparseMatrix matrix, int wanted)
    {
        var columns = (wanted + Spare + Panels.ColumnsAreMultipleOf - 1) / Panels.ColumnsAreMultipleOf * Panels.ColumnsAreMultipleOf;
        var basis = Orthonormal(Panels.Random(matrix.Columns, columns, Seed));
        for (var round = 0; round < Rounds; round++) basis = Orthonormal(basis.Each(panel => matrix.TransposedTimes(matrix.Times(panel))));

        basis = Orthonormal(basis); // once is exact to some five digits, twice to seven
        var image = basis.Each(matrix.Times);
        var (squares, turn) = Eigen(image.Gram());
        return new TruncatedSvd
        {
            SingularValues = [.. squares.Take(wanted).Where(square => square > squares[0] * Nothing).Select(Math.Sqrt)],
            Right = basis.Times(turn),
            ScaledLeft = image.Times(turn),
        };
    }

    /// <summary>Columns of length one and at right angles that span the same; where columns depend on each other, some become zero.</summary>
    private static Panels Orthonormal(Panels panels)
    {
        var gram = panels.Gram();
        var lengths = Enumerable.Range(0, panels.Columns).Select(i => Math.Sqrt(gram[i, i])).ToArray();
        var (values, vectors) = Eigen(Filled(panels.Columns, (i, j) => Over(gram[i, j], lengths[i] * lengths[j])));
        return panels.Times(Filled(panels.Columns, (i, j) => values[j] > values[0] * Dependent ? Over(vectors[i, j], lengths[i] * Math.Sqrt(values[j])) : 0));
    }

    /// <summary>From the greatest value down, a column for each.</summary>
    private static (double[] Values, double[,] Vectors) Eigen(double[,] symmetric)
    {
        var ascending = Matrix<double>.Build.DenseOfArray(symmetric).Evd(Symmetricity.Symmetric);
        var last = symmetric.GetLength(0) - 1;
        return ([.. ascending.EigenValues.Select(value => value.Real).Reverse()], Filled(last + 1, (i, j) => ascending.EigenVectors[i, last - j]));
    }

    private static double Over(double number, double divisor) => divisor > 0 ? number / divisor : 0;

    private static double[,] Filled(int size, Func<int, int, double> cell)
    {
        var filled = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++) filled[i, j] = cell(i, j);
        }

        return filled;
    }
}
