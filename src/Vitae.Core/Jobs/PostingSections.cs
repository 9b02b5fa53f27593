using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>What a part of a posting is about. Where a heading fits two, the smaller value wins.</summary>
internal enum PostingSection
{
    NiceToHave,
    Benefits,
    Apply,
    MustHave,
    Responsibilities,
    About,

    /// <summary>Under no heading, or one that tells nothing.</summary>
    Neutral,
}

/// <summary>A bullet or a sentence, by its place in the posting's text.</summary>
internal readonly record struct PostingUnit(PostingSection Section, int Start, int End, bool IsBullet);

/// <summary>Cuts a posting into bullets and sentences, each under its section.</summary>
internal sealed class PostingSections
{
    private const int MaxHeadingLength = 70, MaxHeadingWords = 10, MaxUnnamedWords = 8, WrappedLineLength = 60;

    private readonly string text;
    private readonly List<PostingUnit> units = [];
    private PostingSection section = PostingSection.Neutral;
    private int paragraphStart = -1;
    private int paragraphEnd;
    private bool inBullets;
    private bool isInline;
    private bool isUnnamed;
    private readonly List<(int Unit, int List)> unnamed = [];
    private int lists;
    private bool[] isItem = [];
    private int at;

    private PostingSections(string text) => this.text = text;

    public static IReadOnlyList<PostingUnit> Cut(string text)
    {
        var sections = new PostingSections(text);
        sections.Run();
        sections.NameLists();
        return sections.units;
    }

    private void Run()
    {
        var lines = PostingLine.Split(text);
        var afterBlank = true;
        isItem = Items(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Length == 0)
            {
                FlushParagraph();
                afterBlank = true;
                continue;
            }

            var next = i + 1 < lines.Count && lines[i + 1].Length == 0 && i + 2 < lines.Count ? lines[i + 2] : i + 1 < lines.Count ? lines[i + 1] : default;
            at = i;
            Read(line, next, afterBlank);
            afterBlank = false;
        }

