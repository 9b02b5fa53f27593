using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Tests.Parsing;

/// <summary>Dates as people write them in resumes, with what they mean: "from / to", a missing end beside a start is the present, a single date is an end.</summary>
public sealed class DateTableTests
{
    private const string Table = """
        2019 - 2021 = 2019 / 2021
        2019-2021 = 2019 / 2021
        2019–2021 = 2019 / 2021
        2019 — 2021 = 2019 / 2021
        2019 to 2021 = 2019 / 2021
        2019 until 2021 = 2019 / 2021
        2019 through 2021 = 2019 / 2021
        2019 ~ 2021 = 2019 / 2021
        2019/2021 = 2019 / 2021
        (2019 - 2021) = 2019 / 2021
        [2019–2021] = 2019 / 2021
        2015–17 = 2015 / 2017
        2019/20 = 2019 / 2020
        1998-2003 = 1998 / 2003
        2019 - present = 2019 /
        2019 – Present = 2019 /
        2019–present = 2019 /
        2019 - now = 2019 /
        2019 - current = 2019 /
        2019 to date = 2019 /
        2019 - today = 2019 /
        2019 - ongoing = 2019 /
        since 2020 = 2020 /
        Since March 2020 = 2020-03 /
        from 2018 to 2020 = 2018 / 2020
        2019 – = 2019 /
        Jan 2019 – = 2019-01 /
        03/2019 - 05/2021 = 2019-03 / 2021-05
        03/2019–05/2021 = 2019-03 / 2021-05
        3/2019 - 5/2021 = 2019-03 / 2021-05
        09/2016-06/2020 = 2016-09 / 2020-06
        03.2019 - 05.2021 = 2019-03 / 2021-05
        03.2019 – heute = 2019-03 /
        03-2019 - 05-2021 = 2019-03 / 2021-05
        10/2020-Present = 2020-10 /
        2020/10 至今 = 2020-10 /
        2016/09-2020/06 = 2016-09 / 2020-06
        2019-03 - 2021-05 = 2019-03 / 2021-05
        2019-03 – 2021-05 = 2019-03 / 2021-05
        2019-03 to Present = 2019-03 /
        2019.03 - 2021.05 = 2019-03 / 2021-05
        2019.03 - 至今 = 2019-03 /
        2008-05 — 2015-08 = 2008-05 / 2015-08
        2019-03-15 - 2021-05-31 = 2019-03-15 / 2021-05-31
        01.03.2019 - 31.05.2021 = 2019-03-01 / 2021-05-31
        01.03.2019 – heute = 2019-03-01 /
        15/03/2019 - 31/05/2021 = 2019-03-15 / 2021-05-31
        3/25/2019 - 5/31/2021 = 2019-03-25 / 2021-05-31
        03/19 - 05/20 = 2019-03 / 2020-05
        01/18 – present = 2018-01 /
        Jan 2019 - Mar 2020 = 2019-01 / 2020-03
        Jan 2019 – Present = 2019-01 /
        Jan. 2019 – Mar. 2020 = 2019-01 / 2020-03
        January 2019 - March 2020 = 2019-01 / 2020-03
        January 2019 to Present = 2019-01 /
        JANUARY 2019 – MARCH 2020 = 2019-01 / 2020-03
        Sept 2018 – May 2023 = 2018-09 / 2023-05
        Sept. 2018–May 2023 = 2018-09 / 2023-05
        June, 2019 - August, 2019 = 2019-06 / 2019-08
        May 2015 to date = 2015-05 /
        May – Aug 2020 = 2020-05 / 2020-08
        May-Aug 2020 = 2020-05 / 2020-08
        June to August 2019 = 2019-06 / 2019-08
        Nov – Feb 2020 = 2019-11 / 2020-02
        Jan 18 – Mar 19 = 2018-01 / 2019-03
        Jan '18 – Mar '19 = 2018-01 / 2019-03
        Jan ’18 – Present = 2018-01 /
        '18 – '20 = 2018 / 2020
        March 15, 2019 - April 1, 2020 = 2019-03-15 / 2020-04-01
        15 March 2019 – 1 April 2020 = 2019-03-15 / 2020-04-01
        1st June 2019 - 30th September 2020 = 2019-06-01 / 2020-09-30
        Q3 2021 - Q1 2022 = 2021-07 / 2022-03
        Q3 2021 – present = 2021-07 /
        2021 Q1 - 2021 Q4 = 2021-01 / 2021-12
        3Q 2020 - 1Q 2021 = 2020-07 / 2021-03
        Summer 2019 – Fall 2020 = 2019 / 2020
        Spring 2019 - present = 2019 /
        Summer 2012 and 2013 = 2012 / 2013
        2012 and 2013 = 2012 / 2013
        2012 & 2013 = 2012 / 2013
        May 2019 = / 2019-05
        Aug. 2019 = / 2019-08
        August, 2019 = / 2019-08
        2019 = / 2019
        (2019) = / 2019
        '18 = / 2018
        05/2019 = / 2019-05
        05.2019 = / 2019-05
        2019-05 = / 2019-05
        2019/05 = / 2019-05
        2019.05 = / 2019-05
        2019-05-17 = / 2019-05-17
        17.05.2019 = / 2019-05-17
        17/05/2019 = / 2019-05-17
        05/17/2019 = / 2019-05-17
        May 17, 2019 = / 2019-05-17
        17 May 2019 = / 2019-05-17
        Q2 2020 = / 2020-06
        Fall 2018 = / 2018
        Winter 2020 = / 2020
        Expected May 2027 = / 2027-05
        Expected: 2027 = / 2027
        Anticipated June 2026 = / 2026-06
        Graduated May 2019 = / 2019-05
        Class of 2022 = / 2022
        until 2019 = / 2019
        Until May 2019 = / 2019-05
        Date: July 2012 – Ongoing = 2012-07 /
        Dates: 2012 - 2014 = 2012 / 2014
        Jan 2019 - Mar 2020 (1 yr 3 mos) = 2019-01 / 2020-03
        Jan 2019 - Mar 2020 · 1 yr 3 mos = 2019-01 / 2020-03
        January 2019 - March 2020 (1 year 3 months) = 2019-01 / 2020-03
        Januar 2019 – März 2020 = 2019-01 / 2020-03
        Jänner 2019 – Mai 2020 = 2019-01 / 2020-05
        Sept. 2019 – heute = 2019-09 /
        Feb 2021 - Laufend = 2021-02 /
        seit 2020 = 2020 /
        seit März 2020 = 2020-03 /
        Seit 03/2020 = 2020-03 /
        ab 2021 = 2021 /
        Okt. 2018 bis Dez. 2019 = 2018-10 / 2019-12
        10/2018 bis heute = 2018-10 /
        10/2018 bis 12/2019 = 2018-10 / 2019-12
        von 2015 bis 2018 = 2015 / 2018
        Oktober 2016 - Januar 2021 = 2016-10 / 2021-01
        2019 - dato = 2019 /
        WS 2015/16 = 2015 / 2016
        Wintersemester 2018 – Sommersemester 2020 = 2018 / 2020
        1. März 2019 – 31. Mai 2020 = 2019-03-01 / 2020-05-31
        bis 2019 = / 2019
        voraussichtlich 2027 = / 2027
        janvier 2019 – mars 2020 = 2019-01 / 2020-03
        janv. 2019 - févr. 2020 = 2019-01 / 2020-02
        Déc. 2023— Aujourd’hui = 2023-12 /
        Juil. 2023—Nov. 2023 = 2023-07 / 2023-11
        août 2019 à décembre 2020 = 2019-08 / 2020-12
        depuis 2020 = 2020 /
        Depuis mars 2020 = 2020-03 /
        2019 à aujourd'hui = 2019 /
        2019 - présent = 2019 /
        2019 à ce jour = 2019 /
        2019 - en cours = 2019 /
        de 2015 à 2018 = 2015 / 2018
        1er septembre 2019 - 31 août 2020 = 2019-09-01 / 2020-08-31
        septembre 2018 = / 2018-09
        été 2019 = / 2019
        enero 2019 – marzo 2020 = 2019-01 / 2020-03
        ene. 2019 - dic. 2020 = 2019-01 / 2020-12
        julio 2015 - septiembre 2016 = 2015-07 / 2016-09
        febrero de 2017 - = 2017-02 /
        julio de 2015 – septiembre de 2016 = 2015-07 / 2016-09
        desde 2018 = 2018 /
        Desde marzo de 2020 = 2020-03 /
        2019 - actualidad = 2019 /
        2019 – la actualidad = 2019 /
        2019 a la actualidad = 2019 /
        marzo 2020 a presente = 2020-03 /
        de 2015 a 2018 = 2015 / 2018
        diciembre de 2010 = / 2010-12
        15 de marzo de 2019 = / 2019-03-15
        gennaio 2019 – marzo 2020 = 2019-01 / 2020-03
        gen 2019 - dic 2020 = 2019-01 / 2020-12
        2019 - oggi = 2019 /
        dal 2018 = 2018 /
        maggio 2019 – in corso = 2019-05 /
        settembre 2017 = / 2017-09
        janeiro 2019 – março 2020 = 2019-01 / 2020-03
        jan de 2019 - dez de 2020 = 2019-01 / 2020-12
        2019 - atual = 2019 /
        2019 até o momento = 2019 /
        fevereiro de 2018 - setembro de 2019 = 2018-02 / 2019-09
        januari 2019 – maart 2020 = 2019-01 / 2020-03
        mei 2019 - heden = 2019-05 /
        sinds 2018 = 2018 /
        2015 t/m 2018 = 2015 / 2018
        styczeń 2019 – marzec 2020 = 2019-01 / 2020-03
        maj 2019 - obecnie = 2019-05 /
        od 2018 = 2018 /
        январь 2019 – март 2020 = 2019-01 / 2020-03
        май 2019 - настоящее время = 2019-05 /
        с 2018 = 2018 /
        сентябрь 2017 = / 2017-09
        leden 2019 – březen 2020 = 2019-01 / 2020-03
        mars 2019 – nuvarande = 2019-03 /
        Ocak 2019 – Mart 2020 = 2019-01 / 2020-03
        tammikuu 2019 – maaliskuu 2020 = 2019-01 / 2020-03
        2019年3月 = / 2019-03
        2019年3月至今 = 2019-03 /
        2019年3月 - 2021年5月 = 2019-03 / 2021-05
        2019年3月-2021年5月 = 2019-03 / 2021-05
        2019年3月至2021年5月 = 2019-03 / 2021-05
        2019年 - 2021年 = 2019 / 2021
        2019年3月15日 = / 2019-03-15
        2019.09-2023.06 = 2019-09 / 2023-06
        2019/09 – 至今 = 2019-09 /
        2020.07 - 现在 = 2020-07 /
        2019年4月〜2021年3月 = 2019-04 / 2021-03
        2019年4月～現在 = 2019-04 /
        令和2年4月 = / 2020-04
        平成30年3月 = / 2018-03
        2019년 3월 - 2021년 5월 = 2019-03 / 2021-05
        2019년 3월 - 현재 = 2019-03 /
        tháng 3 2019 – tháng 5 2020 = 2019-03 / 2020-05
        Januari 2019 - sekarang = 2019-01 /
        May2018 - June2019 = 2018-05 / 2019-06
        Jun 2019 → Aug 2020 = 2019-06 / 2020-08
        12/2019 – 02/2020 = 2019-12 / 2020-02
        2020 - 2019 = 2019 / 2020
        """;

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = line.LastIndexOf('=');
            var dates = line[(equals + 1)..].Split('/', StringSplitOptions.TrimEntries);
            rows.Add(line[..equals].Trim(), dates[0], dates[1]);
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_date_is_read_as_it_is_meant(string text, string from, string to)
    {
        var date = DateScanner.Whole(text);

        date.ShouldNotBeNull();
        ((date.StartIso ?? "") + " / " + (date.EndIso ?? "")).ShouldBe(from + " / " + to);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_date_is_found_behind_a_title(string text, string from, string to)
    {
        var found = DateScanner.Find("Registered Nurse | " + text);

        found.ShouldContain(span => (span.StartIso ?? "") == from && (span.EndIso ?? "") == to, text);
    }

    [Fact]
    public void The_table_is_long() => Rows().Count.ShouldBeGreaterThanOrEqualTo(180);

    [Theory]
    [InlineData("Led a team of 12 nurses across 3 wards")]
    [InlineData("Cut costs by 26 %")]
    [InlineData("+49 30 1234 5678")]
    [InlineData("10115 Berlin")]
    [InlineData("Windows 7, Office 365")]
    [InlineData("ISO 9001 and ISO 27001")]
    [InlineData("C++ 17, Python 3.12")]
    [InlineData("May the best win")]
    [InlineData("Raised $18M in Series A")]
    [InlineData("Version 2.10.1")]
    [InlineData("24/7 support")]
    public void What_is_no_date_is_not_read_as_one(string text)
        => DateScanner.Find(text).Where(span => span.Kind != DateKind.Duration).ShouldBeEmpty();

    [Theory]
    [InlineData("2 years 10 months")]
    [InlineData("1 yr 3 mos")]
    [InlineData("4 months")]
    [InlineData("3 Jahre")]
    [InlineData("2 ans 3 mois")]
    public void A_length_of_time_is_no_date(string text)
        => DateScanner.Whole(text)!.Kind.ShouldBe(DateKind.Duration);
}
