using Vitae.Reading.Parsing;

namespace Vitae.Reading.Tests.Parsing;

public sealed class CertificateNameTests
{
    [Theory]
    [InlineData("AWS Certified Developer - Associate, Amazon Web Services", "AWS Certified Developer - Associate", "Amazon Web Services")]
    [InlineData("AWS Certified Developer – Associate", "AWS Certified Developer – Associate", null)]
    [InlineData("Certified Kubernetes Administrator (CKA), CNCF", "Certified Kubernetes Administrator (CKA)", "CNCF")]
    public void A_known_certification_keeps_its_name_whole(string text, string name, string? issuer)
        => CertificateName.Split(text).ShouldBe((name, issuer));

    [Theory]
    [InlineData("Certified Beekeeper - Hillside Guild")]
    [InlineData("PMP Bootcamp, Hillside Guild")]
    public void Other_texts_are_left_to_their_separators(string text) => CertificateName.Split(text).ShouldBeNull();
}
