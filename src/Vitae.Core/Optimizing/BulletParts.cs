using System.Globalization;

namespace Vitae.Core.Optimizing;

/// <summary>The bullets that one was parted into: the first keeps its id, the others carry their number behind it.</summary>
internal static class BulletParts
{
    /// <param name="part">Counted from 0.</param>
    public static string IdOf(string id, int part) => part == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{part + 1}");

    public static bool IsPartOf(UiBullet bullet, UiBullet whole)
        => bullet.Source == whole.Source && (bullet.Id == whole.Id
            || (bullet.Id.StartsWith(whole.Id + "-", StringComparison.Ordinal) && int.TryParse(bullet.Id.AsSpan(whole.Id.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _)));
}
