using System.Reflection;
using Vitae.Core.Resumes;

namespace Vitae.Typesetting.Tests;

/// <summary>Invented people, in the scripts that must print.</summary>
internal static class Sample
{
    public static readonly string[] Latin = ["en-long", "en-short", "de-long", "el-ru"];
    public static readonly string[] WithoutSpaces = ["zh-long", "ja-short", "th-short"];
    public static readonly string[] Others = ["ko-short", "hi-short", "he-short", "ar-long"];

    public static IEnumerable<string> All => [.. Latin, .. WithoutSpaces, .. Others];

    public static Resume Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return JsonResume.Read(memory.ToArray()).Value;
    }
}
