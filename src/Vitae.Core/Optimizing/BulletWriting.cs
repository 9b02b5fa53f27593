using System.Globalization;
using Vitae.Core.Optimizing.Composition;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Optimizing.Selection;
using Vitae.Core.Optimizing.Wording;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>Has the bullets of every role rewritten, keeps of it what the source supports, and puts first what speaks to the posting.</summary>
internal sealed class BulletWriting(Resume source, IWriter writer, GroundingGate gate, Locks locks, Relevance relevance, PostingWords words, OptimizePreferences preferences, DateOnly today)
{
    private readonly Tongue tongue = Tongues.Of(source);
    private readonly SpellingLocale spelling = preferences.Locale switch { EnglishLocale.EnGb => SpellingLocale.British, EnglishLocale.EnUs => SpellingLocale.American, _ => SpellingLocale.AsWritten };

    public UiWork Write(UiWork work) => work with { Items = [.. work.Items.Select((item, at) => Write(item, at))] };

    /// <summary>Generated or edited text in the spelling the person wants.</summary>
    public string Spelled(string text) => tongue == Tongue.English ? Spelling.In(spelling, text) : text;

    private UiWorkItem Write(UiWorkItem item, int at)
    {
        var pointer = string.Create(CultureInfo.InvariantCulture, $"/work_experience/items/{at}");
        if (locks.Covers(pointer) || locks.Covers(pointer + "/bullets"))
            return item;
        var isPinned = locks.Touches(pointer + "/bullets");
        var isCurrent = at < source.Work.Count && source.Work[at].Period() is { } period ? period.IsCurrent(today) : (bool?)null;
        var bullets = item.Bullets.SelectMany((bullet, index) =>
            locks.Touches(string.Create(CultureInfo.InvariantCulture, $"{pointer}/bullets/{index}")) ? [bullet] : Rewritten(bullet, isCurrent, maySplit: !isPinned));
        return item with { Bullets = isPinned ? [.. bullets] : [.. bullets.OrderByDescending(Worth)] };
    }

    /// <summary>What answers the posting first; among the rest, results before duties.</summary>
    private double Worth(UiBullet bullet)
        => Math.Round(relevance.Of(bullet.Source, bullet.Text) + (ResultStrength.IsCounted(bullet.Text) ? 0.5 * Math.Max(0, ResultStrength.Of(bullet.Text)) : 0), 1);

    private IEnumerable<UiBullet> Rewritten(UiBullet bullet, bool? isCurrent, bool maySplit)
    {
        var task = new WritingTask(bullet.Text, bullet.Source, isCurrent, Tongues.Code(tongue), maySplit ? preferences.WordLimits.Bullet ?? BulletRewriter.MaxWords : int.MaxValue);
        var texts = writer.Rewrite(task).Select(text => InPostingWords(bullet.Source, Spelled(text))).Where(text => text.Length > 0).ToList();
        if (texts.Count == 0 || texts is [var same] && same == bullet.Text)
            return [WithAlternates(bullet)];
        var unsupported = texts.SelectMany(text => gate.Check(bullet.Source, text)).Select(claim => claim.Claim + ": " + claim.Reason).Distinct(StringComparer.Ordinal).ToList();
        if (unsupported.Count > 0)
            return [WithAlternates(bullet with { Unsupported = unsupported })];
        return texts.Select((text, part) => WithAlternates(bullet with
        {
            Id = BulletParts.IdOf(bullet.Id, part),
            Text = text,
            State = text == bullet.Text ? BulletState.Kept : BulletState.Edited,
        }));
    }

    private string InPostingWords(string pointer, string text)
        => words.In(text) is var worded && worded != text && gate.Check(pointer, worded).Count == 0 ? worded : text;

    private UiBullet WithAlternates(UiBullet bullet)
    {
        if (tongue != Tongue.English)
            return bullet;
        var alternates = BulletAlternates.Of(bullet.Text).Where(alternate => gate.Check(bullet.Source, alternate.Text).Count == 0);
        return bullet with { Alternates = [.. alternates] };
    }
}
