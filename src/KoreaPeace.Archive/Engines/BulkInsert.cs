using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace KoreaPeace.Archive.Engines;

/// <summary>
/// Writes many rows with one prepared statement and without the change tracker, which costs ten times as much. What stands in which column
/// comes from the model, as it does for everything else.
/// </summary>
internal static class BulkInsert
{
    /// <param name="rows">Of one table; kinds of row that share it may be mixed.</param>
    public static void Into<T>(ArchiveDb db, IEnumerable<T> rows, CancellationToken cancel) where T : class
    {
        var root = db.Model.FindEntityType(typeof(T))!; // the model knows every row there is
        var columns = root.GetDerivedTypesInclusive().SelectMany(type => type.GetProperties()).Select(property => property.GetColumnName()).Distinct().ToList();
        using var insert = db.Database.GetDbConnection().CreateCommand();
        insert.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        insert.CommandText = $"""
            INSERT INTO "{root.GetTableName()}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            VALUES ({string.Join(", ", columns.Select((_, n) => $"@p{n}"))})
            """;
        var parameters = columns.Select((_, n) => Parameter(insert, $"@p{n}")).ToArray();
        var readers = root.GetDerivedTypesInclusive().Where(type => !type.IsAbstract()).ToDictionary(type => type.ClrType, type => columns.Select(column => Reader(type, column)).ToArray());
        foreach (var row in rows)
        {
            cancel.ThrowIfCancellationRequested();
            var values = readers[row.GetType()];
            for (var n = 0; n < parameters.Length; n++) parameters[n].Value = values[n](row) ?? DBNull.Value;
            insert.ExecuteNonQuery();
        }
    }

    private static DbParameter Parameter(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }

    /// <summary>How a row of this kind fills the column.</summary>
    private static Func<object, object?> Reader(IEntityType type, string column)
    {
        if (type.GetProperties().FirstOrDefault(property => property.GetColumnName() == column) is not { } property) return _ => null;
        if (property == type.FindDiscriminatorProperty())
        {
            var kind = type.GetDiscriminatorValue();
            return _ => kind;
        }

        var (getter, converter) = (property.GetGetter(), property.GetTypeMapping().Converter);
        return converter is null ? getter.GetClrValue : row => getter.GetClrValue(row) is { } value ? converter.ConvertToProvider(value) : null;
    }
}
