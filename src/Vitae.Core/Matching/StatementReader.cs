using Vitae.Core.Resumes;

namespace Vitae.Core.Matching;

/// <summary>Cuts lines into statements and reads each text once; kept by whoever matches many states of one resume, whose texts are mostly the same.</summary>
/// <param name="stems">How words are brought together: in the language of the posting that the texts are held against.</param>
internal sealed class StatementReader(WordStems stems)
{
    private const int OneSentence = 60;

    private readonly Dictionary<(ResumeSection, LineKind, string), IReadOnlyList<Statement>> known = [];

    public IEnumerable<Statement> Read(ResumeLine line)
    {
        if (line.Kind is LineKind.Organization)
            return [];
        var key = (line.Section, line.Kind, line.Text);
        if (known.TryGetValue(key, out var read))
            return read.Select(statement => statement.At(line));
        return known[key] = line.Kind is LineKind.Prose or LineKind.Bullet && line.Text.Length > OneSentence
            ? [.. Statement.Sentences(line.Text).Select(text => new Statement(line, text, stems))]
            : [new Statement(line, line.Text, stems)];
    }
}
