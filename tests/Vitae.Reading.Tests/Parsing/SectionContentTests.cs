using static Vitae.Reading.Tests.WordFile;

namespace Vitae.Reading.Tests.Parsing;

/// <summary>What a section is when its heading does not say it, or when one section lies within another.</summary>
public sealed class SectionContentTests
{
    [Fact]
    public void A_heading_nobody_knows_over_known_skills_opens_skills()
        => Expect.Skills(Reading.Markdown("# Jane Doe\n\n## Experience\n\n**Nurse**, Bluefin Clinic\\\n2019 – 2021\n\n## My daily bread\n\nPython, SQL, Docker, Git, Kubernetes\n")).ShouldBe(["Python", "SQL", "Docker", "Git", "Kubernetes"]);

    [Fact]
    public void A_heading_nobody_knows_over_dated_titles_opens_work()
        => Expect.Jobs(Reading.Markdown("# Jane Doe\n\n## At the bedside\n\n**Staff Nurse**, Bluefin Clinic\\\nMarch 2019 – Present\n\n**Care Assistant**, Redwood Home\\\nJan 2015 – Feb 2019\n\n## Education\n\n**BSc Nursing**, University of Leeds\\\n2012 – 2015\n"))
            .ShouldBe("Staff Nurse @ Bluefin Clinic 2019-03..\nCare Assistant @ Redwood Home 2015-01..2019-02");

    [Fact]
    public void Studies_and_jobs_under_one_heading_are_told_apart()
    {
        var read = Reading.Markdown("# Jeanne Morel\n\n## Études et expériences professionnelles\n\n**Développeuse | 2020/10 – présent | Altamira SARL**\n\nMaintient trois services.\n\n**Doctorat en océanographie | 2014 – 2020 | Université de Valombre**\n\nSujet : les courants.\n");

        Expect.Jobs(read).ShouldBe("Développeuse @ Altamira SARL 2020-10..");
        Expect.Studies(read).ShouldBe("Doctorat in océanographie @ Université de Valombre 2014..2020");
    }

    [Fact]
    public void Languages_within_the_skills_are_languages()
    {
        var read = Reading.Markdown("# Erik Brandt\n\n## Kenntnisse\n\n- Python: Sehr gut\n- Matlab: Grundkenntnisse\n- Deutsch: Muttersprache\n- Englisch: C1\n");

        read.Resume.Skills.Select(skill => $"{skill.Name} {skill.Level}").ShouldBe(["Python Sehr gut", "Matlab Grundkenntnisse"]);
        read.Leftovers.ShouldBeEmpty();
        read.Resume.Languages.Select(language => $"{language.Name} {language.Fluency}").ShouldBe(["Deutsch Muttersprache", "Englisch C1"]);
    }

