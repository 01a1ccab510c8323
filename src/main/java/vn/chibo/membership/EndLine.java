package vn.chibo.membership;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;

/// One thing that ends soon, in words.
///
/// @param path the page on which something can be done about it; null for who may only know
public record EndLine(
    String name, String cell, String what, String when, boolean overdue, @Nullable String path) {

  public static List<EndLine> of(List<ComingEnds.Line> lines, Locale locale) {
    var text = Reader.words(WatchText.class, locale);
    return lines.stream()
        .map(line ->
            new EndLine(
                line.name(),
                line.cellName(),
                what(line.kind(), text),
                when(line, text),
                line.days() < 0,
                line.opens() ? path(line.kind(), line.cell(), line.member()) : null))
        .toList();
  }

  private static String path(ComingEnds.Kind kind, UUID cell, UUID member) {
    return switch (kind) {
      case TRANSFER_IN, TRANSFER_OUT -> "/cells/" + cell + "/transfers";
      case PROBATION, EXEMPTION, SUSPENSION, AWAY, GUEST -> "/cells/" + cell + "/members/" + member;
    };
  }

  private static String what(ComingEnds.Kind kind, WatchText text) {
    return switch (kind) {
      case PROBATION -> text.endsProbation();
      case EXEMPTION -> text.endsExemption();
      case SUSPENSION -> text.endsSuspension();
      case AWAY -> text.endsAway();
      case GUEST -> text.endsGuest();
      case TRANSFER_OUT -> text.endsTransferOut();
      case TRANSFER_IN -> text.endsTransferIn();
    };
  }

  private static String when(ComingEnds.Line line, WatchText text) {
    var day = VietnamTime.date(line.day());
    if (line.days() < 0) {
      return text.overdue(-line.days(), day);
    }
    return line.days() == 0 ? text.lastDay() : text.daysLeft(line.days(), day);
  }
}
