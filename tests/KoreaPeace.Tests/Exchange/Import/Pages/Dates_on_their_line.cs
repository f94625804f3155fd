using KoreaPeace.Archive.Exchange.Import;

namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>A line that is a date is told from a sentence with a date in it, and its weekday is checked.</summary>
public sealed class Dates_on_their_line
{
    [Theory]
    [InlineData("Tuesday, August 20, 2024", "2024-08-20")]
    [InlineData("April 20, 2012", "2012-04-20")]
    [InlineData("20 August 2024", "2024-08-20")]
    [InlineData("Published on Aug. 20, 2024", "2024-08-20")]
    [InlineData("Sept. 3, 2024", "2024-09-03")]
    [InlineData("August 2024", "2024-08")]
    [InlineData("2024-08-20", "2024-08-20")]
    [InlineData("2024년 8월 20일 (화)", "2024-08-20")]
    [InlineData("2024.08.20. (화)", "2024-08-20")]
    [InlineData("작성일 : 2024.08.20", "2024-08-20")]
    [InlineData("Date: Thursday, October 5, 2017 / Time: 9:30am - 11:00am", "2017-10-05")]
    [InlineData("Thu, 06/05/2014 - 12:04", "2014-06-05")]
    [InlineData("April 13, 2012   |   Publication", "2012-04-13")]
    public void are_read(string line, string date) => Assert.Equal((date, true), (DateLine.Of(line)?.Date.Edtf, DateLine.Of(line)?.Agrees));

    [Theory]
    [InlineData("On August 20, 2024 the ferry left at six in the morning, and nobody was there to see it leave.")]
    [InlineData("August 20, 2024 was the day on which the ferry left.")]
    [InlineData("Updated: August 20, 2024")]
    [InlineData("06/05/2014")]
    [InlineData("February 30, 2024")]
    [InlineData("May the ferry run for ever")]
    [InlineData("2024")]
    public void are_not_seen_where_there_is_none(string line) => Assert.Null(DateLine.Of(line));

    [Theory]
    [InlineData("Wednesday, August 20, 2024")]
    [InlineData("2024년 8월 20일 (수)")]
    public void disagree_with_a_misprinted_weekday(string line) => Assert.False(DateLine.Of(line)?.Agrees);
}
