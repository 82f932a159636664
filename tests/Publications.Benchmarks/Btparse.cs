using System.Globalization;
using System.Runtime.InteropServices;

namespace Publications.Benchmarks;

/// <summary>The C library behind Perl's Text::BibTeX, called in this process: a call costs some nanoseconds, an entry some microseconds.</summary>
internal static partial class Btparse
{
    private const string Library = "libbtparse.so.2";

    private static readonly Lazy<bool> Loaded = new(() =>
    {
        if (!NativeLibrary.TryLoad(Library, out _))
        {
            return false;
        }

        Initialise();
        return true;
    });

    /// <summary>True when the library is on this machine.</summary>
    public static bool IsThere => Loaded.Value;

    /// <summary>Parses a file with the library's default options, which expand, join and tidy all strings, and fetches every field's text; the number of entries.</summary>
    public static long Read(string path)
    {
        DefineMonths();
        var file = Open(path, "r");
        var entries = 0L;
        while (true)
        {
            var entry = ParseEntry(file, path, 0, out _);
            if (entry == 0)
            {
                break;
            }

            for (var field = NextField(entry, 0, out _); field != 0; field = NextField(entry, field, out _))
            {
                Free(Text(field));
            }

            FreeAst(entry);
            entries++;
        }

        _ = Close(file);
        return entries;
    }

    /// <summary>Styles define the months; without them the library would spend its time on warnings.</summary>
    private static void DefineMonths()
    {
        DeleteMacros();
        foreach (var month in CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Where(month => month.Length > 0))
        {
            AddMacro(month.ToLowerInvariant(), month, 0, 0);
        }
    }

    [LibraryImport(Library, EntryPoint = "bt_delete_all_macros")]
    private static partial void DeleteMacros();

    [LibraryImport(Library, EntryPoint = "bt_add_macro_text", StringMarshalling = StringMarshalling.Utf8)]
    private static partial void AddMacro(string name, string text, nint file, int line);

    [LibraryImport(Library, EntryPoint = "bt_initialize")]
    private static partial void Initialise();

    [LibraryImport(Library, EntryPoint = "bt_parse_entry", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint ParseEntry(nint file, string name, ushort options, out int status);

    [LibraryImport(Library, EntryPoint = "bt_next_field")]
    private static partial nint NextField(nint entry, nint previous, out nint name);

    [LibraryImport(Library, EntryPoint = "bt_get_text")]
    private static partial nint Text(nint node);

    [LibraryImport(Library, EntryPoint = "bt_free_ast")]
    private static partial void FreeAst(nint node);

    [LibraryImport("libc", EntryPoint = "fopen", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Open(string path, string mode);

    [LibraryImport("libc", EntryPoint = "fclose")]
    private static partial int Close(nint file);

    [LibraryImport("libc", EntryPoint = "free")]
    private static partial void Free(nint memory);
}
