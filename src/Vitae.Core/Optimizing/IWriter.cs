using Vitae.Core.Optimizing.Wording;

namespace Vitae.Core.Optimizing;

/// <summary>Turns one bullet of a resume into a better one. What a writer says is never trusted: the optimizer keeps only what the source supports.</summary>
public interface IWriter
{
    /// <summary>The bullet in better words: one text, or two when it told two deeds; the text itself when nothing is to be done.</summary>
    IReadOnlyList<string> Rewrite(WritingTask task);
}

/// <param name="Text">The bullet as the source has it.</param>
/// <param name="Pointer">Where it stands in the source resume.</param>
/// <param name="IsCurrent">Whether its role goes on; null when no date tells.</param>
/// <param name="Language">BCP 47, or null when it is one the rules do not write in.</param>
/// <param name="MaxWords">The most words one bullet should have.</param>
public sealed record WritingTask(string Text, string Pointer, bool? IsCurrent, string? Language, int MaxWords);

/// <summary>The writer that is built in: the playbook as rules, for English; text in other languages stays as it is. Deterministic.</summary>
public sealed class RuleWriter : IWriter
{
    public IReadOnlyList<string> Rewrite(WritingTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (task.Language != "en")
            return [task.Text];
        var tense = task.IsCurrent switch { true => RoleTense.Present, false => RoleTense.Past, null => RoleTense.AsWritten };
        var rewritten = BulletRewriter.Rewrite(task.Text, tense).Text;
        if (BulletSplitter.Split(rewritten, task.MaxWords) is not { } parts)
            return [rewritten];
        return [BulletRewriter.Rewrite(parts.First, tense).Text, BulletRewriter.Rewrite(parts.Second, tense).Text];
    }
}
