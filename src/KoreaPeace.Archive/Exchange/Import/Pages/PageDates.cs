using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Sets when a piece was published, from the surest source that there is, and says how it is known.</summary>
internal static class PageDates
{
    public static void Set(SeedDraft draft, ImportRequest request, PageHead head, IReadOnlyList<PageFact> facts, string? url)
    {
        var stated = facts.Where(fact => fact.Kind == FactKind.Date).ToList();
        if (request.Date(ImportOption.Date) is { } told)
        {
            draft.Date = told;
            if (!told.IsExact) Basis(draft, "Told when the page was imported.", "say how the date is known, in a sentence for readers");
        }
        else if (head.Date is { } printed)
        {
            draft.Date = printed.Date;
            if (!printed.Date.IsExact) draft.DateBasis = "The page prints no day.";
            foreach (var other in stated.Where(fact => fact.Value != printed.Date.Edtf && !printed.Date.Overlaps(PartialDate.Parse(fact.Value)?.First, PartialDate.Parse(fact.Value)?.Last)))
                draft.Decide("date", $"line {head.DateAt} prints {printed.Date}, {other.Place} says {other.Value}");
        }
        else if (stated.Count > 0)
        {
            draft.Date = PartialDate.Parse(stated[0].Value)!; // only dates become facts
            draft.DateBasis = draft.Date.IsExact ? null : "The head of the page names no day.";
            draft.Remark("date", $"From {stated[0].Place}; the page's text prints none.");
            foreach (var other in stated.Skip(1).Where(fact => fact.Value != stated[0].Value)) draft.Decide("date", $"{stated[0].Place} says {stated[0].Value}, {other.Place} says {other.Value}");
        }
        else if (url is not null && PageAddress.MonthIn(url) is { } month)
        {
            draft.Date = PartialDate.Parse(month)!; // made of a year and a month
            Basis(draft, "The month stands in the publisher’s address; the day is not known.", "the page as it was saved prints no date; the month is from its address");
        }
        else
        {
            draft.Date = PartialDate.Unknown;
            Basis(draft, "The page as it was saved prints no date.", "the page as it was saved prints no date, and no address says the month");
        }
    }

    private static void Basis(SeedDraft draft, string basis, string question)
    {
        draft.DateBasis = basis;
        draft.Decide("date", question);
    }
}
