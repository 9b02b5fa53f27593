using System.Text;

namespace Vitae.Core.Knowledge;

/// <summary>The files of <c>Knowledge/Data</c>, embedded under their own names.</summary>
internal static class KnowledgeData
{
    public static string ReadText(string name) => Encoding.UTF8.GetString(ReadBytes(name));

    public static byte[] ReadBytes(string name)
    {
        using var stream = typeof(KnowledgeData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The embedded data file {name} is missing from the build.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
