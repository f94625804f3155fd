namespace KoreaPeace.Archive.Editions;

/// <summary>One built state of the archive, as <c>current.json</c> names it.</summary>
/// <param name="Number">Counts up by one with each edition of a data folder.</param>
/// <param name="Id">The hash of all seeds and of the schema: equal seeds give equal ids.</param>
/// <param name="File">The database's file name inside the data folder.</param>
/// <param name="Sha256">Of that file, lower-case hexadecimal.</param>
/// <param name="Bytes">The file's size.</param>
/// <param name="Schema">The schema it was built with.</param>
/// <param name="Records">How many records it holds, withdrawn ones included.</param>
/// <param name="LeftOut">How many records are missing because their seeds are broken.</param>
/// <param name="Kept">Seeds of which an older version is shown because the present one is broken.</param>
/// <param name="BuiltAt">When it was published, in UTC.</param>
public sealed record Edition(
    int Number, string Id, string File, string Sha256, long Bytes, int Schema, int Records, int LeftOut, IReadOnlyList<string> Kept, DateTime BuiltAt);
