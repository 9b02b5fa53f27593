namespace Vitae.Core.Optimizing.Documents;

/// <summary>The score and the courses of an education as lines of one editable note, the score first.</summary>
internal static class EducationNotes
{
    public static string Write(string? score, IReadOnlyList<string> courses)
        => string.Join('\n', string.IsNullOrEmpty(score) ? courses : [score, .. courses]);

    /// <summary>Back to score and courses; <paramref name="score"/> is the score the note was written with: its line, or what a person made of its line, is the score again.</summary>
    public static (string? Score, IReadOnlyList<string> Courses) Read(string notes, string? score)
    {
        var lines = notes.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.IsNullOrEmpty(score) || lines.Length == 0 ? (null, lines) : (lines[0], lines[1..]);
    }
}
