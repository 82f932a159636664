namespace Publications.Model.Records;

/// <summary>What a person did for a work. Only authors make co-authors.</summary>
public enum ContributorRole
{
    /// <summary>Wrote it.</summary>
    Author,

    /// <summary>Edited it.</summary>
    Editor,

    /// <summary>Translated it.</summary>
    Translator,

    /// <summary>Praised it in print; has a quote.</summary>
    Endorser,
}
