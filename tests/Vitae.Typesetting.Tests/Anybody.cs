using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Resumes;

namespace Vitae.Typesetting.Tests;

/// <summary>Resumes nobody wrote: any number of entries and bullets of any length, fields missing anywhere, each word unlike any other.</summary>
internal static class Anybody
{
    private static readonly string[] Syllables = ["ka", "lo", "mi", "ren", "ta", "vel", "or", "dri", "fün", "sé", "ło", "про", "ект", "fi", "ffl"];

    public static Arbitrary<Resume> Resumes() => Gen.Choose(0, int.MaxValue - 1).Select(Make).ToArbitrary();

    /// <summary>One seed, one resume.</summary>
    public static Resume Make(int seed)
    {
        var random = new Random(seed);
        var serial = 0;
        return new Resume
        {
            Basics = new()
            {
                Name = Words(1, 4),
                Label = Maybe(() => Words(1, 6)),
                Summary = Maybe(() => Words(1, 90)),
                Location = random.Next(3) == 0 ? new() { City = Words(1, 2), Region = Maybe(() => Words(1, 1)) } : null,
                Profiles = [.. Many(4, () => new Profile { Network = Words(1, 1), Username = Maybe(() => Words(1, 1)) })],
            },
            Work = [.. Many(9, () => new Work
            {
                Name = Maybe(() => Words(1, 14)), Position = Maybe(() => Words(1, 14)), Location = Maybe(() => Words(1, 9)), Description = Maybe(() => Words(1, 12)),
                Summary = Maybe(() => Words(1, 60)), StartDate = Maybe(() => "2019-04"), EndDate = Maybe(() => "2021"), Highlights = [.. Many(12, () => Words(1, 50))],
            })],
            Education = [.. Many(4, () => new Education { Institution = Maybe(() => Words(1, 6)), Area = Maybe(() => Words(1, 4)), Score = Maybe(() => Words(1, 2)), Courses = [.. Many(5, () => Words(1, 3))] })],
            Skills = [.. Many(6, () => new Skill { Name = Maybe(() => Words(1, 3)), Level = Maybe(() => Words(1, 1)), Keywords = [.. Many(20, () => Words(1, 2))] })],
            Projects = [.. Many(4, () => new Project { Name = Maybe(() => Words(1, 5)), Description = Maybe(() => Words(1, 30)), Roles = [.. Many(3, () => Words(1, 1))], Highlights = [.. Many(4, () => Words(1, 30))] })],
            Languages = [.. Many(4, () => new Language { Name = Words(1, 1), Fluency = Maybe(() => Words(1, 2)) })],
            References = [.. Many(2, () => new Reference { Name = Maybe(() => Words(1, 3)), Text = Maybe(() => Words(1, 40)) })],
            CustomSections = [.. Many(2, () => new CustomSection { Title = Maybe(() => Words(1, 3)), Lines = [.. Many(5, () => Words(1, 30))] })],
        };

        string Words(int least, int most) => string.Join(' ', Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Word()));

        string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllables[random.Next(Syllables.Length)])) + (serial++).ToString(System.Globalization.CultureInfo.InvariantCulture);

        string? Maybe(Func<string> make) => random.Next(4) == 0 ? null : make();

        IEnumerable<T> Many<T>(int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => make())];
    }
}
