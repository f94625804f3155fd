using KoreaPeace.Site.Errors;
using KoreaPeace.Site.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KoreaPeace.Site.Shared;

/// <summary>What the frame around every page needs to know of it.</summary>
public abstract class ArchivePage : PageModel
{
    /// <summary>What the page is about, for the browser's tab; the layout adds the archive's name. Null on the front page.</summary>
    public abstract string? Heading { get; }

    /// <summary>One or two sentences for search engines and previews.</summary>
    public abstract string Description { get; }

    /// <summary>The page's one permanent address, from the root; null for a page that has none, such as an error.</summary>
    public abstract string? Permanent { get; }

    /// <summary>The entry of the main navigation under which the page stands; null for none.</summary>
    public virtual string? Section => null;

    /// <summary>The way here from the front page, without the page itself.</summary>
    public virtual IReadOnlyList<(string Label, string Address)> Crumbs => [];

    /// <summary>The page has a search field of its own.</summary>
    public virtual bool HasOwnSearch => false;

    /// <summary>The feeds that say what is new on the page.</summary>
    public virtual IReadOnlyList<FeedLink> Feeds => [];

    /// <summary>Further links for programs.</summary>
    public virtual IEnumerable<HeadLink> Links(SiteSettings settings) => [];

    /// <summary>Facts for programs.</summary>
    public virtual IEnumerable<HeadMeta> Metas(SiteSettings settings) => [];

    /// <summary>The same for search engines, as JSON-LD; null when there is nothing to say.</summary>
    public virtual string? Linked(SiteSettings settings) => null;

    /// <summary>What previews of a link to the page show beneath its title.</summary>
    public virtual string Preview => Description;

    /// <summary>The page is one piece, as Open Graph calls it, and not a part of the site.</summary>
    public virtual bool IsPiece => false;

    /// <summary>Search engines may list the page.</summary>
    public virtual bool IsListed => true;

    /// <summary>The page of a 400, saying what was wrong in the address.</summary>
    protected StatusCodeResult Refuse(string why, int status = StatusCodes.Status400BadRequest)
    {
        HttpContext.Items[ErrorHandling.Why] = why;
        return StatusCode(status);
    }

    /// <summary>The answer when nothing has this slug: the way to what has it in small letters, otherwise a 404.</summary>
    protected IActionResult InSmallLetters(string slug, Func<string, bool> exists, Func<string, string> address) =>
        slug.ToLowerInvariant() is var small && exists(small) ? RedirectPermanent(address(small)) : NotFound();

    /// <summary>The page of a 404 for a list that is shorter.</summary>
    protected NotFoundResult Beyond(int pages)
    {
        HttpContext.Items[ErrorHandling.Why] = $"This list has {Words.Counted(pages, "page")}; it has changed, or the number in the address is too high.";
        return NotFound();
    }
}
