using System.Collections.Frozen;

namespace Vitae.Core.Optimizing.Wording;

/// <summary>The verbs that open resume bullets, in all forms, British and American. A word that is not here is no verb to the rules, and they leave it alone.</summary>
internal static class EnglishVerbs
{
    /// <summary>Base and past of the irregular ones.</summary>
    private const string Irregular = """
        become became|begin began|bind bound|break broke|bring brought|broadcast broadcast|build built|buy bought|cast cast|catch caught|choose chose|come came|cut cut|deal dealt|dig dug|do did|draw drew|
        drive drove|feed fed|fight fought|find found|fly flew|forecast forecast|foresee foresaw|get got|give gave|go went|grind ground|grow grew|hang hung|have had|hear heard|hit hit|hold held|
        keep kept|know knew|lay laid|lead led|leave left|lend lent|let let|light lit|make made|meet met|offset offset|outgrow outgrew|outsell outsold|overcome overcame|oversee oversaw|pay paid|proofread proofread|
        put put|quit quit|read read|rebuild rebuilt|remake remade|repay repaid|reset reset|resell resold|retell retold|rethink rethought|rewrite rewrote|ride rode|rise rose|run ran|see saw|seek sought|
        sell sold|send sent|set set|sew sewed|shoot shot|show showed|shut shut|troubleshoot troubleshot|sing sang|speak spoke|spend spent|spin spun|split split|spread spread|stand stood|strike struck|sweep swept|swim swam|take took|
        teach taught|tell told|think thought|undergo underwent|understand understood|undertake undertook|underwrite underwrote|uphold upheld|upsell upsold|win won|withdraw withdrew|write wrote
        """;

    /// <summary>Regular verbs that double their last consonant.</summary>
    private const string Doubling = """
        admit|bag|commit|control|debug|drop|equip|fit|flag|format|handicap|hem|jog|log|map|mop|outfit|patrol|permit|pin|plan|plug|program|prep|rebut|refer|remit|scan|scrub|ship|skip|snap|spot|star|stem|step|
        stop|strip|submit|swap|tag|tap|top|transfer|transmit|trim|unplug|wrap|recap|reship|refit|input|benefit
        """;

