namespace KoreaPeace.Tests.Ingest;

/// <summary>Dates that cannot be read, or that need a word about how they are known.</summary>
public sealed class Seed_problems_in_dates
{
    [Theory, MemberData(nameof(Dates))]
    public Task say_what_to_write_instead(string line, string said) => BrokenSeed.Says(Seeds.Report().But("date: 2022-08-20\n", line), said);

    [Theory, MemberData(nameof(Recordings))]
    public Task also_in_the_day_of_recording(string lines, string said) => BrokenSeed.Says(Seeds.Interview().But("date: 2021-05-03\n", lines), said);

    public static TheoryData<string, string> Dates { get; } = new()
    {
        { "date: 2024-02-30\n", "3: date \"2024-02-30\" is not a date; the calendar has no such day" },
        { "date: 2023-13\n", "3: date \"2023-13\" is not a date; the calendar has no such day" },
        { "date: June 1998\n", "3: date \"June 1998\" is not a date; write 1998-06" },
        { "date: June 5, 1998\n", "3: date \"June 5, 1998\" is not a date; write 1998-06-05" },
        { "date: 5 June 1998\n", "3: date \"5 June 1998\" is not a date; write 1998-06-05" },
        { "date: 5.6.1998\n", "3: date \"5.6.1998\" is not a date; write 2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown" },
        { "date: 2022-8-20\n", "3: date \"2022-8-20\" is not a date; write 2022-08-20" },
        { "date: 1998/6\n", "3: date \"1998/6\" is not a date; write 1998-06" },
        { "date: 2023-08-01/2023-07-28\n", "3: date \"2023-08-01/2023-07-28\" is not a date; it ends before it begins; write 2023-07-28/2023-08-01" },
        { "date: circa 1953\n", "3: date \"circa 1953\" is not a date; write 2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown" },
        { "date: 2022-08-20T10:00:00Z\n", "3: date \"2022-08-20T10:00:00Z\" is not a date; write 2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown" },
        { "date: [2022]\n", "3: date must be a single value, not a list" },
        { "date: ٢٠٢٢-٠٨-٢٠\n", "3: date \"٢٠٢٢-٠٨-٢٠\" is not a date; write 2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown" },
        { "date: 0000-01-01\n", "3: date \"0000-01-01\" is not a date; the calendar has no such day" },
        { "", "1: date is missing; add a line such as \"date: 2024-08-20\", or \"date: unknown\"" },
        { "date:\n", "3: date is missing; add a line such as \"date: 2024-08-20\", or \"date: unknown\"" },
        { "date: 2022-08\n", "3: a date that is not one certain day needs a line that says how it is known, such as \"date-basis: The month is printed on the cover.\"" },
        { "date: 2022-08-20~\n", "3: a date that is not one certain day needs a line that says how it is known, such as \"date-basis: The month is printed on the cover.\"" },
        { "date: unknown\n", "3: a date that is not one certain day needs a line that says how it is known, such as \"date-basis: The month is printed on the cover.\"" },
        { "date: 2022-08-20\nrecorded: 2022-08-19\n", "4: recorded is not a field here; seeds/README.md lists those there are" },
    };

    public static TheoryData<string, string> Recordings { get; } = new()
    {
        { "date: 2021-05-03\nrecorded: 2021-05\n", "4: a date that is not one certain day needs a line that says how it is known, such as \"date-basis: The month is printed on the cover.\"" },
        { "date: 2021-05-03\nrecorded: spring\n", "4: recorded \"spring\" is not a date; write 2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown" },
    };
}
