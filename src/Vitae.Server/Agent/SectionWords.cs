using System.Text.Json.Nodes;
using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Reading;
using Vitae.Server.Http;

namespace Vitae.Server.Agent;

/// <summary>What the words of one section say, as the part of a JSON Resume that they fill.</summary>
internal sealed class SectionWords
{
    private readonly ReadSection read;
    private readonly JsonObject content;

    private SectionWords(ReadSection read, string text)
    {
        (this.read, content) = (read, ContentOf(read.Resume));
        Leftovers = IsEmpty ? text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : read.Leftovers;
    }

    /// <summary>The section's name in JSON Resume, or <c>summary</c>.</summary>
    public string Section => read.Section;

    /// <summary>Nothing of the words was understood.</summary>
    public bool IsEmpty => content.Count == 0;

    /// <summary>Such as <c>{"work": […]}</c>.</summary>
    public JsonObject Content => content;

    /// <summary>Lines that no field took.</summary>
    public IReadOnlyList<string> Leftovers { get; }

    /// <summary>Fails with <c>section_unknown</c>, <c>no_text</c> or <c>text_too_long</c>.</summary>
    public static Result<SectionWords> Read(string? section, string? text)
    {
        if (text?.Length > ResumeLimits.MaxTextLength) return new Error("text_too_long", $"these words are more than {ResumeLimits.MaxTextLength} characters", "/text", "send less at once, or upload them as a file");
        var read = SectionReader.Read(section ?? "", text ?? "", ReadOptions.Default);
        return read.IsOk ? new SectionWords(read.Value, text!) : read.Error with { Where = read.Error.Code == "section_unknown" ? "/section" : "/text" };
    }

    /// <summary>
    /// The resume with what the words say. Entries come behind those that are there, or in their place; one that stands there in the same words is not added again. What is single, such as a phone
    /// number, takes the place of what there was.
    /// </summary>
    /// <param name="replaces">Whether the entries of this section take the place of those that are there.</param>
    public Result<Resume> AddTo(Resume resume, bool replaces)
    {
        var whole = JsonNode.Parse(JsonResume.Write(resume))!.AsObject();
        foreach (var (name, part) in content)
        {
            if (part is JsonObject basics)
            {
                var into = whole[name] as JsonObject ?? [];
                foreach (var (field, value) in basics) into[field] = value!.DeepClone();
                whole[name] = into.Parent is null ? into : into.DeepClone();
            }
            else
            {
                whole[name] = Entries(replaces && name == Section ? [] : whole[name] as JsonArray ?? [], part!.AsArray());
            }
        }

        return JsonResume.Read(System.Text.Encoding.UTF8.GetBytes(whole.ToJsonString())).At("/text");
    }

    private static JsonArray Entries(JsonArray there, JsonArray said)
    {
        var known = there.Select(WithoutId).ToList();
        return [.. there.Select(entry => entry!.DeepClone()), .. said.Where(entry => !known.Exists(one => JsonNode.DeepEquals(one, entry))).Select(entry => entry!.DeepClone())];
    }

    private static JsonNode WithoutId(JsonNode? entry)
    {
        var alone = entry!.DeepClone();
        if (alone is JsonObject fields) fields.Remove("id");
        return alone;
    }

    private static JsonObject ContentOf(Resume said)
    {
        var content = JsonNode.Parse(JsonResume.Write(said))!.AsObject();
        if (content["basics"] is JsonObject basics) RemoveEmpty(basics);
        RemoveEmpty(content);
        return content;
    }

    private static void RemoveEmpty(JsonObject parts)
    {
        foreach (var (name, part) in parts.ToList())
        {
            if (part is null or JsonObject { Count: 0 } or JsonArray { Count: 0 }) parts.Remove(name);
        }
    }
}
