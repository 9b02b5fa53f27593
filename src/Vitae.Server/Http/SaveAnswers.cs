using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Revisions;
using Vitae.Server.Live;
using Vitae.Storage;
using Vitae.Storage.Documents;

namespace Vitae.Server.Http;

/// <summary>One thing that both sides changed.</summary>
/// <param name="Kind"><c>edit</c>, <c>deletion</c> or <c>order</c>.</param>
/// <param name="Pointer">Where, in the document.</param>
/// <param name="Base">The value both started from; absent when there was none.</param>
/// <param name="Mine">The value that was sent; absent when it was deleted.</param>
/// <param name="Theirs">The value that is stored; absent when it was deleted.</param>
internal sealed record SaveConflict(string Kind, string Pointer, JsonElement? Base, JsonElement? Mine, JsonElement? Theirs);

/// <summary>What a client is told about a save of a document.</summary>
internal static class SaveAnswers
{
    /// <summary>Of a save that is on this server's disk, and will be in the database when that is back.</summary>
    public const string SpooledState = "spooled";

    /// <param name="subject">What live notices call the document.</param>
    public static IResult Of<T>(HttpContext context, ILiveHub hub, Result<SaveOutcome<T>> outcome, string subject, Func<T, int> versionOf, Func<T, bool?, string?, object> body, string? pointerPrefix = null)
        where T : Owned
    {
        if (!outcome.IsOk) return Problems.Of(outcome.Error);
        if (outcome.Value is Conflicted<T> conflicted) return Conflict(conflicted.Conflicts, versionOf(conflicted.Current), pointerPrefix);
        if (outcome.Value is Spooled<T> spooled)
        {
            Versioning.SetETag(context, versionOf(spooled.Record));
            hub.Publish(Caller.Of(context.User), new LiveNotice($"{subject}.saved", spooled.Record.Id, versionOf(spooled.Record), Status: SpooledState));
            return Results.Json(body(spooled.Record, null, SpooledState), statusCode: StatusCodes.Status202Accepted);
        }

        var saved = (Saved<T>)outcome.Value;
        var version = versionOf(saved.Record);
        Versioning.SetETag(context, version);
        if (!saved.Replayed) hub.Publish(Caller.Of(context.User), new LiveNotice($"{subject}.saved", saved.Record.Id, version, Cause: saved.Merged ? "merge" : null));
        return Results.Ok(body(saved.Record, saved.Merged ? true : null, null));
    }

    private static IResult Conflict(IReadOnlyList<MergeConflict> conflicts, int version, string? pointerPrefix)
    {
        var details = Problems.DetailsOf(
            new Error("version_conflict", "somebody else changed the same things", null, "choose for each conflict, then save again with the current version"), StatusCodes.Status409Conflict);
        details.Extensions["current_version"] = version;
        details.Extensions["conflicts"] = conflicts.Select(conflict => new SaveConflict(
            conflict.Kind switch { ConflictKind.Deletion => "deletion", ConflictKind.Order => "order", _ => "edit" }, pointerPrefix + conflict.Pointer, conflict.Base, conflict.Mine, conflict.Theirs)).ToArray();
        return Results.Problem(details);
    }
}