    private const string Regular = """
        abstract|accelerate|accept|accommodate|accompany|accomplish|account|achieve|acquire|act|adapt|add|address|adjust|administer|adopt|advance|advertise|advise|advocate|aid|align|allocate|alter|amend|amplify|
        analyse|analyze|answer|anticipate|appeal|apply|appoint|appraise|approach|approve|arbitrate|architect|archive|arrange|article|assemble|assert|assess|assign|assist|assume|assure|attach|attain|attend|
        attract|audit|augment|author|authorise|authorize|automate|award|backfill|bake|balance|bathe|benchmark|bid|bill|block|book|boost|bottle|brainstorm|brand|brew|brief|broaden|budget|bundle|calculate|
        calibrate|call|campaign|canvass|capture|care|carry|carve|catalog|catalogue|categorise|categorize|cater|centralise|centralize|certify|chair|champion|change|charge|chart|check|circulate|clarify|classify|
        clean|clear|climb|close|coach|code|collaborate|collate|collect|combine|commission|communicate|compare|compile|complete|compose|compute|conceive|conceptualise|conceptualize|condense|conduct|configure|
        confirm|connect|conserve|consolidate|construct|consult|contact|containerise|containerize|continue|contract|contribute|convert|convey|convince|cook|coordinate|co-ordinate|copy|correct|correspond|counsel|
        count|cover|craft|create|critique|cultivate|customise|customize|cater|dashboard|decide|decommission|decorate|decrease|dedicate|define|delegate|deliver|demonstrate|deploy|depict|derive|describe|
        design|detail|detect|determine|develop|devise|diagnose|diagram|differentiate|digitise|digitize|direct|disassemble|discharge|discover|discuss|dispatch|dispense|display|dispose|disseminate|distribute|
        diversify|divert|document|double|draft|draw|dress|earn|edit|educate|elevate|elicit|eliminate|employ|empower|enable|encourage|enforce|engage|engineer|enhance|enlarge|enlist|enrich|enroll|ensure|
        enter|entertain|escalate|escort|establish|estimate|evaluate|examine|exceed|execute|exercise|exhibit|expand|expedite|explain|explore|export|extend|extract|fabricate|facilitate|familiarise|familiarize|
        field|file|fill|film|finalise|finalize|finance|fix|focus|follow|forge|formulate|forward|foster|found|frame|fry|fulfill|fund|fundraise|furnish|gain|garden|garner|gather|generate|govern|grade|
        grant|graph|greet|grill|groom|guard|guide|halve|handle|harness|harvest|haul|head|heal|help|highlight|hire|honor|honour|host|hunt|identify|illustrate|implement|import|improve|improvise|include|
        incorporate|increase|index|influence|inform|initiate|innovate|inspect|inspire|install|instigate|institute|instruct|instrument|integrate|interact|interface|interpret|interview|introduce|invent|
        inventory|invest|investigate|invite|invoice|involve|iron|issue|iterate|join|judge|justify|label|landscape|launch|layer|learn|lecture|level|leverage|liaise|license|lift|link|list|listen|litigate|load|
        lobby|localise|localize|locate|lock|look|lower|maintain|manage|manipulate|manufacture|market|maximise|maximize|measure|mediate|mentor|merchandise|merge|migrate|mine|minimise|minimize|mitigate|
        mix|mobilise|mobilize|model|moderate|modernise|modernize|modify|mold|monetise|monetize|monitor|motivate|mount|move|multiply|name|narrate|navigate|negotiate|network|normalise|normalize|note|notify|nurse|
        nurture|observe|obtain|offer|onboard|open|operate|optimise|optimize|orchestrate|order|organise|organize|orient|originate|outline|outpace|outperform|outsource|overhaul|own|package|paint|park|
        participate|partner|patch|pave|perfect|perform|persuade|photograph|pick|pilot|pioneer|place|plant|play|polish|position|post|practise|practice|prepare|prescribe|present|preserve|preside|press|prevent|price|print|
        prioritise|prioritize|probe|process|procure|produce|profile|project|promote|prompt|proof|propose|prospect|protect|prototype|prove|provide|provision|prune|publicise|publicize|publish|pull|purchase|pursue|
        push|qualify|quantify|query|question|raise|rank|rate|reach|realign|realise|realize|rearrange|rebrand|recall|receive|recommend|reconcile|record|recover|recruit|rectify|recycle|redesign|redirect|
        reduce|reengineer|refactor|refill|refine|reform|refurbish|register|regulate|rehabilitate|reinforce|relate|relaunch|relay|release|relieve|relocate|remediate|remodel|remove|render|renegotiate|renew|renovate|
        rent|reorganise|reorganize|repair|replace|replenish|report|represent|reproduce|request|require|research|reserve|resolve|respond|restock|restore|restructure|retain|retire|retrain|retrieve|revamp|review|revise|
        revitalise|revitalize|reward|roll|rotate|route|safeguard|sample|sand|sanitise|sanitize|satisfy|save|scale|schedule|scope|score|screen|script|seal|search|secure|segment|select|separate|sequence|serve|
        service|settle|shape|share|sharpen|shift|shorten|showcase|sign|simplify|simulate|slash|sketch|smooth|socialise|socialize|solicit|solve|sort|source|spearhead|specialise|specialize|specify|sponsor|stabilise|stabilize|
        staff|stage|standardise|standardize|start|state|steer|sterilise|sterilize|stimulate|stitch|stock|store|strategise|strategize|streamline|strengthen|structure|study|substitute|succeed|suggest|summarise|summarize|
        supervise|supplement|supply|support|surpass|survey|sustain|synthesise|synthesize|systematise|systematize|tackle|tailor|target|tend|test|thread|tile|time|total|trace|track|trade|train|transcribe|transform|transition|
        translate|transport|travel|treat|triage|triple|tune|turn|tutor|type|uncover|unify|unite|unload|unlock|update|upgrade|upload|use|utilise|utilize|vaccinate|validate|value|verify|view|visit|
        visualise|visualize|volunteer|wait|walk|wash|watch|weigh|weld|welcome|widen|wire|work|yield|machine|mill|assay|titrate|culture|dissect|suture|intubate|medicate|catheterise|catheterize|chaperone|cash|
        reschedule|restart|sell|redline|notarise|notarize|depose|plead|prosecute|defend|mend|plumb|plaster|insulate|excavate|survey|pour|demolish|solder|braze|torque|lubricate|rig|rotate|crew|docket|appear|
        precept|pack|wipe|greet|bus|dust|vacuum|iron|knead|fillet|weave|tow|dredge|grout|weatherize|caulk|sow|prune|milk|shear|groom|muck|bathe|ambulate|auscultate|debride|irrigate|phlebotomize|palpate|swab|centrifuge|pipette|annotate|curate|
        subtitle|proctor|convene|adjudicate|subpoena|summon|deescalate|de-escalate|restrain|apprehend|rescue|extinguish|evacuate|deconflict|underpin|oversample|backtest|reprice|rebalance|liquidate|remit|garnishee|dun|upsize|downsize|
        onboard|offboard|refuel|reroute|palletize|palletise|crate|consign|expatriate|enumerate|canvas|poll|petition|fundraise|sermonize|shadow|job-shadow|instil|amortise|amortize|accrue|hedge|underperform|journal|tabulate|reclassify|capitalise|capitalize|outbid|plate|garnish|season|portion|taste|butcher|slice|serve|bus|seat|cashier|ring|replatform|rearchitect|
        ingest|query|parse|cache|shard|benchmark|backport|bootstrap|wireframe|storyboard|animate|illustrate|typeset|retouch|photoshop|colour|color|blog|tweet|pitch|upskill|cross-train|cross-sell|co-author|co-found|co-develop|co-design|
        co-create|co-manage|co-organise|co-organize|co-host|fine-tune|double-check|spot-check|quality-check|stress-test|load-test|unit-test|hand-deliver
        """;

