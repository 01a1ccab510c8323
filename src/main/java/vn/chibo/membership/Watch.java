package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.chibo.organisation.CellId;
import vn.chibo.rulebook.RuleSet;

/// What the officers of a cell should know about its roster ahead of time: what ends soon (R4), and
/// what R3 finds.
@ApplicationScoped
public class Watch {

  private final ComingEnds comingEnds;
  private final Shapes shapes;

  Watch(ComingEnds comingEnds, Shapes shapes) {
    this.comingEnds = comingEnds;
    this.shapes = shapes;
  }

  /// In words, for the cell's home page.
  public record Watched(List<EndLine> ends, List<ConcernLine> concerns) {}

  /// Under which rules of which day, in which language.
  public record Asking(RuleSet rules, LocalDate today, Locale locale) {}

  public Uni<Watched> of(CellId cell, Asking asking) {
    return comingEnds
        .ofCell(cell, asking.rules())
        .map(ends -> EndLine.of(ends, asking.locale()))
        .chain(ends -> withShape(cell, ends, asking));
  }

  private Uni<Watched> withShape(CellId cell, List<EndLine> ends, Asking asking) {
    return shapes
        .of(cell, asking.today())
        .map(shape -> ConcernLine.of(shape, asking.rules(), asking.locale()))
        .map(concerns -> new Watched(ends, concerns));
  }
}
