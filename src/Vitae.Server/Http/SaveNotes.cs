using Vitae.Core;
using Vitae.Storage.Documents;

namespace Vitae.Server.Http;

/// <summary>What a person says about a save.</summary>
internal static class SaveNotes
{
    private const int MaxNote = 500;

    public static Error? TooLong(string? note) => Answers.TooLong(note, MaxNote, "/user_note");

    public static SaveOptions Apply(SaveOptions options, bool? autosave, string? note)
        => options with { Cause = autosave == true ? SaveCause.Autosave : SaveCause.Save, UserNote = string.IsNullOrWhiteSpace(note) ? null : note.Trim() };
}