    /// <summary>Verbs whose British past doubles the l ("modelled") beside the American one.</summary>
    private const string BritishDoubling = "model|travel|label|level|counsel|total|fulfil|enrol|instil|remodel|channel|cancel|signal|fuel|program";

    private static readonly FrozenDictionary<string, (Verb Verb, VerbForm Form)> Forms = ReadForms();

    /// <summary>Base forms that are at least as often nouns: "support", "design". Only the words around them tell.</summary>
    private static readonly FrozenSet<string> OftenNouns = Words("""
        abstract|account|act|address|advance|aid|alter|answer|appeal|approach|archive|article|audit|author|award|balance|benchmark|benefit|bid|bill|block|book|boost|brand|brief|budget|bundle|bus|cache|call|campaign|
        care|cash|cast|catalog|catalogue|cause|chair|champion|change|charge|chart|check|close|coach|code|color|colour|contact|contract|control|cook|copy|count|cover|craft|crew|culture|cut|dashboard|deal|decrease|design|
        detail|direct|dispatch|display|document|double|draft|drive|drop|engineer|exercise|exhibit|experience|export|feed|field|file|fill|film|fit|fix|flag|focus|forecast|forge|form|format|forward|found|frame|fund|gain|garden|
        grade|grant|graph|group|guard|guide|handicap|harness|harvest|head|hedge|help|highlight|hit|honor|honour|host|hunt|import|increase|index|influence|input|instrument|interest|interface|interview|inventory|invoice|iron|
        issue|journal|judge|label|landscape|launch|layer|lead|lecture|level|lift|light|link|list|load|lobby|lock|log|look|lower|machine|manufacture|map|market|master|measure|meet|mentor|mill|mine|mix|model|monitor|mount|move|
        name|network|note|nurse|offer|offset|open|order|outline|overhaul|own|package|paint|park|partner|patch|patrol|perfect|photograph|pick|pilot|pioneer|pitch|place|plan|plant|plaster|plate|play|plug|polish|portion|position|post|
        practice|present|press|price|print|probe|process|produce|profile|program|project|prompt|proof|prospect|prototype|provision|purchase|push|query|question|rank|rate|reach|record|recruit|redesign|reform|register|relay|release|
        rent|repair|report|request|research|reserve|reset|return|review|reward|ride|ring|rise|roll|route|run|sample|sand|scale|schedule|scope|score|screen|script|seal|search|season|seat|secure|segment|sequence|service|set|shape|
        share|shift|ship|shoot|show|sign|sketch|slice|smooth|snap|sort|source|split|sponsor|spot|spread|staff|stage|stand|star|start|state|stem|step|stitch|stock|stop|store|strike|strip|structure|study|supplement|supply|support|
        survey|sweep|tag|tailor|tap|target|taste|test|thread|tile|time|top|torque|total|trace|track|trade|train|transfer|transition|transport|travel|treat|triage|trim|triple|tune|turn|tutor|tweet|type|update|upgrade|upload|use|
        value|view|visit|volunteer|wait|walk|wash|watch|wire|work|wrap|yield|estimate|separate|complete|moderate|correct|clear|clean|direct|select|appropriate|approximate|
        advocate|bag|blog|bottle|brew|butcher|cashier|chaperone|commission|crate|discharge|docket|dress|escort|finance|fry|garnish|grill|hire|license|milk|mop|pack|petition|poll|prep|recall|rescue|scan|scrub|storyboard|
        subpoena|substitute|suture|tow|vacuum|wireframe
        """);

