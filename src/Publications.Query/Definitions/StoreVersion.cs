using Publications.Model.Identifiers;
using Publications.Query.Schema;

namespace Publications.Query.Definitions;

/// <summary>The version of what stores keep: what was written under another one is written anew.</summary>
public static class StoreVersion
{
    /// <summary>A number that changes with the definitions, with how values are turned into keys and with the analysis of text.</summary>
    public static long Of(GraphSchema schema) => GraphId.Hash63(string.Join('\n', SqliteDefinitions.Script(schema), Neo4jDefinitions.Script(schema), IndexedText.Version));
}
