using System.Collections.Immutable;

namespace Publications.Tagging.Texts;

/// <summary>What a phrase says about the sentence that it stands in.</summary>
internal enum Cue
{
    /// <summary>The authors speak of their own work.</summary>
    Focus,

    /// <summary>What follows, to the end of the clause, are examples.</summary>
    Examples,

    /// <summary>Wishes, policies, future research.</summary>
    Prospect,

    /// <summary>From here to the end of the sentence a publisher speaks.</summary>
    Imprint,
}

/// <summary>The phrases, English and some Italian and Spanish, by which a sentence shows what it does.</summary>
internal static class Cues
{
    public static readonly ImmutableArray<(Cue Cue, string[] Phrases)> Table =
    [
        (Cue.Focus,
        [
            "this paper", "this study", "this article", "this research", "this work", "this chapter", "this book", "this thesis", "this review",
            "this report", "our paper", "our study", "our article", "our analysis", "our research", "the present study", "the present paper",
            "the paper", "the article", "the study", "the book", "present study", "current study", "current paper", "current article", "concern of", "study aims", "the aim", "the purpose", "the objective",
            "the goal", "we examine", "we analyse", "we investigate", "we study", "we explore", "we show", "we find", "we use", "we propose", "we present",
            "we develop", "we argue", "we assess", "we estimate", "we evaluate", "we apply", "we compare", "we consider", "we identify", "we construct",
            "we test", "we discuss", "we focus", "we provide", "we introduce", "our results", "our findings", "the results", "the findings",
            "results show", "results indicate", "findings show", "findings indicate", "findings suggest", "results suggest", "findings reveal",
            "results reveal", "case study", "case studies", "is analysed", "is examined", "is investigated", "are analysed", "are examined",
            "questo articolo", "questo lavoro", "este artículo", "este trabajo",
        ]),
        (Cue.Examples,
        [
            "such as", "e.g.", "eg", "for example", "for instance", "including", "inter alia", "among others", "i.a.", "ad esempio", "por ejemplo", "as well as other",
        ]),
        (Cue.Prospect,
        [
            "future research", "further research", "future studies", "policy makers", "policymakers", "policy implications", "practical implications",
            "managerial implications", "social implications", "theoretical implications", "practitioners", "recommendations", "it is recommended",
            "should be", "should", "implications for", "originality value", "limitations",
        ]),
        (Cue.Imprint, ["all rights reserved", "published by elsevier", "published by john wiley", "published by springer", "elsevier ltd", "elsevier inc", "springer international publishing"]),
    ];
}
