namespace KoreaPeace.Tests.Ingest;

/// <summary>A text that holds what no page of the archive may show. Its first line is line 15.</summary>
public sealed class Seed_problems_in_markdown
{
    [Theory, MemberData(nameof(Texts))]
    public Task are_named_by_the_line_they_stand_in(string text, string said) => BrokenSeed.Says(BrokenSeed.Saying(text), said);

    public static TheoryData<string, string> Texts { get; } = new()
    {
        { "A <b>bold</b> word.", "15: HTML is not kept; write Markdown, or \\< for a plain less-than sign" },
        { "<div>A block.</div>", "15: HTML is not kept; write Markdown, or \\< for a plain less-than sign" },
        { "<script>alert(1)</script>", "15: HTML is not kept; write Markdown, or \\< for a plain less-than sign" },
        { "A word.\n<script>alert(1)</script>", "16: HTML is not kept; write Markdown, or \\< for a plain less-than sign" },
        { "<!-- a remark -->", "15: HTML is not kept; write Markdown, or \\< for a plain less-than sign" },
        { "<?php echo 1 ?>", "15: HTML is not kept; write Markdown, or \\< for a plain less-than sign" },
        { "<svg onload=alert(1)>", "15: HTML is not kept; write Markdown, or \\< for a plain less-than sign" },
        { "A &lt;b> is fine, an <a href=x> is not.", "15: HTML is not kept; write Markdown, or \\< for a plain less-than sign" },
        { "[a](javascript:alert(1))", "15: the link to \"javascript:alert(1)\" is not a web address; begin it with https://" },
        { "[a](JaVaScRiPt:alert(1))", "15: the link to \"JaVaScRiPt:alert(1)\" is not a web address; begin it with https://" },
        { "[a](javascript&colon;alert(1))", "15: the link to \"javascript:alert(1)\" is not a web address; begin it with https://" },
        { "[a](&#106;avascript:alert(1))", "15: the link to \"javascript:alert(1)\" is not a web address; begin it with https://" },
        { "[a](<java\tscript:alert(1)>)", "15: the link to \"java\\u0009script:alert(1)\" is not a web address; begin it with https://" },
        { "[a](java\\script:alert(1))", "15: the link to \"java\\script:alert(1)\" is not a web address; begin it with https://" },
        { "[a]( javascript:alert(1) )", "15: the link to \"javascript:alert(1)\" is not a web address; begin it with https://" },
        { "[a][1]\n\n[1]: javascript:alert(1)", "15: the link to \"javascript:alert(1)\" is not a web address; begin it with https://" },
        { "[1]\n\n[1]: <javascript:alert(1)> \"t\"", "15: the link to \"javascript:alert(1)\" is not a web address; begin it with https://" },
        { "<javascript:alert(1)>", "15: the link to \"javascript:alert(1)\" is not a web address; begin it with https://" },
        { "[[a]](vbscript:x)", "15: the link to \"vbscript:x\" is not a web address; begin it with https://" },
        { "[a](data:text/html;base64,PHNjcmlwdD4=)", "15: the link to \"data:text/html;base64,PHNjcmlwdD4=\" is not a web address; begin it with https://" },
        { "[a](vbscript:msgbox)", "15: the link to \"vbscript:msgbox\" is not a web address; begin it with https://" },
        { "[a](file:///etc/passwd)", "15: the link to \"file:///etc/passwd\" is not a web address; begin it with https://" },
        { "[a](//evil.example)", "15: the link to \"//evil.example\" is not a web address; begin it with https://" },
        { "[a](/etc/passwd)", "15: the link to \"/etc/passwd\" is not a web address; begin it with https://" },
        { "[a](x:y)", "15: the link to \"x:y\" is not a web address; begin it with https://" },
        { "[a](ftp://example.org/x)", "15: the link to \"ftp://example.org/x\" is not a web address; begin it with https://" },
        { "[a](page.html)", "15: the link to \"page.html\" is not a web address; begin it with https://" },
        { "[a]()", "15: the link to \"\" is not a web address; begin it with https://" },
        { "[![a](https://e.org/x.png)](https://e.org)", "15: images are not kept; describe it in words, or link to it" },
        { "![a](https://example.org/a.png)", "15: images are not kept; describe it in words, or link to it" },
        { "![a](javascript:alert(1))", "15: images are not kept; describe it in words, or link to it" },
        { "![a][1]\n\n[1]: https://example.org/a.png", "15: images are not kept; describe it in words, or link to it" },
        { "# A title", "15: a section's heading is written \"## Heading\", on a line of its own between empty lines" },
        { "A title\n=======", "16: a section's heading is written \"## Heading\", on a line of its own between empty lines" },
        { "A title\n-------", "16: a section's heading is written \"## Heading\", on a line of its own between empty lines" },
        { "> ## Quoted", "15: a section's heading is written \"## Heading\", on a line of its own between empty lines" },
        { "A bell&#7; rings.", "15: this entity (&…;) stands for an invisible control character; delete it" },
        { "Good.\n\n- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - deep", "17: this line is nested or indented too deeply; take out some of the marks or spaces at its beginning" },
        { "Good.\n\n                                                                                                    deep", "17: this line is nested or indented too deeply; take out some of the marks or spaces at its beginning" },
    };
}
