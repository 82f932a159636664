namespace Publications.Tests.Architecture;

public class SizeTests
{
    private const int Small = 80;
    private const int Large = 250;
    private const int TooLarge = 400;

    private static readonly (string Path, int Lines)[] Sizes = [.. ProjectFiles.CSharp.Select(path => (path, File.ReadLines(Repository.At(path)).Count()))];

    [Fact]
    public void Half_of_the_files_have_at_most_80_lines() =>
        Sizes.Count(file => file.Lines <= Small).ShouldBeGreaterThanOrEqualTo((Sizes.Length + 1) / 2);

    [Fact]
    public void No_file_has_over_400_lines() => Sizes.Where(file => file.Lines > TooLarge).ShouldBeEmpty();

    [Fact]
    public void A_file_of_over_250_lines_says_in_its_first_comment_why_it_is_long() =>
        Sizes.Where(file => file.Lines > Large)
            .Where(file => !FirstComment(file.Path).Contains("long because", StringComparison.OrdinalIgnoreCase))
            .ShouldBeEmpty();

    private static string FirstComment(string path) =>
        string.Join(' ', File.ReadLines(Repository.At(path)).Select(line => line.TrimStart())
            .SkipWhile(line => !line.StartsWith("//", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line.TrimStart('/', ' ')));
}
