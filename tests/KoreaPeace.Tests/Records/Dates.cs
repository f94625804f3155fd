using KoreaPeace.Archive.Records;

namespace KoreaPeace.Tests.Records;

/// <summary>Every form of date that a seed may hold, and the ones it may not.</summary>
public sealed class Dates
{
    public static TheoryData<string, string?, string?, string, string?, bool> Forms { get; } = new()
    {
        // written               first         last          in words                          for machines  needs no basis
        { "2024-08-20", "2024-08-20", "2024-08-20", "20 August 2024", "2024-08-20", true },
        { "2024-02-29", "2024-02-29", "2024-02-29", "29 February 2024", "2024-02-29", true },
        { "2023-08", "2023-08-01", "2023-08-31", "August 2023", "2023-08", false },
        { "2024-02", "2024-02-01", "2024-02-29", "February 2024", "2024-02", false },
        { "1953", "1953-01-01", "1953-12-31", "1953", "1953", false },
        { "2023-08-01~", "2023-08-01", "2023-08-01", "about 1 August 2023", "2023-08-01", false },
        { "2023-08~", "2023-08-01", "2023-08-31", "about August 2023", "2023-08", false },
        { "1953~", "1953-01-01", "1953-12-31", "about 1953", "1953", false },
        { "2023-07-28/2023-08-01", "2023-07-28", "2023-08-01", "28 July to 1 August 2023", null, false },
        { "2019-02-27/2019-02-28", "2019-02-27", "2019-02-28", "27 to 28 February 2019", null, false },
        { "2019-12-31/2020-01-01", "2019-12-31", "2020-01-01", "31 December 2019 to 1 January 2020", null, false },
        { "1946-03/1946-05", "1946-03-01", "1946-05-31", "March to May 1946", null, false },
        { "1996/2005", "1996-01-01", "2005-12-31", "1996 to 2005", null, false },
        { "1950/1953-07", "1950-01-01", "1953-07-31", "1950 to July 1953", null, false },
        { "2023-08/2023-08", "2023-08-01", "2023-08-31", "August 2023", null, false },
        { "unknown", null, null, "undated", null, false },
        { "0001", "0001-01-01", "0001-12-31", "0001", "0001", false },
        { "9999-12", "9999-12-01", "9999-12-31", "December 9999", "9999-12", false },
        { "9999", "9999-01-01", "9999-12-31", "9999", "9999", false },
        { " 2024-08-20 ", "2024-08-20", "2024-08-20", "20 August 2024", "2024-08-20", true },
    };

    [Theory, MemberData(nameof(Forms))]
    public void are_known_as_well_as_they_are_written(string written, string? first, string? last, string words, string? machine, bool isExact)
    {
        var date = PartialDate.Parse(written)!; // the assertions below fail on null

        Assert.Equal((Day(first), Day(last)), (date.First, date.Last));
        Assert.Equal((words, machine, isExact), (date.InWords(), date.Machine(), date.IsExact));
        Assert.Equal(date, PartialDate.Parse(date.Edtf));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2023-13")]
    [InlineData("2023-00")]
    [InlineData("0000")]
    [InlineData("2023-8-1")]
    [InlineData("23-08-01")]
    [InlineData("20230801")]
    [InlineData("2023-08-01T00:00:00Z")]
    [InlineData("June 1998")]
    [InlineData("Unknown")]
    [InlineData("unknown~")]
    [InlineData("~")]
    [InlineData("~2023")]
    [InlineData("2023~~")]
    [InlineData("/")]
    [InlineData("2023/")]
    [InlineData("/2023")]
    [InlineData("2023/2022")]
    [InlineData("2023-08-01/2023-07-28")]
    [InlineData("2021/2022/2023")]
    [InlineData("2021/unknown")]
    [InlineData("2021/2022~")]
    [InlineData("-2023")]
    [InlineData("２０２３")]
    [InlineData("2023-08-01\n2023-08-02")]
    public void that_are_none_of_the_forms_are_no_dates(string? written) => Assert.Null(PartialDate.Parse(written));

    [Theory]
    [InlineData("2023-08", "2023-08-31", "2023-09-30", true)]
    [InlineData("2023-08", "2023-09-01", null, false)]
    [InlineData("2023-08", null, "2023-08-01", true)]
    [InlineData("2023-08", null, "2023-07-31", false)]
    [InlineData("2023-07-28/2023-08-01", "2023-07-30", "2023-07-30", true)]
    [InlineData("1953", null, null, true)]
    [InlineData("unknown", null, null, false)]
    public void overlap_what_any_of_their_days_lies_in(string written, string? from, string? to, bool overlaps) =>
        Assert.Equal(overlaps, PartialDate.Parse(written)!.Overlaps(Day(from), Day(to))); // every date here is one of the forms

    private static DateOnly? Day(string? written) => written is null ? null : DateOnly.ParseExact(written, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
