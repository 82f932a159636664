namespace Publications.Tests.Tagging;

/// <summary>Right, wrong and missed tags, in all and per id.</summary>
public sealed class GoldScore
{
    private readonly SortedDictionary<string, (int Right, int Wrong, int Missed)> ids = new(StringComparer.Ordinal);

    public int Right => ids.Values.Sum(id => id.Right);

    public int Wrong => ids.Values.Sum(id => id.Wrong);

    public int Missed => ids.Values.Sum(id => id.Missed);

    public double Precision => Right / (double)(Right + Wrong);

    public double Recall => Right / (double)(Right + Missed);

    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Adds one work: ids in <paramref name="neither"/> are neither right nor wrong.</summary>
    public void Add(IReadOnlySet<string> expected, IReadOnlySet<string> found, IReadOnlySet<string> neither)
    {
        foreach (var id in expected.Union(found))
        {
            var (right, wrong, missed) = ids.GetValueOrDefault(id);
            ids[id] = (expected.Contains(id), found.Contains(id)) switch
            {
                (true, true) => (right + 1, wrong, missed),
                (true, false) => (right, wrong, missed + 1),
                _ => (right, neither.Contains(id) ? wrong : wrong + 1, missed),
            };
        }
    }

    /// <summary>The figures, then the ids with most errors.</summary>
    public string Report(string what, int worst) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{what}: precision {Precision:F3}, recall {Recall:F3}, F1 {F1:F3} ({Right} right, {Wrong} wrong, {Missed} missed)\n") + string.Join('\n',
        ids.OrderByDescending(id => id.Value.Wrong + id.Value.Missed).Take(worst).Select(id => $"  {id.Key}: {id.Value.Right} right, {id.Value.Wrong} wrong, {id.Value.Missed} missed"));
}
