using CsCheck;
using Publications.Model.Identifiers;

namespace Publications.Tests.Model;

public class IdentifierTests
{
    [Theory]
    [InlineData(IdentifierScheme.Doi, "10.1080/13600810701848144", "10.1080/13600810701848144")]
    [InlineData(IdentifierScheme.Doi, "https://dx.doi.org/10.1000/ABC%28x%29", "10.1000/abc(x)")]
    [InlineData(IdentifierScheme.Doi, "doi: 10.1000/Abc.", "10.1000/abc")]
    [InlineData(IdentifierScheme.Doi, "DOI 10.1000/xyz)", "10.1000/xyz")]
    [InlineData(IdentifierScheme.Doi, "10.1002/(SICI)1000-0000(1999)9:1\\&lt;1::AID-X1\\&gt;3.0.CO;2-A", "10.1002/(sici)1000-0000(1999)9:1<1::aid-x1>3.0.co;2-a")]
    [InlineData(IdentifierScheme.Doi, @"10.1000/a\_b", "10.1000/a_b")]
    [InlineData(IdentifierScheme.Doi, "10.1000.10/123", "10.1000.10/123")]
    [InlineData(IdentifierScheme.Doi, "10.12/short", null)]
    [InlineData(IdentifierScheme.Doi, "10.1000/a b", null)]
    [InlineData(IdentifierScheme.Doi, "10.1000/", null)]
    [InlineData(IdentifierScheme.Isbn, "978-0-306-40615-7", "9780306406157")]
    [InlineData(IdentifierScheme.Isbn, "ISBN 0-306-40615-2", "9780306406157")]
    [InlineData(IdentifierScheme.Isbn, "080442957X", "9780804429573")]
    [InlineData(IdentifierScheme.Isbn, "978-0-306-40615-8", null)]
    [InlineData(IdentifierScheme.Isbn, "0-306-40615-3", null)]
    [InlineData(IdentifierScheme.OpenAlex, "https://openalex.org/w2741809807", "W2741809807")]
    [InlineData(IdentifierScheme.WebOfScience, "ISI:A1974S801100007", "WOS:A1974S801100007")]
    [InlineData(IdentifierScheme.WebOfScience, "WOS:000123456700008", "WOS:000123456700008")]
    [InlineData(IdentifierScheme.WebOfScience, "MEDLINE:12345678", null)]
    [InlineData(IdentifierScheme.Scopus, "https://www.scopus.com/inward/record.uri?eid=2-s2.0-85012345678&partnerID=40", "2-s2.0-85012345678")]
    [InlineData(IdentifierScheme.PubMed, "PMID: 00123", "123")]
    [InlineData(IdentifierScheme.PubMed, "https://pubmed.ncbi.nlm.nih.gov/23456789/", "23456789")]
    [InlineData(IdentifierScheme.PubMed, "000000000000", null)]
    [InlineData(IdentifierScheme.PubMedCentral, "PMCID: pmc2345", "PMC2345")]
    [InlineData(IdentifierScheme.Handle, "http://hdl.handle.net/10419/57113", "10419/57113")]
    [InlineData(IdentifierScheme.Handle, "10.1000/182", null)]
    [InlineData(IdentifierScheme.RePEc, "RePEc:EEE:wdevel:v:33:y:2005", "repec:eee:wdevel:v:33:y:2005")]
    [InlineData(IdentifierScheme.ArXiv, "arXiv:2101.00001v2 [econ.GN]", "2101.00001")]
    [InlineData(IdentifierScheme.ArXiv, "https://arxiv.org/abs/econ/0401001v1", "econ/0401001")]
    public void An_identifier_gets_its_normal_form_or_is_refused(IdentifierScheme scheme, string text, string? expected)
    {
        var passed = Identifier.TryParse(scheme, text, out var identifier);

        (passed ? identifier.Value : null).ShouldBe(expected);
    }

    [Theory]
    [InlineData("0305-750X", "0305-750X")]
    [InlineData("0305750x", "0305-750X")]
    [InlineData("305750X", "0305-750X")]
    [InlineData("1360-0818 (Print)", "1360-0818")]
    [InlineData("1360-0819", null)]
    [InlineData("0000-0000", null)]
    public void An_issn_is_checked_and_padded_only_when_it_then_checks(string text, string? expected) =>
        (Issn.TryParse(text, out var issn) ? issn : null).ShouldBe(expected);

    [Theory]
    [InlineData("10.1000/%\\41/https://doi.org/x", "10.1000/a/https://doi.org/x")]
    [InlineData("10.1000/%\\10./https://doi.org/x", null)] // A control character, once read to the end.
    public void Escapes_within_escapes_of_a_doi_are_all_taken_off(string text, string? expected) => (Doi.TryParse(text, out var doi) ? doi : null).ShouldBe(expected);

    [Theory]
    [InlineData("https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("0000-0002-1694-233x", "0000-0002-1694-233X")]
    [InlineData("0000-0002-1825-0098", null)]
    public void An_orcid_is_checked(string text, string? expected) => (Orcid.TryParse(text, out var orcid) ? orcid : null).ShouldBe(expected);

    [Theory]
    [InlineData("https://ror.org/05dxps055", "05dxps055")]
    [InlineData("02mhbdp94", "02mhbdp94")]
    [InlineData("02mhbdp95", null)]
    public void A_ror_id_is_checked(string text, string? expected) => (Ror.TryParse(text, out var ror) ? ror : null).ShouldBe(expected);

    [Fact]
    public void A_normal_form_is_its_own_normal_form()
    {
        var schemes = Gen.OneOf(Enum.GetValues<IdentifierScheme>());
        var alphabet = Gen.OneOf("https://doi.org/", "10.1000/", "10.", "1", "23", "W", "PMC", "2-s2.0-", "hdl:", "&amp;", "lt;", "\\", "%", "25", "41", "(", ")", "X", "é", "/", ".", " ", ";");
        Gen.Select(schemes, alphabet.Array[1, 8]).Sample((scheme, pieces) =>
        {
            var text = string.Concat(pieces);
            return !Identifier.TryParse(scheme, text, out var once)
                || (Identifier.TryParse(scheme, once.Value, out var twice) && twice == once);
        }, iter: 50_000);
    }

    [Fact]
    public void One_wrong_digit_of_an_isbn_is_always_noticed() =>
        Gen.Select(Gen.Int[0, 999_999_999], Gen.Int[0, 9], Gen.Int[1, 9]).Sample((number, place, change) =>
        {
            var nine = number.ToString("D9");
            var ten = Enumerable.Range(0, 11).Select(check => nine + (check == 10 ? "X" : check.ToString())).Single(text => text.Length == 10 && Isbn.TryParse(text, out _));
            var digits = ten.ToCharArray();
            digits[place] = digits[place] == 'X' ? (char)('0' + change) : (char)('0' + (digits[place] - '0' + change) % 10);
            return !Isbn.TryParse(new string(digits), out _);
        }, iter: 2_000);
}
