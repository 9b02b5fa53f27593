using FsCheck;
using FsCheck.Fluent;
using Vitae.Reading.Worker;

namespace Vitae.Reading.Tests.Pdf;

public sealed class FrameTests
{
    private static readonly PdfContent Content = new(
        PdfStatus.Read, "", 2, "Title", "Ada",
        [new(612, 792, false, [new('A', 1, 2, 3, 4, 0, PdfGlyphTraits.AfterSpace), new(0x1F600, 5, 6, 7, 8, 0, PdfGlyphTraits.Unseen)], [new("Sans-Bold", 10, 0x102030, 0xFFFFFF)], [new(1, 2, 3, 4, "https://example.org")])]);

    [Fact]
    public void What_is_written_is_read_back()
    {
        var read = Frames.ReadReply(Frames.WriteReply(Content)[4..]);

        read.ShouldBeEquivalentTo(Content with { Pages = read.Pages });
        read.Pages.Single().Glyphs.ShouldBe(Content.Pages[0].Glyphs);
        read.Pages.Single().Runs.ShouldBe(Content.Pages[0].Runs);
        read.Pages.Single().Links.ShouldBe(Content.Pages[0].Links);
    }

    [Fact]
    public void A_reply_that_was_tampered_with_is_refused_or_read_but_never_breaks_its_reader()
        => Prop.ForAll(Arb.From(Gen.Choose(0, 10_000)), Arb.From(Gen.Choose(0, 255)), (place, value) =>
        {
            var reply = Frames.WriteReply(Content)[4..];
            reply[place % reply.Length] = (byte)value;
            try
            {
                Frames.ReadReply(reply);
            }
            catch (InvalidDataException)
            {
                // Refused.
            }
        }).QuickCheckThrowOnFailure();
}
