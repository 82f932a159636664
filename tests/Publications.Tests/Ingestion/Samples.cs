namespace Publications.Tests.Ingestion;

/// <summary>Small sources about invented works.</summary>
internal static class Samples
{
    public const string Valleys = """
        @article{moro2004,
          author = {Moro, Ada and Prins, Jan},
          title = {Tanneries of the Lower Valley: Upgrading in a Leather Cluster},
          journal = {Journal of Invented Valleys},
          year = {2004}, volume = {12}, number = {2}, pages = {101-20},
          doi = {10.5555/valley.2004},
          keywords = {upgrading; industrial districts; Italy}
        }

        @book{prins2006,
          editor = {Prins, Jan and Lind, Bo},
          title = {Valleys at Work},
          publisher = {Made-Up Press},
          year = {2006}
        }
        """;

    public const string Again = """
        @article{valley,
          author = {A. Moro and J. Prins},
          title = {Tanneries of the lower valley: upgrading in a leather cluster},
          journal = {Journal of Invented Valleys},
          volume = {12},
          abstract = {We study how tanneries of an Italian industrial district move into design. Upgrading came late.}
        }

        @article{lind2010,
          author = {Lind, Bo and Moro, Ada},
          title = {Lead firms and their suppliers},
          journal = {Journal of Invented Valleys},
          year = {2010}
        }
        """;
}
