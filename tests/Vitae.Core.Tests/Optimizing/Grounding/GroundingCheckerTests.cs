using Vitae.Core.Optimizing;
using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

public class GroundingCheckerTests
{
    private static readonly Resume Nurse = new()
    {
        Basics = new Basics { Name = "Ada Moreno", Label = "Registered Nurse", Summary = "Nurse with telemetry experience." },
        Work =
        [
            new Work
            {
                Name = "Mercy General Hospital", Position = "Registered Nurse", StartDate = "2019-03", EndDate = "2023-06",
                Highlights = ["Assisted the charge nurse with scheduling of 14 staff members", "Reduced medication errors by 18% with barcode scanning"],
            },
            new Work { Name = "Lakeside Nursing Home", Position = "Nursing Assistant", StartDate = "2016-01", EndDate = "2019-02", Highlights = ["Recorded vital signs in PointClickCare"] },
        ],
    };

    [Fact]
    public void An_unsupported_claim_names_its_pointer_its_words_and_a_reason()
    {
        var report = GroundingChecker.Check(Nurse, "/work/0/highlights/0", "Led scheduling of 14 staff members");

        report.Supported.ShouldBeFalse();
        var claim = report.Unsupported.ShouldHaveSingleItem();
        claim.Pointer.ShouldBe("/work/0/highlights/0");
        claim.Claim.ShouldStartWith("Led");
        claim.Reason.ShouldContain("Assisted");
    }

    [Theory]
    [InlineData("Holds the AWS Certified Solutions Architect - Associate", true)]
    [InlineData("AWS Certified Solutions Architect - Associate, Amazon", true)]
    [InlineData("Associate with telemetry experience", false)]
    [InlineData("Solutions architect with telemetry experience", false)]
    public void A_certificate_gives_its_own_name_and_no_rank(string text, bool supported)
    {
        var certified = Nurse with { Certificates = [new Certificate { Name = "AWS Certified Solutions Architect – Associate", Issuer = "Amazon" }] };

        GroundingChecker.Check(certified, "", text).Supported.ShouldBe(supported);
    }