        FlushParagraph();
    }

    private void Read(PostingLine line, PostingLine next, bool afterBlank)
    {
        if (HeadingOf(line, next, afterBlank) is { } heading)
        {
            FlushParagraph();
            if (line.IsBullet)
            {
                units.Add(new PostingUnit(heading.Section, heading.RestStart, line.End, true));
                return;
            }

            (section, isUnnamed) = (heading.Section, heading.Section == PostingSection.Neutral && next.IsBullet);
            inBullets = false;
            lists++;
            isInline = heading.RestStart < line.End;
            if (heading.RestStart < line.End)
                (paragraphStart, paragraphEnd) = (heading.RestStart, line.End);
            return;
        }

        if (line.IsBullet)
        {
            FlushParagraph();
            if (isUnnamed)
                unnamed.Add((units.Count, lists));
            units.Add(new PostingUnit(IsCrossed(line) ? PostingSection.Apply : section, line.Start, line.End, true));
            inBullets = true;
            return;
        }

        if (inBullets && !afterBlank && char.IsLower(text[line.Start]) && units.Count > 0)
        {
            units[^1] = units[^1] with { End = line.End };
            return;
        }

        if (inBullets && afterBlank)
            (section, inBullets, isUnnamed) = (PostingSection.Neutral, false, false);
        if (paragraphStart >= 0 && !Continues(line))
            FlushParagraph();

        // "Desirable: French" speaks for its own paragraph only.
        if (isInline && paragraphStart < 0)
            (section, isInline) = (PostingSection.Neutral, false);
        if (paragraphStart < 0)
            paragraphStart = line.Start;
        paragraphEnd = line.End;
    }

    /// <summary>Lines of a list without bullets: in a block of several each begins with a capital or a digit and ends without a stop, as wrapped prose does not.</summary>
    private bool[] Items(List<PostingLine> lines)
    {
        var items = new bool[lines.Count];
        for (var from = 0; from < lines.Count;)
        {
            var to = from;
            while (to < lines.Count && lines[to].Length > 0 && !lines[to].IsBullet)
                to++;
            var isList = to - from > 2;
            for (var i = from; i < to && isList; i++)
                isList = (char.IsUpper(text[lines[i].Start]) || char.IsDigit(text[lines[i].Start])) && (i == from || text[lines[i].End - 1] is not ('.' or ',' or ';' or ':' or '!' or '?' or '-'));
            items.AsSpan(from, to - from).Fill(isList);
            from = Math.Max(to, from + 1);
        }

        return items;
    }

    /// <summary>"✗ A degree": what is not asked.</summary>
    private bool IsCrossed(PostingLine line)
    {
        for (var i = line.Start - 1; i >= 0 && line.Start - i < 4 && text[i] is not '\n'; i--)
        {
            if (text[i] is '✗' or '✘' or '✕' or '✖' or '❌')
                return true;
        }

        return false;
    }

    /// <summary>Gives each list without a known heading its section.</summary>
    private void NameLists()
    {
        for (var at = 0; at < unnamed.Count;)
        {
            var (first, list) = unnamed[at];
            var end = first + 1;
            for (at++; at < unnamed.Count && unnamed[at] == (end, list); at++)
                end++;
            var before = units.Take(first).LastOrDefault(unit => unit.IsBullet && unit.Section != PostingSection.Neutral, new PostingUnit(PostingSection.Neutral, 0, 0, true)).Section;
            var named = UnnamedLists.SectionOf(text, units[first..end], before, at < unnamed.Count);
            for (var i = first; i < end; i++)
                units[i] = units[i] with { Section = named };
        }
    }

    /// <summary>A line break inside a paragraph is a wrap when the line before was long or the new one goes on in small letters.</summary>
    private bool Continues(PostingLine line)
    {
        var lineBreak = text.AsSpan(0, paragraphEnd).LastIndexOf('\n');
        var length = paragraphEnd - Math.Max(paragraphStart, lineBreak + 1);
        return char.IsLower(text[line.Start]) || (!isItem[at] && length >= WrappedLineLength && text[paragraphEnd - 1] is not ('.' or '!' or '?' or ':'));
    }

    private void FlushParagraph()
    {
        if (paragraphStart >= 0)
        {
            var own = section;
            foreach (var (start, end) in Sentences.Split(text, paragraphStart, paragraphEnd))
            {
                // "Must-haves: X. Nice-to-haves: Y." in one line.
                var colon = text.AsSpan(start, Math.Min(end - start, MaxHeadingLength)).IndexOf(':');
                var lead = colon > 0 ? Classify(text.AsSpan(start, colon), out var cover) is { } named && cover >= 0.8 ? named : (PostingSection?)null : null;
                own = lead ?? own;
                units.Add(new PostingUnit(own, lead is null ? start : SkipSpace(start + colon + 1, end), end, false));
            }
        }

        paragraphStart = -1;
    }

    /// <summary>The section a line opens and where its own text goes on, when it is a heading or begins with one ("Essential: a degree").</summary>
    private (PostingSection Section, int RestStart)? HeadingOf(PostingLine line, PostingLine next, bool afterBlank)
    {
        var mark = text.AsSpan(line.Start, Math.Min(line.Length, MaxHeadingLength + 1)).IndexOfAny(':', '?');
        var colon = mark < 0 ? -1 : line.Start + mark;
        var isWhole = colon < 0 || colon == line.End - 1 || text.AsSpan(colon + 1, line.End - colon - 1).Trim("*_ \t").IsEmpty;
        if (!isWhole)
        {
            var lead = text.AsSpan(line.Start, colon - line.Start);
            if (Denied(lead) is { } deniedLead && PhraseIndex.Tokenize(lead).Count <= 5)
                return (deniedLead, SkipSpace(colon + 1, line.End));
            var inline = Classify(lead, out var inlineCover);
            return inline is not null && inlineCover >= (line.IsBullet ? 0.95 : 0.4) ? (inline.Value, SkipSpace(colon + 1, line.End)) : null;
        }

        if (line.IsBullet || line.Length > MaxHeadingLength)
            return null;
        var body = text.AsSpan(line.Start, line.Length).TrimEnd(":?*_!");
        var found = Classify(body, out var cover);

        // "To apply you need:" asks; "To apply, send us:" tells how.
        if (next.IsBullet && found is null or PostingSection.MustHave or PostingSection.Apply && TellsHow(body))
            return (PostingSection.Apply, line.End);
        if (next.IsBullet && found == PostingSection.Apply && ByCues(body) is PostingSection.MustHave)
            found = PostingSection.MustHave;
        var words = PhraseIndex.Tokenize(body).Count;
        if (words > MaxHeadingWords || words == 0)
            return null;
        var isMarked = line.IsMarkedHeading || colon >= 0;
        if (!isMarked && IsAsked(body.ToString()))
            return null;
        var isUpper = body.ToString() is var s && s.Any(char.IsUpper) && !s.Any(char.IsLower);
        if (AfterDash(body) is { } graded)
            return (graded, line.End);
        if (Denied(body) is { } denied && words <= MaxUnnamedWords && body[^1] is not '.')
            return (denied, line.End);
        if (found is not null && (cover >= 0.5 || ((isMarked || isUpper || (next.IsBullet && afterBlank)) && cover >= 0.2)))
            return body[^1] is '.' or ',' or ';' ? null : (found.Value, line.End);
        if (next.IsBullet && body[^1] is not ('.' or ',' or ';') && ByCues(body) is { } told)
            return (told, line.End);
        return (next.IsBullet && (colon >= 0 || (words <= MaxUnnamedWords && body[^1] is not ('.' or ',' or ';')))) || (line.IsMarkedHeading && units.Count > 0) || (isUpper && afterBlank && units.Count > 2 && words <= 6) ? (PostingSection.Neutral, line.End) : null;
    }

    /// <summary>"CPA required, MBA preferred" opens with what is asked; a heading names kinds of things.</summary>
    private static bool IsAsked(string line)
        => Certifications.FindMentions(line).Any(mention => mention.Start == 0);

    /// <summary>"Qualifications – Desirable": the word behind the dash is a heading by itself.</summary>
    private static PostingSection? AfterDash(ReadOnlySpan<char> heading)
    {
        var dash = heading.LastIndexOfAny('–', '—');
        dash = dash < 0 ? heading.LastIndexOf(" - ", StringComparison.Ordinal) : dash;
        return dash > 0 && PhraseIndex.Tokenize(heading[dash..]).Count == 1 && Classify(heading[dash..].Trim(" –—-"), out var cover) is { } found and (PostingSection.MustHave or PostingSection.NiceToHave) && cover >= 0.95 ? found : null;
    }

    /// <summary>"Not required, but we'd smile" asks gently; "What you don't need" asks nothing.</summary>
    private static PostingSection? Denied(ReadOnlySpan<char> heading)
    {
        var folded = TextFolding.Fold(heading.ToString()).Replace('\u2019', '\'');
        var isDenied = Contains(folded, ["n't necessary", "may lack", "don't ask", "not ask", "n't i need", "ne vous demande pas", "ne demande pas", "ne demandons pas", "can skip", "you may skip", "leave at home", "nicht verlangen", "no pedimos", "not needed", "not need", "n't need", "n't required", "not required", "not mandatory", "not a requirement", "not necessary", "not looking for", "nicht notig", "nicht erforderlich", "nicht brauchst", "nicht brauchen", "pas necessaire", "pas besoin", "non requis", "no necesario", "no es necesario", "no necesitas", "no hace falta"]);
        if (Contains(folded, ["not essential", "not a must", "kein muss", "keine bedingung", "nicht zwingend", "pas obligatoire", "pas indispensable", "non obligatoire", "no imprescindible", "no es imprescindible", "no obligatorio", "no excluyente"])
            || (isDenied && Contains(folded, ["but", "aber", "mais", "pero", "prefer", "schon", "nice", "desirable", "helpful", "welcome", "bonus"])))
            return PostingSection.NiceToHave;
        return isDenied ? PostingSection.Apply : null;

        static bool Contains(string text, ReadOnlySpan<string> phrases)
        {
            foreach (var phrase in phrases)
            {
                if (text.Contains(phrase, StringComparison.Ordinal))
                    return true;
            }

            return false;
        }
    }

    private static bool TellsHow(ReadOnlySpan<char> heading)
    {
        foreach (var token in PhraseIndex.Tokenize(heading))
        {
            if (TextFolding.Fold(heading.Slice(token.Start, token.Length).ToString()) is "send" or "submit" or "attach" or "enclose" or "email" or "upload" or "documents" or "unterlagen" or "dokumente" or "envoyer" or "envoyez" or "joindre" or "documentos" or "enviar" or "envia" or "adjuntar" or "adjunta")
                return true;
        }

        return false;
    }

    /// <summary>A line above a list that no heading resembles, by the words in it that ask or welcome.</summary>
    private static PostingSection? ByCues(ReadOnlySpan<char> heading)
    {
        var found = PostingLexicon.CuePhrases.FindAll(PhraseIndex.Tokenize(heading), linesPart: false, out _).Aggregate(Cues.None, (all, match) => all | (Cues)match.Value);
        return (found & Cues.NiceToHave) != 0 ? PostingSection.NiceToHave : (found & Cues.Benefit) != 0 ? PostingSection.Benefits : (found & Cues.MustHave) != 0 ? PostingSection.MustHave : (found & Cues.Responsibility) != 0 ? PostingSection.Responsibilities : null;
    }

    private static PostingSection? Classify(ReadOnlySpan<char> heading, out double cover)
    {
        cover = 1;
        var whole = PostingLexicon.WholeHeadings.Find(heading);
        if (whole >= 0)
            return (PostingSection)whole;
        var tokens = PhraseIndex.Tokenize(heading);
        var matches = PostingLexicon.Headings.FindAll(tokens, linesPart: false, out _);
        cover = 0;
        if (matches.Count == 0)
            return null;
        var best = matches.MinBy(m => m.Value);
        cover = (double)matches.Sum(m => m.Length) / Math.Max(1, heading.Trim().Length);
        return (PostingSection)best.Value;
    }

    private int SkipSpace(int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '_'))
            start++;
        return start;
    }
}
