using KoreaPeace.Archive.Records;

namespace KoreaPeace.Tests.Records;

public sealed class Hangul_among_other_letters
{
    [Theory]
    [InlineData("이", true)]
    [InlineData("에서는", true)]
    [InlineData("으로부터", true)]
    [InlineData("들의", true)]
    [InlineData("측은", true)]
    [InlineData("씨", true)]
    [InlineData("", false)]
    [InlineData("산", false)]
    [InlineData("이이", false)]
    [InlineData("의 ", false)]
    [InlineData("전쟁은", false)]
    [InlineData("s", false)]
    public void may_be_a_particle(string text, bool isOne) => Assert.Equal(isOne, Hangul.IsParticle(text));

    [Theory]
    [InlineData("", "")]
    [InlineData("peace", "-peace")]
    [InlineData("평화", "+평화")]
    [InlineData("한반도 평화", "+한반도 평화")]
    [InlineData("of 북한, and", "-of |+북한|-, and")]
    [InlineData("6월 25일", "-6|+월 25일")]
    [InlineData("남·북 - 미", "+남·북 - 미")]
    [InlineData("북한 2 and", "+북한|- 2 and")]
    [InlineData("ㄱ부터 ㅎ까지", "+ㄱ부터 ㅎ까지")]
    [InlineData("北韓 북한 朝鮮", "-北韓 |+북한|- 朝鮮")]
    public void is_told_from_them_in_runs(string text, string runs) =>
        Assert.Equal(runs, string.Join('|', Hangul.Runs(text).Select(run => (run.IsHangul ? "+" : "-") + run.Text)));
}
