using System.Collections.Frozen;

namespace Vitae.Core.Optimizing.Wording;

/// <summary>What a weak opening says about the words after it.</summary>
internal enum OpeningKind
{
    /// <summary>"Responsible for": the deed follows as a gerund, a noun of doing, or the thing managed.</summary>
    Duty,

    /// <summary>"My role was to": the deed follows as a base verb.</summary>
    Infinitive,

    /// <summary>"Assisted with": the deed of others that was helped.</summary>
    Help,

    /// <summary>"Participated in": a deed done together.</summary>
    Part,

    /// <summary>"Worked on", "was asked to": what was done is not said.</summary>
    Vague,

    /// <summary>Says nothing: "In this role,".</summary>
    Empty,

    /// <summary>A phrase for which there is one verb: "took care of" is "handle".</summary>
    Verb,
}

/// <param name="Words">In lower case.</param>
/// <param name="Verb">The verb phrase that says it, base form first; only of <see cref="OpeningKind.Verb"/>.</param>
internal sealed record WeakOpening(string[] Words, OpeningKind Kind, string Verb);

/// <summary>Openings that tell a duty instead of a deed.</summary>
internal static class WeakOpenings
{
    private const string Duty = """
        responsible for|was responsible for|am responsible for|been responsible for|being responsible for|were responsible for|is responsible for|solely responsible for|also responsible for|fully responsible for|
        primarily responsible for|mainly responsible for|directly responsible for|was solely responsible for|was also responsible for|was fully responsible for|was primarily responsible for|was mainly responsible for|
        was directly responsible for|was jointly responsible for|jointly responsible for|had responsibility for|had full responsibility for|held responsibility for|have responsibility for|took responsibility for|
        responsibility for|responsibilities for|overall responsibility for|with responsibility for|in charge of|was in charge of|am in charge of|put in charge of|was put in charge of|placed in charge of|was placed in charge of|
        accountable for|was accountable for|held accountable for|charged with|was charged with|tasked with|was tasked with|am tasked with|been tasked with|entrusted with|was entrusted with|duties included|duties include|duties were|
        duties involved|duties consisted of|duties consist of|my duties included|my duties include|job duties included|job duties include|main duties included|main duties include|main duties were|key duties included|key duties include|
        daily duties included|daily duties include|primary duties included|primary duties include|general duties included|day-to-day duties included|responsibilities included|responsibilities include|responsibilities were|
        responsibilities involved|my responsibilities included|my responsibilities include|my responsibilities were|key responsibilities included|key responsibilities include|main responsibilities included|
        main responsibilities include|primary responsibilities included|primary responsibilities include|core responsibilities included|core responsibilities include|other responsibilities included|daily responsibilities included|
        job responsibilities included|job responsibilities include|tasks included|tasks include|my tasks included|my tasks include|main tasks included|main tasks include|daily tasks included|daily tasks include|job included|
        work included|my work included|role included|my role included|the role included|role involved|my role involved|the role involved|job involved|my job involved|the job involved|position involved|work involved|my work involved|
        role consisted of|my role consisted of|job consisted of|my job was|role entailed|my role entailed|job entailed|position entailed|was given responsibility for|given responsibility for|was assigned responsibility for|
        assumed responsibility for|shared responsibility for|was the person responsible for|the person responsible for|person in charge of|was the one responsible for|also in charge of|was also in charge of
        """;

    private const string Infinitive = """
        was able to|been able to|was given the task to|was responsible to|responsible to|had to|managed to|my role was to|role was to|the role was to|my job was to|job was to|the job was to|
        my task was to|task was to|my responsibility was to|responsibility was to|my duty was to|duty was to|my duties were to|duties were to|my responsibilities were to|responsibilities were to|
        my main task was to|my main responsibility was to|took it upon myself to|stepped in to|took the initiative to|succeeded in being able to|was in a position to
        """;

    private const string Help = """
        assisted with|assisted in|assisted with the task of|assisting with|assisting in|assist with|assist in|assists with|assists in|helped with|helped in|helping with|helping in|help with|help in|helps with|helps in|
        aided in|aided with|lent a hand with|lent a hand in|gave assistance with|gave assistance in|provided assistance with|provided assistance in|provided help with|provided support in|provided support with|gave support in|
        was helping with|was assisting with|supported in
        """;

    private const string Part = """
        participated in|participating in|participate in|participates in|actively participated in|was involved in|involved in|been involved in|am involved in|is involved in|was involved with|
        involved with|was actively involved in|actively involved in|was heavily involved in|heavily involved in|was closely involved in|closely involved in|contributed to|contributing to|
        contribute to|contributes to
        """;

