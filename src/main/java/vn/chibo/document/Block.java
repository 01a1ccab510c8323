package vn.chibo.document;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a document can be built from, top to bottom. A line break within a text stays one.
public sealed interface Block {

  /// The kind in capitals, below it what it is about, below that a short rule.
  record Title(String kind, @Nullable String about) implements Block {}

  /// The heading of a part: "I. THÀNH PHẦN".
  record Heading(String text) implements Block {}

  /// Justified text with an indented first line. `lead` opens it in bold and may be empty.
  record Paragraph(String lead, String text) implements Block {

    public static Paragraph of(String text) {
      return new Paragraph("", text);
    }

    Paragraph after(String mark) {
      return lead.isEmpty()
          ? new Paragraph("", mark + " " + text)
          : new Paragraph(mark + " " + lead, text);
    }

    /// Whether it only announces what follows, as "Ý kiến thảo luận:"; then it never ends a page.
    public boolean leads() {
      return text.isEmpty() || text.endsWith(":");
    }

    public List<String> lines() {
      return text.isEmpty() ? List.of("") : text.lines().toList();
    }
  }

  /// Paragraphs that are counted: 1, 2, 3; a, b, c, d, đ (R30); or dashes.
  record Items(Numbering numbering, List<Paragraph> paragraphs) implements Block {

    public Items {
      paragraphs = List.copyOf(paragraphs);
    }

    /// The paragraphs with their marks.
    List<Paragraph> marked(Layout layout) {
      return IntStream.range(0, paragraphs.size())
          .mapToObj(i -> paragraphs.get(i).after(numbering.mark(i, layout)))
          .toList();
    }
  }

  enum Numbering {
    FIGURES,
    LETTERS,
    DASHES;

    String mark(int index, Layout layout) {
      return switch (this) {
        case FIGURES -> (index + 1) + ".";
        case LETTERS -> layout.letter(index) + ")";
        case DASHES -> "-";
      };
    }
  }

  /// One count and what came of it; never torn over two pages.
  record Vote(String count, String result) implements Block {}

  /// Small print without an indent, as below a table.
  record Note(String text) implements Block {}

  /// A dotted place to write on by hand, `lines` lines long.
  record Field(String label, int lines) implements Block {

    public int furtherLines() {
      return Math.max(0, lines - 1);
    }
  }

  /// Begins a new page: "DANH SÁCH ĐIỂM DANH", in italics below it what it belongs to.
  record Annex(String title, @Nullable String belongsTo) implements Block {}

  /// Any table. Its head comes again on each page. With no rows it says `whenEmpty` instead.
  record Grid(List<Column> columns, List<List<String>> rows, String whenEmpty) implements Block {

    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (var row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("a row that does not fit its columns");
        }
      }
    }

    /// The column's part of the width, in the style sheet's unit.
    public String width(Column column) {
      int tenths = 1000 * column.share() / columns.stream().mapToInt(Column::share).sum();
      return tenths / 10 + "." + tenths % 10 + "%";
    }
  }

  /// `share` is the column's part of the width, relative to the other columns.
  record Column(String name, int share, boolean centred) {}

  /// Last month's tasks: task, where it stood, what came of it (R26).
  record TaskTable(List<Task> tasks) implements Block {

    public TaskTable {
      tasks = List.copyOf(tasks);
    }
  }

  record Task(String task, String status, String result) {}

  /// The register of an evening, a row for each member.
  record AttendanceTable(List<Attendee> attendees) implements Block {

    public AttendanceTable {
      attendees = List.copyOf(attendees);
    }
  }

  record Attendee(String name, String post, String how, String in, String out, String note) {}

  /// The printed roll of a paper evening, with room to sign, and empty rows at its end.
  record SigningRoll(List<Expected> members, int emptyRows) implements Block {

    public SigningRoll {
      members = List.copyOf(members);
    }
  }

  record Expected(String name, String post, String site) {}

  /// Two who sign side by side; clerk left, chair right (R27).
  record Signatures(Signature left, Signature right) implements Block {}

  /// The end of a resolution or notice: recipients left, the one signature right.
  record Issued(List<String> recipients, Signature signature) implements Block {

    public Issued {
      recipients = List.copyOf(recipients);
    }
  }

  /// "Nơi nhận:" and, beside it, how to check the document; each may be empty.
  record Recipients(List<String> to, @Nullable Verification verification) implements Block {

    public Recipients {
      to = List.copyOf(to);
    }
  }

  /// Personal links to cut apart and hand out, in two columns, `perPage` to an A4 sheet. A slip
  /// that says more than fits grows, and its neighbours move on: nothing is cut off.
  record Slips(List<Slip> slips, int perPage) implements Block {

    private static final int COLUMNS = 2;

    /// The height of A4 without the rim that printers cannot reach.
    private static final int PRINTABLE_MILLIMETRES = 280;

    private static final int RIM_MILLIMETRES = 4;

    public Slips {
      slips = List.copyOf(slips);
      if (perPage < 2 || perPage > 8 || perPage % 2 != 0) {
        throw new IllegalArgumentException("slips come in two columns, 2 to 8 on a page");
      }
    }

    /// The slips as they lie: rows of two, the last row perhaps with one.
    public List<List<Slip>> rows() {
      return slips.stream().gather(Gatherers.windowFixed(COLUMNS)).toList();
    }

    /// The least height within a slip's cut lines and upper rim.
    public int heightMillimetres() {
      return PRINTABLE_MILLIMETRES / (perPage / COLUMNS) - RIM_MILLIMETRES;
    }
  }
}
