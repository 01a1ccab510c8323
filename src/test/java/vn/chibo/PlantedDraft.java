package vn.chibo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;

/// A meeting of Nà Khoang that is still being planned, for the pages that an open evening refuses.
@ApplicationScoped
class PlantedDraft {

  static final UUID MEETING = new UUID(0x2040, 1);

  private final Backstage backstage;

  PlantedDraft(Backstage backstage) {
    this.backstage = backstage;
  }

  /// After [PlantedEvening#set], once for the whole run.
  void set() {
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, chair, contact, authorisation, room_name, written_by, written_at)
        values ('%1$s', '%2$s', 'EXTRAORDINARY', 'HYBRID', '2039-07-01', '2039-07-05T12:30:00Z',
          '2039-07-05T14:30:00Z', 'Nhà văn hóa', 'DRAFT', '208-qd-tw', '%3$s', '%3$s', '%4$s',
          replace('%1$s', '-', ''), '%3$s', now())
        on conflict (id) do nothing
        """
            .formatted(
                MEETING, Cast.NA_KHOANG, Cast.THANH_SECRETARY, PlantedEvening.AUTHORISATION));
  }
}
