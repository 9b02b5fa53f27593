using Vitae.Core.Resumes;

namespace Vitae.Testing;

/// <summary>Invented people with sound resumes, from three trades.</summary>
public static class SampleResumes
{
    public static Resume Nurse { get; } = new ResumeBuilder()
        .Named("Amara Osei", "Registered Nurse", "Registered nurse with nine years in intensive and emergency care, trained in triage and in teaching new colleagues.")
        .Reachable("amara.osei@example.org", "+44 20 7946 0018", "Leeds")
        .Worked(
            "Senior Staff Nurse", "Northgate General Hospital", "2019-04", null,
            "Cared for up to six ventilated patients a shift in a 20-bed intensive care unit",
            "Trained 14 new nurses in infection control and medication safety",
            "Cut medication errors by 32 % by introducing a two-person check")
        .Worked("Staff Nurse", "St. Brigid Hospital", "2015-09", "2019-03", "Triaged about 40 patients a shift in the emergency department", "Kept electronic records in Epic")
        .Studied("BSc", "Nursing", "University of Northgate", "2015")
        .Certified("Advanced Cardiac Life Support", "American Heart Association", "2022-05")
        .Skilled("Clinical", "Triage", "Patient assessment", "Wound care", "Ventilator management")
        .Skilled("Systems", "Epic", "Cerner")
        .Speaks("English", "Native").Speaks("French", "Fluent")
        .Build();

    public static Resume SoftwareEngineer { get; } = new ResumeBuilder()
        .Named("Ivo Lindqvist", "Backend Engineer", "Backend engineer who builds payment systems in C# and PostgreSQL and keeps them running.")
        .Reachable("ivo@example.com", "+46 8 5550 1234", "Stockholm")
        .Worked(
            "Senior Software Engineer", "Fjord Payments", "2020-02", null,
            "Designed a C# service on Kubernetes that settles 1.2 million card payments a day",
            "Moved 14 services from virtual machines to Kubernetes, cutting hosting cost by 38 %",
            "Led a team of four engineers")
        .Worked("Software Developer", "Brightlake AB", "2016-08", "2020-01", "Built REST APIs in Java and Spring Boot for 300 shops", "Tuned PostgreSQL queries, lowering the median response time from 900 ms to 120 ms")
        .Studied("MSc", "Computer Science", "Lakeside Institute of Technology", "2016-06")
        .Skilled("Languages", "C#", "Java", "SQL").Skilled("Platforms", "Kubernetes", "Docker", "PostgreSQL", "AWS")
        .Built("ledgerlint", "A static checker for double-entry ledgers", "Used by three open-source accounting tools")
        .Build();

    public static Resume Welder { get; } = new ResumeBuilder()
        .Named("Marek Dvorak", "Certified Welder", "Welder for structural steel and pressure pipe.")
        .Reachable("m.dvorak@example.net", "+1 414 555 0162", "Milwaukee")
        .Worked(
            "Pipe Welder", "Harbor Steel Fabrication", "2017", "2023",
            "Welded carbon and stainless pipe with GTAW and SMAW to ASME Section IX",
            "Passed 98 % of X-rayed joints at the first inspection")
        .Worked("Welder's Helper", "Dells Ironworks", "2015-05", "2016-12", "Prepared and ground joints, set up positioners")
        .Certified("AWS Certified Welder", "American Welding Society", "2017-03")
        .Skilled("Welding", "GTAW", "SMAW", "FCAW", "Blueprint reading")
        .Build();

    public static IReadOnlyList<Resume> All { get; } = [Nurse, SoftwareEngineer, Welder];
}
