package vn.chibo.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chibo.rulebook.AgendaKind;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.RuleSet;

/// The items that a new meeting begins with (R26). An ordinary meeting takes the whole order of
/// business; the others take from it what they cannot do without.
final class AgendaTemplate {

  private static final Locale SOURCE = Locale.of("vi");

  private static final Set<AgendaKind> OF_EVERY_MEETING =
      Set.of(
          AgendaKind.OPENING,
          AgendaKind.DISCUSSION,
          AgendaKind.CONCLUSION,
          AgendaKind.RESOLUTION,
          AgendaKind.MINUTES_ADOPTION);

  private AgendaTemplate() {}

  record Item(AgendaKind kind, String title, How how) {}

  /// How far an item may go where not everybody sits in one room (R12).
  enum How {
    OPEN,
    VOTE_IN_PERSON,
    IN_PERSON_ONLY
  }

  static List<Item> of(Plan plan, RuleSet rules) {
    var items = new ArrayList<Item>();
    for (var line : rules.value(CallingRules.AGENDA_TEMPLATE)) {
      if (takes(plan.occasion(), line.kind())) {
        items.add(item(line.kind(), line.label().in(SOURCE), rules));
      }
      if (line.kind() == beforeTopic(plan.occasion()) && plan.topic() != null) {
        items.add(topic(plan.topic(), rules));
      }
    }
    return List.copyOf(items);
  }

  static Item item(AgendaKind kind, String title, RuleSet rules) {
    return new Item(kind, title, how(kind, rules));
  }

  static Item topic(String topic, RuleSet rules) {
    return item(AgendaKind.THEMATIC, topic, rules);
  }

  private static How how(AgendaKind kind, RuleSet rules) {
    return switch (OnlineRules.level(rules, kind).value()) {
      case DISCUSSED_AND_VOTED -> How.OPEN;
      case DISCUSSED_ONLY -> How.VOTE_IN_PERSON;
      case KEPT_OUT -> How.IN_PERSON_ONLY;
    };
  }

  private static boolean takes(Occasion occasion, AgendaKind kind) {
    return occasion.kind() == Kind.ORDINARY || OF_EVERY_MEETING.contains(kind);
  }

  /// In a combined sitting the ordinary part is heard first, each part in turn (R7).
  private static @Nullable AgendaKind beforeTopic(Occasion occasion) {
    return switch (occasion) {
      case COMBINED -> AgendaKind.CRITICISM;
      case THEMATIC -> AgendaKind.OPENING;
      case ORDINARY,
          EXTRAORDINARY,
          COMMITTEE_MEETING,
          PARTY_GROUP,
          CONFERENCE_IN_PLACE,
          STUDY_CONFERENCE,
          CONGRESS ->
          null;
    };
  }
}