    /// <summary>These leave open whether and what the person did: only they can say it better.</summary>
    private const string Vague = """
        took part in|take part in|taking part in|was part of|part of|was a part of|played a part in|played a role in|played a key role in|plays a role in|plays a key role in|play a key role in|
        had a role in|had a part in|worked on|working on|work on|works on|was working on|also worked on|was engaged in|engaged in|was a member of the team|member of the team|was part of a team|
        part of a team|was part of the team|part of the team|engaged with|was tasked to|tasked to|was asked to|was required to|required to|was assigned to|was expected to|was trusted to|entrusted to|
        was entrusted to|had the opportunity to|had an opportunity to|had the chance to|was given the opportunity to|given the opportunity to|took the opportunity to|my goal was to both
        """;

    private const string Empty = """
        in this role|in this position|in my role|in my position|in my capacity|as part of my role|as part of this role|as part of my job|as part of my duties|as part of my responsibilities|on a day to day basis|on a day-to-day basis|
        during my time here|during this time|while in this role|while employed here|in addition to the above|among other things|amongst other things|among other duties|amongst other duties|additionally|furthermore|moreover|
        in addition|also|basically|generally|typically|essentially
        """;

    private const string Verbs = """
        took care of=handle|take care of=handle|takes care of=handle|taking care of=handle|dealt with=handle|deal with=handle|deals with=handle|dealing with=handle|made sure that=ensure that|made sure=ensure|make sure that=ensure that|
        make sure=ensure|makes sure that=ensure that|makes sure=ensure|making sure that=ensure that|making sure=ensure|came up with=devise|come up with=devise|put together=assemble|puts together=assemble|kept track of=track|
        keep track of=track|keeps track of=track|keeping track of=track|carried out=perform|carry out=perform|carries out=perform|carrying out=perform|worked closely with=collaborate with|work closely with=collaborate with|
        works closely with=collaborate with|working closely with=collaborate with|worked together with=collaborate with|worked in collaboration with=collaborate with|worked collaboratively with=collaborate with|
        worked hand in hand with=collaborate with|worked side by side with=collaborate with|gave advice to=advise|provided advice to=advise|provides advice to=advise|provide advice to=advise|gave training to=train|
        provided training to=train|provides training to=train|provide training to=train|provided training for=train|conducted training for=train|gave instructions to=instruct|provided instruction to=instruct|
        provided assistance to=assist|provides assistance to=assist|provide assistance to=assist|gave assistance to=assist|provided support to=support|provides support to=support|provide support to=support|
        provided support for=support|provides support for=support|provide support for=support|gave support to=support|provided guidance to=guide|provides guidance to=guide|provide guidance to=guide|gave guidance to=guide|
        provided care to=care for|provided care for=care for|provides care to=care for|provide care to=care for|provided supervision to=supervise|provided supervision for=supervise|provided supervision of=supervise|
        provided oversight of=oversee|provided oversight for=oversee|provided maintenance for=maintain|provided feedback to=advise|made improvements to=improve|made changes to=change|made updates to=update|made adjustments to=adjust|
        made repairs to=repair|made modifications to=modify|made use of=use|performed maintenance on=maintain|performed maintenance of=maintain|performs maintenance on=maintain|perform maintenance on=maintain|performed repairs on=repair|
        performed repairs to=repair|performed testing on=test|performed testing of=test|performed tests on=test|performed inspections of=inspect|performed inspections on=inspect|conducted inspections of=inspect|performed audits of=audit|
        conducted audits of=audit|performed reviews of=review|conducted reviews of=review|performed a review of=review|conducted a review of=review|performed analysis of=analyze|performed analysis on=analyze|conducted analysis of=analyze|
        conducted an analysis of=analyze|did analysis of=analyze|performed an analysis of=analyze|conducted research on=research|conducted research into=research|did research on=research|did research into=research|
        performed research on=research|conducted interviews with=interview|conducted interviews of=interview|conducted a survey of=survey|conducted surveys of=survey|conducted an evaluation of=evaluate|
        conducted evaluations of=evaluate|performed evaluations of=evaluate|conducted assessments of=assess|performed assessments of=assess|performed an assessment of=assess|conducted negotiations with=negotiate with|
        held negotiations with=negotiate with|held meetings with=meet with|had meetings with=meet with|performed installation of=install|performed installations of=install|performed calibration of=calibrate|
        performed the installation of=install|was in contact with=liaise with|acted as a liaison with=liaise with|acted as liaison with=liaise with|served as liaison with=liaise with|served as a liaison with=liaise with|
        acted as a liaison between=liaise between|acted as liaison between=liaise between|served as a liaison between=liaise between|served as liaison between=liaise between|acted as a mentor to=mentor|acted as a mentor for=mentor|
        acted as mentor to=mentor|acted as mentor for=mentor|served as a mentor to=mentor|served as a mentor for=mentor|served as mentor to=mentor|served as mentor for=mentor|gave presentations on=present on|
        gave presentations to=present to|did presentations for=present to|gave lectures on=lecture on|gave a talk on=speak on|gave talks on=speak on|wrote documentation for=document|created documentation for=document|
        produced documentation for=document|did the=perform the|did all=perform all|got=obtain|went through=review|looked into=investigate|looking into=investigate|found out=identify|figured out=determine|sorted out=resolve|
        fixed up=repair|brought in=introduce|got rid of=eliminate|took charge of=manage|taking charge of=manage|had oversight of=oversee|was tasked with the oversight of=oversee|ran through=review|filled in for=substitute for|
        stood in for=substitute for|utilized=use|utilised=use|utilizing=use|utilising=use|utilize=use|utilise=use
        """;