    [Fact]
    public void The_first_row_of_a_table_that_names_its_columns_is_no_job()
        => Expect.Jobs(Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Heading("Work history") + Table(["Period", "Position", "Employer"], ["2019 – 2021", "Staff Nurse", "Bluefin Clinic"], ["2015 – 2019", "Care Assistant", "Redwood Home"]))))
            .ShouldBe("Staff Nurse @ Bluefin Clinic 2019..2021\nCare Assistant @ Redwood Home 2015..2019");

    [Fact]
    public void A_matrix_of_labels_and_lists_gives_the_lists()
        => Expect.Skills(Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Heading("Skills")
            + Table([Paragraph("Languages", bold: true), Paragraph("C++, Java, Go"), Paragraph("Databases", bold: true), Paragraph("MySQL, Oracle")], [Paragraph("Scripts", bold: true), Paragraph("Bash, Perl"), Paragraph("Tools", bold: true), Paragraph("Git, Jira")]))))
            .ShouldBe(["C++", "Java", "Go", "MySQL", "Oracle", "Bash", "Perl", "Git", "Jira"]);

    [Fact]
    public void A_heading_with_a_rule_of_letters_behind_it_is_a_heading()
        => Expect.Skills(Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Paragraph("Skills ____________________________", bold: true) + Bullet("Python | SQL | Docker") + Paragraph("Languages ____________________________", bold: true) + Paragraph("English (native)"))))
            .ShouldBe(["Python", "SQL", "Docker"]);

    [Fact]
    public void A_skill_with_a_level_in_a_plain_list_keeps_it_and_leaves_nothing_over()
    {
        var read = Reading.Text("Jürgen Weiß\n\nBERUFSERFAHRUNG\n\n05/2019 – heute   Buchhalter, Pumpenwerke GmbH, Köln\n- Abschlüsse nach HGB\n\nKENNTNISSE\n\nDATEV, SAP FI, Excel (sehr gut), HGB, IFRS (Grundkenntnisse)\n");

        read.Resume.Skills.Select(skill => $"{skill.Name}/{skill.Level}/{string.Join(',', skill.Keywords)}").ShouldBe(["DATEV//", "SAP FI//", "Excel/sehr gut/", "HGB//", "IFRS/Grundkenntnisse/"]);
        read.Leftovers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Programming: Python (expert), Go (basic), Rust\nDatabases: PostgreSQL – advanced, MySQL\nOffice: Word, Excel")]
    [InlineData("- Programming: Python (expert), Go (basic), Rust\n- Databases: PostgreSQL – advanced, MySQL\n- Office: Word, Excel")]
    public void Skills_of_a_named_group_keep_their_levels_and_their_group(string skills)
    {
        var read = Reading.Text($"Jane Doe\n\nEXPERIENCE\n\n2018 - 2020   Engineer, Bluefin GmbH\n- Built the intake\n\nSKILLS\n\n{skills}\n");

        read.Resume.Skills.Select(skill => $"{skill.Name}/{skill.Level}/{string.Join(',', skill.Keywords)}")
            .ShouldBe(["Programming/expert/Python", "Programming/basic/Go", "Programming//Rust", "Databases/advanced/PostgreSQL", "Databases//MySQL", "Office//Word,Excel"]);
        read.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public void Labels_that_could_be_headings_stay_labels_among_the_skills()
        => Reading.Text("Jane Doe\n\nEXPERIENCE\n\n2018 - 2020   Engineer, Bluefin GmbH\n- Built the intake\n\nSKILLS\n\nLanguages: Python, Go\nTools: Docker, Git\nTechnologies: Kafka, Redis\n")
            .Resume.Skills.Select(skill => $"{skill.Name}: {string.Join(", ", skill.Keywords)}").ShouldBe(["Languages: Python, Go", "Tools: Docker, Git", "Technologies: Kafka, Redis"]);

    [Theory]
    [InlineData("・PLC\n・CAD\n・機械設計")]
    [InlineData("･PLC\n･CAD\n･機械設計")]
    [InlineData("PLC・CAD・機械設計")]
    [InlineData("PLC／CAD／機械設計")]
    [InlineData("PLC、CAD、機械設計")]
    public void Japanese_lists_give_what_is_written(string skills)
    {
        var read = Reading.Text($"山田 太郎\ntaro@example.com\n\n職歴\n2018年4月 - 2020年3月 株式会社アクメ エンジニア\n・制御盤の設計\n・マイクロソフト・オフィスによる報告\n\nスキル\n{skills}\n");

        Expect.Skills(read).ShouldBe(["PLC", "CAD", "機械設計"]);
        read.Resume.Work.ShouldHaveSingleItem().Highlights.ShouldBe(["制御盤の設計", "マイクロソフト・オフィスによる報告"]);
        read.Resume.Work[0].Position.ShouldBe("エンジニア");
    }

    [Fact]
    public void A_country_in_the_address_takes_no_word_of_a_school()
        => Reading.Markdown("# Layla Haddad\n\nAmman, Jordan · layla@example.org\n\n## Experience\n\n**Nurse**, Al Noor Hospital\\\n2019 – 2021\n\n## Education\n\nBSc Nursing, University of Jordan, Amman, 2011–2015\n").Leftovers.ShouldBeEmpty();

    [Fact]
    public void A_line_held_in_part_is_left_over_and_takes_no_word_of_one_that_is_held_whole()
        => Reading.Text("Jürgen Weiß\n50674 Köln | j.weiss@example.de\ngeb. 12.03.1984 in Bonn\n\nBERUFSERFAHRUNG\n\nseit 05/2019   Bilanzbuchhalter, Pumpenwerke GmbH, Köln\n- Abschlüsse nach HGB\n\nAUSBILDUNG\n\n2003   Abitur, Friedrich-Ebert-Gymnasium Bonn\n")
            .Leftovers.ShouldBe(["geb. 12.03.1984 in Bonn"]);

    [Fact]
    public void The_address_at_the_foot_of_a_document_is_no_part_of_its_last_section()
    {
        var read = Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Heading("Experience") + Paragraph("Staff Nurse, Bluefin Clinic\t2019 – 2021") + Bullet("Looked after eight patients a shift.") + Paragraph("12 Mill Lane") + Paragraph("jane.doe@example.com") + Paragraph("+44 7700 900123")));

        read.Resume.Basics.Email.ShouldBe("jane.doe@example.com");
        read.Resume.Basics.Phone.ShouldBe("+44 7700 900123");
        read.Resume.Work.ShouldHaveSingleItem().Highlights.ShouldBe(["Looked after eight patients a shift."]);
    }

    [Fact]
    public void White_text_in_a_text_box_is_read()
    {
        var box = "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + "<w:p>" + Run("jane.doe@example.com", "<w:color w:val=\"FFFFFF\"/>") + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";

        Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + box)).Resume.Basics.Email.ShouldBe("jane.doe@example.com");
    }

    [Fact]
    public void An_entry_without_a_date_begins_where_the_others_do()
        => Expect.Jobs(Reading.Markdown("# Jane Doe\n\n## Experience\n\n**Staff Nurse**, Bluefin Clinic\\\n2019 – 2021\n\n- Looked after eight patients.\n\n**Night Nurse**, Larkmead Hospital\n\n- Kept the ward at night.\n\n**Care Assistant**, Redwood Home\\\n2015 – 2019\n\n- Helped residents.\n"))
            .ShouldBe("Staff Nurse @ Bluefin Clinic 2019..2021\nNight Nurse @ Larkmead Hospital ..\nCare Assistant @ Redwood Home 2015..2019");

    [Theory]
    [InlineData("2020.09 - 2024.06 厦北大学（本科） 机器人工程", "本科 in 机器人工程 @ 厦北大学 2020-09..2024-06")]
    [InlineData("2011年9月 – 2014年6月 华南大学 硕士/软件工程", "硕士 in 软件工程 @ 华南大学 2011-09..2014-06")]
    [InlineData("2013.09 - 2017.06 南城大学 计算机科学与技术 学士学位", "学士学位 in 计算机科学与技术 @ 南城大学 2013-09..2017-06")]
    public void Chinese_lines_part_school_degree_and_subject_by_a_space(string line, string study)
        => Expect.Studies(Reading.Text($"王小明\nwang@example.com\n\n教育背景\n{line}\n\n工作经历\n2017.07 - 2020.08 东海科技公司 软件工程师\n")).ShouldBe(study);

    [Theory]
    [InlineData("Alternant développeur chez **Altamira**", "Alternant développeur @ Altamira 2017..2019")]
    [InlineData("Stage à l’ENSG", "Stage @ ENSG 2017..2019")]
    public void French_words_for_at_part_title_and_employer(string head, string job)
        => Expect.Jobs(Reading.Markdown($"# Jeanne Morel\n\n## Expérience\n\n{head} (2017 – 2019)\n\n- Maintient trois services.\n")).ShouldBe(job);

    [Fact]
    public void A_job_with_one_date_began_and_ended_then()
        => Expect.Jobs(Reading.Markdown("# Jane Doe\n\n## Experience\n\n**Staff Nurse**, Bluefin Clinic\\\n2019 – 2021\n\n**Care Assistant**, Redwood Home\\\nMay 2017\n")).ShouldBe("Staff Nurse @ Bluefin Clinic 2019..2021\nCare Assistant @ Redwood Home 2017-05..2017-05");

    [Fact]
    public void A_place_behind_a_name_tells_the_employer_where_no_word_does()
        => Expect.Jobs(Reading.Markdown("# Bastien Lacaze\n\n## Expériences\n\n**Mitron**\\\nFournil des Halles, Toulouse\\\n2015 – 2018\n\n**Tourier**\\\nMaison Castaing, Montauban\\\n2012 – 2015\n"))
            .ShouldBe("Mitron @ Fournil des Halles 2015..2018\nTourier @ Maison Castaing 2012..2015");

    [Fact]
    public void An_entry_that_names_its_school_first_is_told_by_its_words_though_another_names_it_last()
        => Expect.Studies(Reading.Markdown("# Wiebke Harmsen\n\n## Ausbildung\n\n**Ausbildung zur Krankenpflegerin**\\\nBerufsfachschule für Pflege Uelzen\\\n2011 – 2014\n\n**Realschule Bad Bevensen**\\\nMittlere Reife\\\n2004 – 2010\n"))
            .Split('\n')[1].ShouldBe("Mittlere Reife @ Realschule Bad Bevensen 2004..2010");

    [Fact]
    public void Studies_among_jobs_are_told_by_their_first_word()
        => Expect.Studies(Reading.Markdown("# Erik Brandt\n\n## Beruflicher Werdegang\n\n**Verkäufer**\\\nMarkt Bahrs GmbH\\\n2018 – 2020\n\n**Studium zum Wirtschaftsingenieur**\\\n2020 – 2022\n")).ShouldContain("2020..2022");

    [Fact]
    public void Two_titles_beside_a_company_are_both_kept()
        => Expect.Jobs(Reading.Markdown("# Peter Fitz\n\n## Experience\n\nRetail Assistant | Duty Manager | Larkspur Foods Ltd\\\n2008 – 2019\n\n- Cashed up at night.\n")).ShouldBe("Retail Assistant / Duty Manager @ Larkspur Foods Ltd 2008..2019");

    [Fact]
    public void Other_experience_without_dates_titles_or_companies_is_left_over()
    {
        var read = Reading.Markdown("# Jane Doe\n\n## Experience\n\n**Staff Nurse**, Bluefin Clinic\\\n2019 – 2021\n\n## Other Experience\n\n**Competitive chess**\n\n- Played sixty games.\n");

        Expect.Jobs(read).ShouldBe("Staff Nurse @ Bluefin Clinic 2019..2021");
        read.Leftovers.ShouldContain("Competitive chess");
    }

    [Fact]
    public void A_line_that_is_kept_whole_takes_no_words_from_those_that_were_read()
    {
        var read = Reading.Text("Jane Doe\n8 Mill Lane, near Reading - jane@example.com\n\nEXPERIENCE\n\nStaff Nurse, Bluefin Clinic, 2019 - 2021\n\nEDUCATION\n\nBSc Nursing, University of Reading, 2012 - 2015\n");

        Expect.Studies(read).ShouldBe("BSc in Nursing @ University of Reading 2012..2015");
        read.Leftovers.ShouldNotContain(line => line.Contains("Nursing"));
    }

    [Theory]
    [InlineData("Lebenslauf\nName: Anneliese Boettcher\nE-Mail: a.boettcher@example.de\nTel. 0561 5550123")]
    [InlineData("CURRÍCULUM VÍTAE\nAnneliese Boettcher\na.boettcher@example.de")]
    [InlineData("Lebenslauf Anneliese Boettcher\na.boettcher@example.de")]
    [InlineData("Curriculum Vitae of Anneliese Boettcher\na.boettcher@example.de")]
    public void What_the_document_and_its_contact_details_are_called_is_neither_a_name_nor_left_over(string head)
    {
        var read = Reading.Text(head + "\n\nBERUFSERFAHRUNG\n\nKrankenpflegerin, Klinik am Park, 03/2019 - 02/2021\n");

        read.Resume.Basics.Name.ShouldBe("Anneliese Boettcher");
        read.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public void Certificates_of_a_line_each_are_no_givers_of_one_another()
    {
        var read = Reading.Text("Jane Doe\njane@example.com\n\nEXPERIENCE\n\nStaff Nurse, Bluefin Clinic, 2019 - 2021\n\nLICENSES AND CERTIFICATIONS\nArizona RN License (compact)  exp 2027\nCCRN - 2019\nACLS, BLS (AHA) current\n");

        read.Resume.Certificates.Select(it => it.Name).ShouldBe(["Arizona RN License (compact) exp 2027", "CCRN", "ACLS", "BLS (AHA) current"]);
        read.Resume.Certificates.Select(it => it.Date).ShouldBe([null, "2019", null, null]);
        read.Leftovers.ShouldBeEmpty();
    }
}
