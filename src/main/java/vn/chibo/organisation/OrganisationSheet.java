package vn.chibo.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;

/// One organisation as its page shows it.
///
/// @param below one page of those right below it, or of those found anywhere below it
record OrganisationSheet(
    Head head,
    String wanted,
    boolean past,
    int page,
    boolean hasMore,
    List<OrganisationLine> below,
    List<Span> names,
    List<Span> parents,
    List<Kin> successors,
    List<Kin> predecessors) {

  /// @param steered the reader's committee arranges what is below it; `reformed` it itself too;
  ///   `governed` the reader decides for its cells
  record Head(
      UUID id,
      String kindCode,
      String kind,
      String code,
      String name,
      String shortName,
      String place,
      @Nullable UUID parent,
      @Nullable String parentName,
      LocalDate establishedOn,
      @Nullable LocalDate dissolvedOn,
      boolean steered,
      boolean reformed,
      boolean rostered,
      boolean governed,
      boolean reached,
      int living) {

    public boolean isCell() {
      return kindCode.equals("CELL");
    }

    public boolean isLiving() {
      return dissolvedOn == null;
    }

    public String established() {
      return VietnamTime.date(establishedOn);
    }

    public @Nullable String dissolved() {
      return dissolvedOn == null ? null : VietnamTime.date(dissolvedOn);
    }
  }

  /// What was so from a day until another; the newest has no end.
  record Span(
      @Nullable UUID organisation,
      String name,
      LocalDate fromOn,
      @Nullable LocalDate untilOn,
      @Nullable String decision) {

    public String from() {
      return VietnamTime.date(fromOn);
    }

    public @Nullable String until() {
      return untilOn == null ? null : VietnamTime.date(untilOn);
    }
  }

  /// Who came before or after, by which decision.
  record Kin(
      UUID id,
      String name,
      LocalDate onDay,
      @Nullable String number,
      @Nullable LocalDate decidedOn,
      @Nullable String decidedBy) {

    public String day() {
      return VietnamTime.date(onDay);
    }

    public String decided() {
      return decidedOn == null ? "" : VietnamTime.date(decidedOn);
    }
  }

  public boolean hasNames() {
    return names.size() > 1;
  }

  public boolean hasParents() {
    return parents.size() > 1;
  }

  public int before() {
    return page - 1;
  }

  public int after() {
    return page + 1;
  }
}
