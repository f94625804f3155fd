using System.Text;
using KoreaPeace.Archive.Exchange;

namespace KoreaPeace.Tests.Exports;

public sealed class Tables_for_spreadsheets
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("one, two", "\"one, two\"")]
    [InlineData("he said \"no\"", "\"he said \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("평화", "평화")]
    [InlineData(null, "")]
    public void quote_only_what_needs_it(string? field, string written) => Assert.Equal($"\uFEFFa,b\r\n{written},x\r\n", Written(field));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public void hold_no_formula(string field) => Assert.Equal($"\uFEFFa,b\r\n\"'{field}\",x\r\n", Written(field));

    private static string Written(string? field) => Encoding.UTF8.GetString(SpreadsheetFile.Written(["a", "b"], [[field, "x"]]));
}
