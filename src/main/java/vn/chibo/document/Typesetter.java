package vn.chibo.document;

import io.quarkus.qute.Engine;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chibo.document.Block.Items;
import vn.chibo.document.Block.Paragraph;

/// Turns a document into the XHTML that the press prints: one small template per kind of block.
final class Typesetter {

  /// What XML cannot carry, as it comes in by pasting.
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

  private static final String STYLE =
      new String(Resource.bytes("document/paper.css"), Resource.UTF);

  private static final int SHORT = 6;

  private final Engine engine;

  Typesetter(Engine engine) {
    this.engine = engine;
  }

  /// Well-formed, composed (NFC), with nothing left to fetch.
  String xhtml(PartyDocument document) {
    var body = body(document.blocks(), document.layout());
    var page =
        engine
            .getTemplate("document/page")
            .data("document", document)
            .data("style", STYLE)
            .data("body", body)
            .render();
    return UNPRINTABLE.matcher(Normalizer.normalize(page, Normalizer.Form.NFC)).replaceAll("");
  }

  private String body(List<Block> blocks, Layout layout) {
    var body = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      boolean together = isSigned(blocks, i);
      body.append(together ? "<div class=\"whole\">" : "").append(set(blocks.get(i), layout));
      body.append(i > 0 && isSigned(blocks, i - 1) ? "</div>" : "");
    }
    return body.toString();
  }

  /// The last paragraph goes with the signatures below it: nobody signs an empty page.
  private static boolean isSigned(List<Block> blocks, int i) {
    return (blocks.get(i) instanceof Paragraph || blocks.get(i) instanceof Block.Vote)
        && i + 1 < blocks.size()
        && (blocks.get(i + 1) instanceof Block.Signatures
            || blocks.get(i + 1) instanceof Block.Issued);
  }

  private String set(Block block, Layout layout) {
    return switch (block) {
      case Block.Title title -> fill("title", title);
      case Block.Heading heading -> fill("heading", heading);
      case Paragraph paragraph -> fill("paragraph", paragraph);
      case Items items -> items(items, layout);
      case Block.Vote vote -> fill("vote", vote);
      case Block.Note note -> fill("note", note);
      case Block.Field field -> fill("field", field);
      case Block.Annex annex -> fill("annex", annex);
      case Block.Grid grid -> grid(kind(grid), grid);
      case Block.TaskTable table -> set(Grids.of(table), layout);
      case Block.AttendanceTable table -> set(Grids.of(table), layout);
      case Block.SigningRoll roll -> grid("roll", Grids.of(roll));
      case Block.Signatures signatures -> fill("signatures", signatures);
      case Block.Issued issued -> fill("issued", issued);
      case Block.Recipients recipients -> fill("recipients", recipients);
      case Block.Slips slips -> fill("slips", slips);
    };
  }

  private String fill(String template, Block block) {
    return engine.getTemplate("document/" + template).data("block", block).render();
  }

  /// A short table stays on one page.
  private static String kind(Block.Grid grid) {
    return grid.rows().size() <= SHORT ? "whole" : "long";
  }

  private String grid(String kind, Block.Grid grid) {
    return engine.getTemplate("document/grid").data("block", grid).data("kind", kind).render();
  }

  private String items(Items items, Layout layout) {
    return items.marked(layout).stream()
        .map(paragraph -> fill("paragraph", paragraph))
        .collect(Collectors.joining());
  }
}
