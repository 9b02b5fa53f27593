using System.Text;
using Vitae.Testing.Pdf;

namespace Vitae.Reading.Tests.Pdf;

public sealed class PdfFuzzTests
{
    private const int Mutants = 300;

    /// <summary>Of a seed that never failed: each run of the tests tries another, and the benchmarks 10,000 of one.</summary>
    private const int MutantsOfNewSeed = 100;

    /// <summary>Seeds of runs that failed once.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(20261121)]
    public Task Mutated_documents_end_in_text_or_an_error(int seed) => Fuzz(seed, Mutants);

    [Fact]
    public Task Mutated_documents_of_a_new_seed_end_in_text_or_an_error()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        return Fuzz(seed, MutantsOfNewSeed);
    }

    private static async Task Fuzz(int seed, int mutants)
    {
        var random = new Random(seed);
        byte[][] samples = [OnePage(), EncryptedSamples.WithOwnerPasswordOnly, HostilePdf.Nested(20)];
        for (var i = 0; i < mutants; i++)
        {
            var mutant = Mutate(samples[random.Next(samples.Length)], random);
            var result = await PdfReading.TryRead(mutant);
            if (!result.IsOk) result.Error.Code.ShouldStartWith("pdf_", customMessage: $"seed {seed}, mutant {i}");
        }
        (await PdfReading.ReadLines(new SmallPdf().Text(50, 50, "Ada"))).ShouldBe(["Ada"], $"after seed {seed}");
    }

    private static byte[] OnePage() => new SmallPdf { Title = "Ada" }
        .Lines(50, 50, 14, "Ada Byron", "Analyst, Harborlight Bank", "Led the audit of nine branches")
        .Text(50, 200, "שלום", font: "Noto").Link(50, 40, 60, 14, "https://example.org").Box(10, 10, 20, 20, 0x336699).Build();

    private static byte[] Mutate(byte[] document, Random random)
    {
        var mutant = document.ToList();
        for (var edits = random.Next(1, 9); edits > 0 && mutant.Count > 8; edits--)
        {
            var at = random.Next(mutant.Count);
            switch (random.Next(5))
            {
                case 0: mutant[at] = (byte)random.Next(256); break;
                case 1: mutant.RemoveRange(at, Math.Min(random.Next(1, 40), mutant.Count - at)); break;
                case 2: mutant.InsertRange(at, mutant.GetRange(at, Math.Min(random.Next(1, 60), mutant.Count - at))); break;
                case 3: mutant.InsertRange(at, Encoding.ASCII.GetBytes(random.Next(3) switch { 0 => "999999999", 1 => "<<[(", _ => " 3 0 R " })); break;
                default: mutant.RemoveRange(at, mutant.Count - at); break;
            }
        }
        return [.. mutant];
    }
}