    [Theory]
    [InlineData("Store manager with four years in books")]
    [InlineData("Master bookseller with four years in books")]
    [InlineData("Holds a master's degree")]
    public void A_rank_is_not_raised(string text)
    {
        var source = new Resume { Work = [new Work { Name = "Lantern Books", Position = "Assistant Store Manager", StartDate = "2019-03", EndDate = "2023-03", Highlights = ["Sold books"] }] };

        GroundingChecker.Check(source, "", text).Supported.ShouldBeFalse();
        GroundingChecker.Check(source, "", "Assistant store manager with four years in books").Unsupported.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Teaching Assistant – graded 200 lab reports", "Taught Assistant – graded 200 lab reports", false)]
    [InlineData("Teaching Assistant – graded 200 lab reports", "Teaching assistant who graded 200 lab reports", true)]
    [InlineData("Lead Developer of the booking engine", "Led Developer of the booking engine", false)]
    [InlineData("Managing director of a family bakery", "Managed director of a family bakery", false)]
    [InlineData("Managing directors' travel and calendars", "Managed directors' travel and calendars", true)]
    [InlineData("Training assistant managers in stock control", "Trained assistant managers in stock control", true)]
    public void A_word_of_a_title_is_no_deed(string bullet, string text, bool supported)
    {
        var source = Nurse with { Work = [Nurse.Work[0] with { Highlights = [bullet] }] };

        GroundingChecker.Check(source, "/work/0/highlights/0", text).Supported.ShouldBe(supported);
    }

    [Fact]
    public void A_fact_of_one_job_does_not_support_another_job()
        => GroundingChecker.Check(Nurse, "/work/0/highlights/1", "Reduced medication errors by 18% with barcode scanning and PointClickCare").Supported.ShouldBeFalse();

    [Fact]
    public void The_whole_resume_supports_a_summary()
        => GroundingChecker.Check(Nurse, "/basics/summary", "Registered nurse with over seven years of experience, PointClickCare and barcode scanning").Unsupported.ShouldBeEmpty();

    [Fact]
    public void A_confirmed_fact_supports_what_the_source_does_not_say()
    {
        const string text = "Reduced medication errors by 18% with barcode scanning on a 32-bed unit";

        GroundingChecker.Check(Nurse, "/work/0/highlights/1", text).Supported.ShouldBeFalse();
        GroundingChecker.Check(Nurse, "/work/0/highlights/1", text, new GroundingOptions { ConfirmedFacts = ["The unit had 32 beds"] }).Unsupported.ShouldBeEmpty();
    }

    [Fact]
    public void Plain_text_is_a_source_too()
    {
        GroundingChecker.Check("Welder, 2016 - 2020. Passed 97% of inspections.", "Achieved a 97 percent inspection pass rate.").Unsupported.ShouldBeEmpty();
        GroundingChecker.Check("Welder, 2016 - 2020. Passed 97% of inspections.", "Passed 99% of inspections.").Supported.ShouldBeFalse();
    }

    [Fact]
    public void A_draft_equal_to_its_source_is_supported() => GroundingChecker.CheckResume(Nurse, Nurse).Unsupported.ShouldBeEmpty();

    [Fact]
    public void A_draft_in_another_order_finds_its_entries_and_points_into_itself()
    {
        var draft = Nurse with { Work = [Nurse.Work[1], Nurse.Work[0] with { EndDate = "2024-06", Highlights = ["Reduced medication errors by 25% with barcode scanning"] }] };

        GroundingChecker.CheckResume(Nurse, draft).Unsupported.Select(u => (u.Pointer, u.Claim)).ShouldBe([("/work/1/endDate", "2024-06"), ("/work/1/highlights/0", "25%")]);
    }

    [Fact]
    public void An_entry_that_the_source_lacks_is_unsupported_as_a_whole()
    {
        var draft = Nurse with { Work = [.. Nurse.Work, new Work { Name = "Cleveland Clinic", Position = "Nurse Manager", StartDate = "2023-07" }] };

        GroundingChecker.CheckResume(Nurse, draft).Unsupported.ShouldHaveSingleItem().Pointer.ShouldBe("/work/2");
    }

    private static GroundingReport CheckBullet(string bullet, string text)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = "Specialist", StartDate = "2019-01", EndDate = "2023-06", Highlights = [bullet] }] }, "/work/0/highlights/0", text);

    [Theory]
    [InlineData("Turned out 90 plated desserts on a normal Saturday night", "Produced ninety plated desserts on a typical Saturday night")]
    [InlineData("Reviewed non-disclosure agreements, usually within a day", "Reviewed NDAs, usually within one day")]
    [InlineData("Reviewed non-disclosure agreements for technology clients", "Reviewed non-disclosure agreements for tech clients")]
    [InlineData("Was one of four authors of the vancomycin guideline", "Co-wrote the vancomycin guideline with three other authors")]
    [InlineData("Mean calving interval 388 days, down from 402", "Mean calving interval shortened by 14 days, to 388")]
    [InlineData("Laid paving and built low walls", "Installed paving and built low walls")]
    [InlineData("Quoted jobs up to £2,500", "Quoted jobs of no more than £2,500")]
    [InlineData("Click rate rose from 2.0 % to 3.1 % over 2023", "1.1-point rise in click rate over 2023, to 3.1 %")]
    [InlineData("Complaints fell from 410 to 95", "Complaints fell by 315")]
    [InlineData("Passed seven of the thirteen exams", "Passed seven exams, with six still to go")]
    [InlineData("Calls rose from 20 to 50 a day", "Calls multiplied by 2.5, to 50 a day")]
    [InlineData("Cut waste by 31 % in 18 months", "Cut waste by 31 % in a year and a half")]
    [InlineData("Audited stock in the second quarter of 2019", "Audited stock in Q2 2019")]
    [InlineData("Translated instructions for use", "Translated IFUs")]
    [InlineData("X-ray pass rate of 98.5% across 1,400 welds", "98.5% X-ray pass rate over 1,400 welds")]
    [InlineData("Drafted lists for 15+ claims", "Drafted lists for at least 15 claims")]
    [InlineData("Share of students at grade level went from 52% to 65% between fall 2021 and spring 2023", "Students at grade level rose 13 percentage points, to 65%, from fall 2021 to spring 2023")]
    [InlineData("Took 220 g out of a 1.1 kg body", "Took 20% out of a 1.1 kg body")]
    [InlineData("Recruited hourly staff, around 150 hires a year", "Hired about 150 hourly staff per year")]
    [InlineData("Tourenplanung für 18 Lkw im Lager und die Verladung der Ware", "Touren für achtzehn Lkw geplant")]
    [InlineData("Einweisung von drei Auszubildenden in die Anlagen", "3 Auszubildende in die Anlagen eingewiesen")]
    [InlineData("Développement de sites pour sept clients de la région", "Développé des sites pour 7 clients de la région")]
    [InlineData("Exceeded the yearly target by 9% in 2021", "Reached 109% of the yearly target in 2021")]
    [InlineData("Raised coverage from 30% to 55%", "Took coverage from 30 to 55 percent, a gain of 25 points")]
    [InlineData("Passed every audit in 2018", "100% audit pass rate in 2018")]
    [InlineData("Ran the site for two and a half years", "Ran the site for 30 months")]
    [InlineData("Signed up 400 members in its first year", "Signed up 400 members within 12 months")]
    [InlineData("Served 35 tables an evening", "Served 35 tables a night")]
    [InlineData("Cut falls from 9 to 6 a month through hourly rounds", "Cut falls from 9 to 6 a month by introducing hourly rounds")]
    [InlineData("Supported pupils with dyslexia", "Supported dyslexic pupils")]
    [InlineData("Helped roll out an e-learning course", "Helped roll out an online learning course")]
    [InlineData("Reported quarterly results to the CEO", "Presented quarterly results to the chief executive")]
    [InlineData("Erected scaffolding with a crew of six", "Erected scaffolding in a six-man crew")]
    [InlineData("Repaired a pump that failed every week", "Found and repaired a pump that failed weekly")]
    [InlineData("Webseite für 3.000 Nutzer entwickelt", "Webseite für dreitausend Anwender entwickelt")]
    [InlineData("Regale aufgefüllt und Leergut sortiert", "Auffüllen der Regale und Sortieren von Leergut")]
    [InlineData("Aide à la toilette de 18 résidents et tenue des dossiers", "Aide à la toilette de dix-huit résidents et tenue des dossiers")]
    [InlineData("Délai de résolution passé de 3 jours à 1 jour et demi", "Délai de résolution divisé par deux, de 3 jours à 1,5 jour")]
    [InlineData("Elaboración de nóminas para 35 empleados de la empresa", "Confección de nóminas de treinta y cinco empleados de la empresa")]
    [InlineData("Cierre de caja tres noches por semana en el restaurante", "Cerraba la caja del restaurante tres noches por semana")]
    [InlineData("Prepared trays for 3 surgeons", "Set up trays for three surgeons")]
    [InlineData("Contributed data to a paper on soil", "Provided data for a paper on soil")]
    [InlineData("Handled complaints in person", "Dealt with complaints face to face")]
    [InlineData("Revised the hemorrhage and pediatric guidelines", "Revised the haemorrhage and paediatric guidelines")]
    [InlineData("Removed outdated titles from the non-fiction shelves", "Removed out-of-date titles from the nonfiction shelves")]
    [InlineData("Attended six call-outs a week on average", "Averaged six call-outs a week")]
    [InlineData("Drove 70 hours a month", "Logged 70 driving hours monthly")]
    [InlineData("Delivered a payroll rollout to 320 users", "Rolled out payroll to 320 users")]
    [InlineData("Verwaltung eines Budgets von 1,2 Mio. Euro für die Messe", "Budget der Messe in Höhe von 1.200.000 Euro verwaltet")]
    [InlineData("Betreuung von 22 Kindern im Alter von drei bis sechs Jahren", "22 Kinder zwischen drei und sechs Jahren betreut")]
    [InlineData("Réception des livraisons le mardi dans la boutique", "Réception des livraisons de la boutique tous les mardis")]
    [InlineData("Asesoramiento técnico a 85 agricultores en el riego de los olivos de la comarca", "Asesoré técnicamente a 85 agricultores en el riego de los olivos de la comarca")]
    public void Another_word_or_form_for_the_same_thing_passes(string bullet, string text) => CheckBullet(bullet, text).Unsupported.ShouldBeEmpty();

    [Theory]
    [InlineData("Wrote the driver; the radio stack was supplied by a vendor", "Wrote the driver and the radio stack")]
    [InlineData("Checked drawings produced by technicians", "Produced drawings with technicians")]
    [InlineData("Turnaround went from 52 to 39 minutes after the courier schedule was changed", "Redesigned the courier schedule, cutting turnaround from 52 to 39 minutes")]
    [InlineData("Wrote court statements that team managers signed off", "Wrote and signed off court statements")]
    [InlineData("Introduced a form, which occupational health designed", "Designed and introduced a form")]
    public void What_others_did_is_not_the_persons_deed(string bullet, string text) => CheckBullet(bullet, text).Supported.ShouldBeFalse();

    [Theory]
    [InlineData("Was one of four authors of the vancomycin guideline", "Wrote the vancomycin guideline")]
    [InlineData("No at-fault accidents in eight years", "No accidents of any kind in eight years")]
    [InlineData("Assisted with a fee proposal; the bid was not successful", "Assisted with the successful fee proposal")]
    [InlineData("Filled in as chargehand for five months", "Worked as chargehand")]
    [InlineData("Led junior in one appeal to the Court of Appeal", "Led junior in several appeals to the Court of Appeal")]
    [InlineData("Reviewed agreements, usually within a day", "Reviewed agreements, usually within an hour")]
    [InlineData("Inference cost fell by 40%", "Inference cost fell to 40% of its former level")]
    [InlineData("Some weekends, showed apprentices how to purge tube", "Every weekend showed apprentices how to purge tube")]
    [InlineData("Ran the pass four nights a week", "Ran the pass every night")]
    [InlineData("Acted mainly for employers before the tribunal", "Acted mainly for employees before the tribunal")]
    [InlineData("Does not prescribe; gives medicines under directions", "Prescribes medicines and gives them under directions")]
    [InlineData("Turned down interpreting requests", "Took on interpreting requests")]
    [InlineData("Rebooking rate 68 %, the second best of seven stylists", "Best rebooking rate of seven stylists, at 68 %")]
    [InlineData("Reported 14 near misses in 2022 and 9 in 2023", "Reported nine near misses in 2022 and fourteen in 2023")]
    [InlineData("Spoke Dutch to passengers; learning Thai", "Spoke Dutch and Thai to passengers")]
    [InlineData("Drew 19 houses for a retrofit programme", "Drew and retrofitted 19 houses")]
    [InlineData("Chaired group meetings and attended two strategy discussions", "Chaired group meetings and two strategy discussions")]
    [InlineData("Developed the recipe together with the head pastry chef", "Independently developed the recipe")]
    [InlineData("Migrated monitoring from Nagios to Prometheus", "Migrated monitoring from Prometheus to Nagios")]
    [InlineData("Exceeded the annual target by 12% in 2020", "Exceeded the annual target every year")]
    [InlineData("Grew revenue from £400,000 to £600,000", "Grew revenue by £600,000")]
    [InlineData("Won Agent of the Month three times", "Won Agent of the Year three times")]
    [InlineData("Cut waste from 6 % to 4 %", "Cut waste from 6 % to 2 %")]
    [InlineData("Trained three line cooks", "Hired and trained three line cooks")]
    [InlineData("Drafted offer letters for manager approval", "Drafted and approved offer letters")]
    [InlineData("Cierre de caja tres noches por semana en el restaurante", "Cierre de caja todas las noches en el restaurante")]
    [InlineData("Converted paper charts, although X-rays stayed on film", "Converted paper charts and film X-rays")]
    [InlineData("Worked on a relighting plan for a tour", "Worked to relight a tour")]
    [InlineData("Assist the manager with weekly room rates", "Set weekly room rates")]
    [InlineData("Took turns on the weekly on-call rota with 4 others", "Coordinated the weekly on-call rota for 4 others")]
    [InlineData("Prepared credit memos but had no approval authority", "Prepared credit memos and approved credit")]
    [InlineData("Acted as purser on 35 flights", "Promoted to purser, covering 35 flights")]
    [InlineData("Monitored anaesthesia for 8 operations", "Administered anaesthesia for 8 operations")]
    [InlineData("Unterstützung der Leitung bei der Dienstplanung für 22 Mitarbeitende", "Verantwortlich für die Dienstplanung von 22 Mitarbeitenden")]
    public void A_caveat_or_a_measure_that_is_lost_makes_the_claim_larger(string bullet, string text) => CheckBullet(bullet, text).Supported.ShouldBeFalse();
}