    /// <summary>Gerunds that are at least as often nouns: "training", "marketing".</summary>
    private static readonly FrozenSet<string> OftenGerundNouns = Words("""
        accounting|advertising|banking|billing|branding|briefing|budgeting|building|catering|cleaning|coaching|coding|consulting|cooking|counselling|counseling|drawing|editing|engineering|filing|financing|forecasting|funding|
        fundraising|gardening|grading|handling|hiring|invoicing|landscaping|lighting|listing|machining|manufacturing|mapping|marketing|meeting|mentoring|merchandising|modeling|modelling|monitoring|networking|nursing|onboarding|
        operating|packaging|painting|parking|planning|pricing|printing|processing|programming|publishing|purchasing|recording|recruiting|recycling|reporting|routing|scheduling|screening|scripting|shipping|sourcing|staffing|
        teaching|testing|tracking|trading|training|troubleshooting|tutoring|understanding|welding|wiring|writing|prototyping|benchmarking|auditing|caring
        """);

    /// <summary>Gerunds that name a trade first of all: "engineering drawings" are not engineered.</summary>
    private static readonly FrozenSet<string> Trades = Words("accounting|advertising|banking|billing|catering|consulting|engineering|manufacturing|marketing|nursing|parking|building|programming|purchasing|shipping|landscaping|publishing");

    /// <summary>The verb and the form a word is; null for any other word. Case does not matter.</summary>
    public static (Verb Verb, VerbForm Form)? Find(string word)
    {
        if (Forms.TryGetValue(word.ToLowerInvariant(), out var found))
            return found;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen is < 1 or > 4 || !(word.StartsWith("re-", StringComparison.OrdinalIgnoreCase) || word.StartsWith("co-", StringComparison.OrdinalIgnoreCase) || word.StartsWith("pre-", StringComparison.OrdinalIgnoreCase)))
            return null;
        return Forms.TryGetValue(word[(hyphen + 1)..].ToLowerInvariant(), out found) ? (Prefixed(word[..(hyphen + 1)].ToLowerInvariant(), found.Verb), found.Form) : null;
    }

    public static bool IsOftenNoun(Verb verb) => OftenNouns.Contains(verb.Base);

    public static bool IsOftenGerundNoun(Verb verb) => OftenGerundNouns.Contains(verb.Gerund);

    public static bool IsTradeGerund(Verb verb) => Trades.Contains(verb.Gerund);

    private static Verb Prefixed(string prefix, Verb verb) => new(prefix + verb.Base, prefix + verb.Past, prefix + verb.Gerund, prefix + verb.ThirdPerson);

    private static FrozenDictionary<string, (Verb, VerbForm)> ReadForms()
    {
        var forms = new Dictionary<string, (Verb, VerbForm)>(StringComparer.Ordinal);
        foreach (var pair in Split(Irregular))
        {
            var space = pair.IndexOf(' ', StringComparison.Ordinal);
            var word = pair[..space];
            Add(word, pair[(space + 1)..], Gerund(word, word is "begin" or "cut" or "dig" or "get" or "hit" or "let" or "put" or "quit" or "reset" or "offset" or "run" or "set" or "shut" or "spin" or "split" or "swim" or "win"));
        }

        foreach (var word in Split(Doubling))
            Add(word, word + word[^1] + "ed", Gerund(word, true));
        foreach (var word in Split(Regular))
            Add(word, Past(word), Gerund(word, false));
        foreach (var word in Split(BritishDoubling))
            Add(word, word + (word.EndsWith('l') ? "led" : "med"), Gerund(word, true));
        return forms.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string word, string past, string gerund)
        {
            var verb = new Verb(word, past, gerund, ThirdPerson(word));
            forms.TryAdd(word, (verb, word == past ? VerbForm.Any : VerbForm.Base));
            forms.TryAdd(past, (verb, VerbForm.Past));
            forms.TryAdd(gerund, (verb, VerbForm.Gerund));
            forms.TryAdd(verb.ThirdPerson, (verb, VerbForm.ThirdPerson));
        }
    }

    private static string Past(string word)
        => word[^1] == 'e' ? word + "d" : word[^1] == 'y' && !IsVowel(word[^2]) ? word[..^1] + "ied" : word + "ed";

    private static string Gerund(string word, bool doubles)
    {
        if (doubles)
            return word + word[^1] + "ing";
        if (word.EndsWith("ie", StringComparison.Ordinal))
            return word[..^2] + "ying";
        return word[^1] == 'e' && word[^2] is not ('e' or 'o' or 'y') ? word[..^1] + "ing" : word + "ing";
    }

    private static string ThirdPerson(string word)
    {
        if (word == "have")
            return "has";
        if (word[^1] == 'y' && !IsVowel(word[^2]))
            return word[..^1] + "ies";
        return word[^1] is 's' or 'x' or 'z' or 'o' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es" : word + "s";
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static FrozenSet<string> Words(string list) => Split(list).ToFrozenSet(StringComparer.Ordinal);

    private static string[] Split(string list) => list.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
