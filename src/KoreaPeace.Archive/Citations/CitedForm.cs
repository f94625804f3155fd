namespace KoreaPeace.Archive.Citations;

/// <summary>A form for which BibTeX and RIS have a type of their own. The styles print it as a report or a page: the archive knows no volumes, issues and pages.</summary>
public enum CitedForm { Book, Chapter, JournalArticle, OpEd, Hearing }
