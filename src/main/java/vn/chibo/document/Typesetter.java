package vn.chibo.document;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chibo.document.Block.Items;
import vn.chibo.document.Block.Paragraph;

/// Turns a document into the XHTML that the press prints, or into a part of a page: one small
/// template per kind of block.
final class Typesetter {

  /// What XML cannot carry or a reader cannot see, as it comes in by pasting: control letters,
  /// marks that turn the direction of writing, halves of letters.
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}&&[^\n\r\t]]|\\p{Cf}|\\p{Cs}|[\\uFFFE\\uFFFF]");

  private static final String STYLE =
      new String(Resource.bytes("document/paper.css"), Resource.UTF);

  private static final int SHORT = 6;

  private static final int WITH_SIGNATURES = 2;

  private final Engine engine;
  private final boolean screen;

  private Typesetter(Engine engine, boolean screen) {
    this.engine = engine;
    this.screen = screen;
  }

  static Typesetter ofPaper(Engine engine) {
    return new Typesetter(engine, false);
  }

  static Typesetter ofScreens(Engine engine) {
    return new Typesetter(engine, true);
  }

  /// One `article` to stand within a page, below its heading, without a style of its own.
  String html(PartyDocument document) {
    var body = body(document.blocks(), document.layout());
    return clean(template("screen").data("document", document).data("body", body).render());
  }

  /// Well-formed, composed (NFC), with nothing left to fetch.
  String xhtml(PartyDocument document) {
    var body = body(document.blocks(), document.layout());
    var page =
        template("page")
            .data("document", document)
            .data("style", STYLE)
            .data("body", body)
            .data("outline", outline(document.blocks()))
            .render();
    return clean(page);
  }

  private static String clean(String page) {
    return UNPRINTABLE.matcher(Normalizer.normalize(page, Normalizer.Form.NFC)).replaceAll("");
  }

  private TemplateInstance template(String name) {
    var template = engine.getTemplate("document/" + name).instance();
    return screen ? template.data("screen", true) : template;
  }

  private String body(List<Block> blocks, Layout layout) {
    var body = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      body.append(opensAnEnd(blocks, i) ? "<div class=\"whole\">" : "")
          .append(set(blocks.get(i), layout, i))
          .append(isSigned(blocks.get(i)) ? "</div>" : "");
    }
    return body.toString();
  }

  /// The last two paragraphs go with the signatures below them: nobody signs an empty page.
  private static boolean opensAnEnd(List<Block> blocks, int i) {
    return IntStream.rangeClosed(i, Math.min(i + WITH_SIGNATURES, blocks.size() - 1))
        .anyMatch(at -> isSigned(blocks.get(at)) && endOpensAt(blocks, at) == i);
  }

  private static int endOpensAt(List<Block> blocks, int signed) {
    int first = signed;
    while (first > 0 && signed - first < WITH_SIGNATURES && isText(blocks.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isSigned(Block block) {
    return block instanceof Block.Signatures || block instanceof Block.Issued;
  }

  private static boolean isText(Block block) {
    return block instanceof Paragraph
        || block instanceof Block.Vote
        || block instanceof Block.Note
        || block instanceof Block.Field(var _, int lines) && lines <= WITH_SIGNATURES;
  }

  private String set(Block block, Layout layout, int place) {
    return switch (block) {
      case Block.Title title -> landmark("title", title, place);
      case Block.Heading heading -> landmark("heading", heading, place);
      case Paragraph paragraph -> fill("paragraph", paragraph);
      case Items items -> items(items, layout);
      case Block.Vote vote -> fill("vote", vote);
      case Block.Note note -> fill("note", note);
      case Block.Field field -> fill("field", field);
      case Block.Annex annex -> landmark("annex", annex, place);
      case Block.Grid grid -> grid(kind(grid), grid);
      case Block.TaskTable table -> set(Grids.of(table), layout, place);
      case Block.AttendanceTable table -> set(Grids.of(table), layout, place);
      case Block.SigningRoll roll -> grid("roll", Grids.of(roll));
      case Block.Signatures signatures -> fill("signatures", signatures);
      case Block.Issued issued -> fill("issued", issued);
      case Block.Recipients recipients -> fill("recipients", recipients);
      case Block.Slips slips -> fill("slips", slips);
    };
  }

  private String landmark(String template, Block block, int place) {
    return template(template).data("block", block).data("place", place).render();
  }

  private static List<Landmark> outline(List<Block> blocks) {
    return IntStream.range(0, blocks.size())
        .mapToObj(i -> new Landmark(name(blocks.get(i)), i))
        .filter(landmark -> !landmark.name().isEmpty())
        .toList();
  }

  private static String name(Block block) {
    return switch (block) {
      case Block.Title(var kind, var _) -> kind;
      case Block.Heading(var text) -> text;
      case Block.Annex(var title, var _) -> title;
      case Paragraph _, Items _, Block.Vote _, Block.Note _, Block.Field _ -> "";
      case Block.Grid _, Block.TaskTable _, Block.AttendanceTable _, Block.SigningRoll _ -> "";
      case Block.Signatures _, Block.Issued _, Block.Recipients _, Block.Slips _ -> "";
    };
  }

  private String fill(String template, Block block) {
    return template(template).data("block", block).render();
  }

  /// A short table stays on one page.
  private static String kind(Block.Grid grid) {
    return grid.rows().size() <= SHORT ? "whole" : "long";
  }

  private String grid(String kind, Block.Grid grid) {
    return template("grid").data("block", grid).data("kind", kind).render();
  }

  private String items(Items items, Layout layout) {
    return items.marked(layout).stream()
        .map(paragraph -> fill("paragraph", paragraph))
        .collect(Collectors.joining());
  }
}
