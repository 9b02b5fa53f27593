using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing;

/// <summary>A resume of the corpus and a posting for it, with the evidence that stands plainly in its lines.</summary>
internal sealed record Case(string Name, Resume Source, JobAnalysis Job, EvidenceMap Evidence)
{
    public static DateOnly Today { get; } = new(2026, 3, 1);

    /// <summary>Resume | title | company | must-haves | nice-to-haves.</summary>
    private static readonly string[] Postings =
    [
        "nurse | Registered Nurse - Cardiac Step-Down (Full Time) | Mercy Hills Hospital | Telemetry; Medication administration; Epic; Advanced Cardiac Life Support; Triage | Wound care; Spanish",
        "backend | Senior Backend Engineer (m/f/d) | Finlane AG | Go; PostgreSQL; Kubernetes; Microservices; Terraform | AWS; Redis; JavaScript",
        "welder | Structural Welder | Port Steel Inc. | FCAW; SMAW; Blueprint reading; GTAW | Forklift operation",
        "teacher | High School Math Teacher | Lakeside Independent School District | Algebra; Geometry; Classroom management | Google Classroom; AP Calculus",
        "accountant | Accounting Manager | Norwell Group | US GAAP; Month-end close; NetSuite; SEC reporting | Power Query",
        "lawyer | Senior Commercial Counsel | Brightcloud Ltd | Contract negotiation; GDPR; SaaS agreements | Employment law",
        "chef | Head Chef | Bistro Nord | Menu development; HACCP; Food cost control | Pastry",
        "projectmanager | Senior IT Project Manager | Helsing Bank | Scrum; Stakeholder management; SAP S/4HANA; Risk management | PRINCE2; Jira",
        "marketing | Growth Marketing Manager | Loop Wear | SEO; Google Ads; A/B testing; HubSpot | Klaviyo",
        "changer | Junior Data Analyst | Front Range Health | Python; SQL; Tableau; Statistics | Excel",
        "graduate | Mechanical Design Engineer | Axle Works | SolidWorks; GD&T; FEA | MATLAB",
        "arabic | Senior Software Engineer | Riyadh Pay | Java; Kubernetes; Redis | Kafka",
        "arabicname | Senior Roads Engineer | Emirates Highways | AutoCAD Civil 3D; Drainage design; FIDIC | Primavera P6",
        "nodates | Executive Assistant | Orchard Legal | Diary management; Minute taking; Microsoft Office | Xero",
        "driver | Class 1 Night Trunk Driver | Northway Logistics | Digital tachograph; Driver CPC; ADR | Forklift",
        "social | Senior Social Worker | Dublin Child Services | Child protection; Court reports; Supervision | Motivational interviewing",
        "sales | Enterprise Account Executive | Hatchwell | Salesforce; Negotiation; Forecasting; MEDDIC | Outreach",
        "pflege | Stationsleitung Innere Medizin (m/w/d) | Klinikum Altmühl | Dienstplanung; Wundmanagement; Praxisanleitung; Palliativpflege | MS Office",
        "elektriker | Betriebselektriker (m/w/d) | Hohenberg Werke | Siemens TIA Portal; DGUV V3; SPS-Programmierung | EPLAN",
        "comptable | Comptable général H/F | Groupe Lumen | Clôture mensuelle; TVA; Sage 100; SAP | Excel",
        "ingeniera | Ingeniera de Datos Senior | Banco Ebro | Spark; Airflow; Python; Kafka | AWS",
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, Case>> Cases = new(() => Postings.Select(Read).ToDictionary(it => it.Name));

    public static IEnumerable<Case> All => Cases.Value.Values;

    public static TheoryData<string> Names => [.. Postings.Select(line => line.Split('|')[0].Trim())];

    public static Case Of(string name) => Cases.Value[name];

    public static Case For(string name, Resume source, string posting)
    {
        var parts = posting.Split('|', StringSplitOptions.TrimEntries);
        var (musts, nices) = (Skills(parts[2]), Skills(parts[3]));
        var job = new JobAnalysis
        {
            JobTitle = parts[0],
            Company = parts[1],
            MustHaveSkills = musts,
            NiceToHaveSkills = nices,
            Degree = DegreeLevel.Bachelor,
            Requirements =
            [
                .. musts.Select((skill, at) => new Requirement { Id = $"must-{at}", Text = skill, Kind = RequirementKind.MustHave, Skills = [skill] }),
                .. nices.Select((skill, at) => new Requirement { Id = $"nice-{at}", Text = skill, Kind = RequirementKind.NiceToHave, Skills = [skill] }),
            ],
        };
        return new Case(name, source, job, new EvidenceMap { Fit = new FitScore { Overall = 0 }, Requirements = [.. job.Requirements.Select(requirement => Prove(requirement, source))] });
    }

    public StructuredOutput Optimize(OptimizePreferences? preferences = null) => ResumeOptimizer.Optimize(Source, Job, Evidence, preferences ?? new OptimizePreferences(), Today);

    private static Case Read(string line)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        var name = line[..bar].Trim();
        var path = TestText.Corpus("resumes").Single(path => Path.GetFileNameWithoutExtension(path) == name);
        return For(name, JsonResume.Read(File.ReadAllBytes(path)).Value, line[(bar + 1)..]);
    }

    private static RequirementEvidence Prove(Requirement requirement, Resume source)
    {
        var key = SkillTaxonomy.Find(requirement.Text)?.Id;
        var proofs = ResumeText.Lines(source)
            .Where(line => line.Text.Contains(requirement.Text, StringComparison.OrdinalIgnoreCase)
                || SkillTaxonomy.FindMentions(line.Text, line.Kind == LineKind.Keyword ? MentionContext.SkillList : MentionContext.Prose).Any(mention => mention.Skill.Id == key))
            .Select(line => new Evidence { Text = line.Text, Source = line.Pointer, Strength = line.Period is not null ? 0.9 : 0.4 })
            .OrderByDescending(proof => proof.Strength).ToList();
        return new RequirementEvidence
        {
            Id = requirement.Id,
            Requirement = requirement.Text,
            Kind = requirement.Kind,
            Status = proofs.Count > 0 ? EvidenceStatus.Exact : EvidenceStatus.Missing,
            MatchScore = proofs.Count > 0 ? 100 : 0,
            Evidence = proofs,
        };
    }

    private static string[] Skills(string list) => list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
