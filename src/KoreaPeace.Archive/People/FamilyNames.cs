namespace KoreaPeace.Archive.People;

/// <summary>The frequent families of Korea, China and Vietnam as they write themselves in Latin letters: they stand first in a name, but not always abroad.</summary>
internal static class FamilyNames
{
    private static readonly HashSet<string> Korean = new(StringComparer.OrdinalIgnoreCase)
    {
        "Ahn", "An", "Bae", "Baek", "Ban", "Bang", "Byun", "Cha", "Chae", "Chang", "Cheon", "Chin", "Cho", "Choe", "Choi", "Chon", "Chong", "Choo", "Chu", "Chun", "Chung", "Do", "Eom", "Gim", "Go", "Gong", "Ha", "Ham", "Han", "Heo",
        "Ho", "Hong", "Huh", "Hur", "Hwang", "Hyon", "Hyun", "Im", "Jang", "Jeon", "Jeong", "Ji", "Jin", "Jo", "Jon", "Jong", "Joo", "Ju", "Jun", "Jung", "Kang", "Ki", "Kil", "Kim", "Ko", "Koh", "Kong", "Koo", "Ku", "Kwak", "Kwon", "Kye",
        "Lee", "Lim", "Ma", "Maeng", "Min", "Moon", "Mun", "Myong", "Myung", "Na", "Nam", "No", "Noh", "Oh", "Ok", "Om", "Pae", "Paek", "Paik", "Pak", "Pan", "Pang", "Park", "Pyo", "Pyon", "Ra", "Rhee", "Ri", "Rim", "Ro", "Roh", "Ryu",
        "Seo", "Seok", "Seol", "Seong", "Shim", "Shin", "Sim", "Sin", "So", "Sohn", "Son", "Song", "Suh", "Sung", "Tae", "Tak", "Thae", "U", "Uhm", "Wi", "Won", "Woo", "Yang", "Yeo", "Yeom", "Yi", "Yim", "Yoo", "Yoon", "Yu", "Yum", "Yun",
    };

    // Syllables with which given names end as often: Ri Yong Ho.
    private static readonly HashSet<string> AlsoGiven = new(["Do", "Go", "Ha", "Ho", "Om", "Ra", "Ro", "Sin", "U"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Chinese = new(StringComparer.OrdinalIgnoreCase)
    {
        "Cai", "Cao", "Chen", "Cui", "Dai", "Deng", "Ding", "Dong", "Du", "Fan", "Fang", "Feng", "Fu", "Gao", "Geng", "Guo", "Han", "He", "Hou", "Hu", "Hua", "Huang", "Jiang", "Kong", "Li", "Liang", "Lin", "Liu", "Lu", "Luo", "Ma", "Mao",
        "Meng", "Ning", "Pan", "Peng", "Qian", "Qiao", "Qin", "Shen", "Shi", "Song", "Sun", "Tang", "Wang", "Wei", "Wu", "Xi", "Xiao", "Xie", "Xu", "Yan", "Yang", "Ye", "Yin", "Yu", "Zeng", "Zhang", "Zhao", "Zheng", "Zhou", "Zhu",
    };

    private static readonly HashSet<string> Vietnamese = new(["Nguyen", "Pham", "Tran"], StringComparer.OrdinalIgnoreCase);

    public static bool IsKorean(string word) => Korean.Contains(word);

    /// <summary>Whether it is a Korean family's name even at the end of a whole name.</summary>
    public static bool IsKoreanAtEnd(string word) => IsKorean(word) && !AlsoGiven.Contains(word);

    public static bool IsChinese(string word) => Chinese.Contains(word);

    public static bool IsFirst(string word) => IsKorean(word) || IsChinese(word) || Vietnamese.Contains(word);
}
