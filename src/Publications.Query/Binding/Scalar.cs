namespace Publications.Query.Binding;

/// <summary>
/// A text or number that a request gives. Most fill a slot and nothing else, so that a plan serves other values as well; what looks at the value itself says
/// so to <see cref="Slots"/>, and the plan is then kept for values that look the same.
/// </summary>
/// <param name="Value">A string, long or double.</param>
/// <param name="Leaf">Its number among the scalars of the variables; -1 when the document itself has it.</param>
internal sealed record Scalar(object Value, int Leaf)
{
    /// <summary>The text; of a number, its digits.</summary>
    public string Text => Value as string ?? Convert.ToString(Value, System.Globalization.CultureInfo.InvariantCulture)!;
}