    /// <summary>"the management of": the verb that a noun of doing stands for.</summary>
    private static readonly FrozenDictionary<string, string> DoingNouns = Pairs("""
        management=manage|development=develop|implementation=implement|coordination=coordinate|supervision=supervise|creation=create|preparation=prepare|maintenance=maintain|design=design|planning=plan|oversight=oversee|
        organization=organize|organisation=organise|execution=execute|delivery=deliver|administration=administer|installation=install|operation=operate|production=produce|training=train|recruitment=recruit|evaluation=evaluate|
        analysis=analyze|review=review|integration=integrate|migration=migrate|optimization=optimize|optimisation=optimise|monitoring=monitor|testing=test|deployment=deploy|configuration=configure|negotiation=negotiate|
        processing=process|handling=handle|improvement=improve|introduction=introduce|launch=launch|establishment=establish|completion=complete|collection=collect|distribution=distribute|documentation=document|
        inspection=inspect|repair=repair|construction=construct|assembly=assemble|calibration=calibrate|purchase=purchase|procurement=procure|sale=sell|promotion=promote|scheduling=schedule|allocation=allocate|
        assessment=assess|identification=identify|resolution=resolve|translation=translate|verification=verify|validation=validate|selection=select|formulation=formulate|compilation=compile|editing=edit|writing=write|
        drafting=draft|building=build|upkeep=maintain|automation=automate|modernization=modernize|modernisation=modernise|standardization=standardize|restructuring=restructure|redesign=redesign|refactoring=refactor|
        rollout=roll out|transition=transition|transport=transport|transportation=transport|teaching=teach|instruction=instruct|presentation=present|publication=publish|registration=register|reconciliation=reconcile
        """);

    /// <summary>What one manages rather than does: teams, budgets, stocks.</summary>
    private static readonly FrozenSet<string> Managed = """
        team teams staff budget budgets account accounts inventory portfolio portfolios project projects payroll department departments store stores vendor vendors region regions schedule schedules operation operations
        relationship relationships stock site sites facility facilities crew crews fleet warehouse warehouses program programs programme programmes caseload stakeholders territory shift shifts ward unit branch branches
        employees people contractors supplier suppliers workforce personnel calendar calendars logistics campaign campaigns backlog infrastructure office
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> People = """
        resident residents patient patients child children people elderly seniors toddlers infants babies pupils students guests customer customers client clients animals pets horses dogs cats visitors passengers members employees
        families parents colleagues
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, WeakOpening[]> ByFirstWord = Read();

    /// <summary>The longest weak opening that stands at a word of the line; null when there is none.</summary>
    public static WeakOpening? At(Line line, int start)
        => start < line.Count && ByFirstWord.TryGetValue(line[start].Lower, out var openings) ? openings.FirstOrDefault(opening => line.Match(start, opening.Words) > 0) : null;

    public static string? VerbOfDoing(string noun) => DoingNouns.GetValueOrDefault(noun.ToLowerInvariant());

    public static bool IsManaged(string noun) => Managed.Contains(noun.ToLowerInvariant());

    public static bool IsPeople(string noun) => People.Contains(noun.ToLowerInvariant());

    private static FrozenDictionary<string, WeakOpening[]> Read()
    {
        IEnumerable<WeakOpening> all =
        [
            .. Openings(Duty, OpeningKind.Duty), .. Openings(Infinitive, OpeningKind.Infinitive), .. Openings(Help, OpeningKind.Help), .. Openings(Part, OpeningKind.Part), .. Openings(Vague, OpeningKind.Vague), .. Openings(Empty, OpeningKind.Empty),
            .. Openings(Verbs, OpeningKind.Verb),
        ];
        return all.GroupBy(opening => opening.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(opening => opening.Words.Length).ToArray(), StringComparer.Ordinal);
    }

    private static IEnumerable<WeakOpening> Openings(string table, OpeningKind kind)
        => Rows(table).Select(row => row.Split('=')).Select(row => new WeakOpening(row[0].Split(' '), kind, row.Length > 1 ? row[1] : ""));

    private static FrozenDictionary<string, string> Pairs(string table)
        => Rows(table).Select(row => row.Split('=')).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static string[] Rows(string table) => table.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
