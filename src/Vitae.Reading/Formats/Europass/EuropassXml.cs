using System.Xml.Linq;
using Vitae.Core;
using Vitae.Reading.Packages;

namespace Vitae.Reading.Formats.Europass;

/// <summary>A CV of Europass as XML: the SkillsPassport of 2012 to 2020 and its forerunner of 2005, or the Candidate of today, built on HR Open Standards.</summary>
internal static class EuropassXml
{
    public static Result<ReadResume> Read(ReadOnlyMemory<byte> bytes, ReadOptions options)
        => SafeXml.Load(bytes, options.MaxDepth).Then(root => root.Name.LocalName.ToLowerInvariant() switch
        {
            "candidate" => Candidate.Read(root),
            "skillspassport" or "learnerinfo" or "europass" => SkillsPassport.Read(root),
            _ => new Error("xml_unknown", $"the XML begins with {Shortened(root)}, which is no kind of resume Vitae knows", null, "send the XML or PDF that Europass exports, or another format"),
        });

    /// <summary>Whether the first bytes look like such a file, so that any other attachment of a PDF is left alone.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        return head.IndexOf("SkillsPassport"u8) >= 0 || head.IndexOf("<Candidate"u8) >= 0 || head.IndexOf(":Candidate"u8) >= 0 || head.IndexOf("learnerinfo"u8) >= 0;
    }

    private static string Shortened(XElement root) => root.Name.LocalName is { Length: <= 40 } name ? name : root.Name.LocalName[..40];
}
