package vn.chibo.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a document says, as plain lines: the same words give the same lines however the form that
/// carries them may change.
final class Wording {

  private Wording() {}

  static String of(PartyDocument document) {
    var lines = new ArrayList<String>();
    if (document.head() != null) {
      lines.addAll(head(document.head()));
    }
    document.blocks().forEach(block -> lines.addAll(lines(block, document.layout())));
    var text = lines.stream().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static List<String> head(PartyDocument.Head head) {
    return said(head.upperBody(), head.issuingBody(), head.number(), head.placeAndDate());
  }

  private static List<String> lines(Block block, Layout layout) {
    return switch (block) {
      case Block.Title(var kind, var about) -> said(kind, about);
      case Block.Heading(var text) -> said(text);
      case Block.Paragraph(var lead, var text) -> said(lead + " " + text);
      case Block.Items items -> items.marked(layout).stream().map(Wording::line).toList();
      case Block.Vote(var count, var result) -> said(count + " " + result);
      case Block.Note(var text) -> said(text);
      case Block.Field(var label, var _) -> said(label);
      case Block.Annex(var title, var belongsTo) -> said(title, belongsTo);
      case Block.Grid grid -> grid.rows().stream().map(Wording::line).toList();
      case Block.TaskTable table -> lines(Grids.of(table), layout);
      case Block.AttendanceTable table -> lines(Grids.of(table), layout);
      case Block.SigningRoll roll -> lines(Grids.of(roll), layout);
      case Block.Signatures(var left, var right) -> both(signature(left), signature(right));
      case Block.Issued(var to, var signature) -> both(to, signature(signature));
      case Block.Recipients(var to, var _) -> to;
      case Block.Slips slips -> slips.slips().stream().map(Wording::line).toList();
    };
  }

  private static List<String> signature(Signature who) {
    return said(who.title(), who.capacity(), who.how(), who.name());
  }

  private static String line(Block.Paragraph paragraph) {
    return paragraph.lead() + " " + paragraph.text();
  }

  private static String line(List<String> cells) {
    return String.join(" | ", cells);
  }

  private static String line(Slip slip) {
    return String.join(" | ", slip.name(), slip.meeting(), slip.when(), slip.where());
  }

  private static List<String> said(@Nullable String... words) {
    var said = new ArrayList<String>();
    for (var word : words) {
      if (word != null) {
        said.add(word);
      }
    }
    return said;
  }

  private static List<String> both(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
