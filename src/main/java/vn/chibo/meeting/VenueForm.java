package vn.chibo.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Typed;

/// The second step as it was typed.
record VenueForm(
    String form,
    String place,
    String chair,
    String contact,
    String ground,
    String groundText,
    String version) {

  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_GROUND = 1000;

  record Reading(@Nullable Venue venue, List<Mistake> mistakes) {}

  static VenueForm of(Typed typed) {
    return new VenueForm(
        typed.text("form"),
        typed.text("place"),
        typed.text("chair"),
        typed.text("contact"),
        typed.text("ground"),
        typed.text("groundText"),
        typed.text("version"));
  }

  static VenueForm of(Draft draft) {
    return new VenueForm(
        draft.form().name(),
        draft.place(),
        draft.chair().toString(),
        draft.contact().toString(),
        draft.ground() == null ? "" : draft.ground(),
        draft.groundText() == null ? "" : draft.groundText(),
        Integer.toString(draft.version()));
  }

  VenueForm withVersion(int now) {
    return new VenueForm(form, place, chair, contact, ground, groundText, Integer.toString(now));
  }

  static Reading read(Typed typed) {
    var typedForm = of(typed);
    var mistakes = new ArrayList<Mistake>();
    var form = typedForm.chosen(mistakes);
    typedForm.checkWords(mistakes);
    var chair = typed.id("chair");
    var contact = typed.id("contact");
    if (chair == null) {
      mistakes.add(new Mistake.NotOffered("chair"));
    }
    if (contact == null) {
      mistakes.add(new Mistake.NotOffered("contact"));
    }
    return form == null || chair == null || contact == null || !mistakes.isEmpty()
        ? new Reading(null, List.copyOf(mistakes))
        : new Reading(
            new Venue(form, typedForm.place, chair, contact, typedForm.stated(form)), List.of());
  }

  private @Nullable Form chosen(List<Mistake> mistakes) {
    for (var each : Form.values()) {
      if (each.name().equals(form)) {
        return each;
      }
    }
    mistakes.add(new Mistake.Missing("form"));
    return null;
  }

  private void checkWords(List<Mistake> mistakes) {
    if (place.isEmpty()) {
      mistakes.add(new Mistake.Missing("place"));
    }
    if (place.length() > LONGEST_PLACE) {
      mistakes.add(new Mistake.TooLong("place", LONGEST_PLACE));
    }
    if (!ground.isEmpty() && groundText.isEmpty() && !form.equals(Form.IN_PERSON.name())) {
      mistakes.add(new Mistake.Missing("groundText"));
    }
    if (groundText.length() > LONGEST_GROUND) {
      mistakes.add(new Mistake.TooLong("groundText", LONGEST_GROUND));
    }
  }

  /// A meeting in person needs no circumstance.
  private Venue.@Nullable Circumstance stated(Form chosen) {
    return chosen == Form.IN_PERSON || ground.isEmpty()
        ? null
        : new Venue.Circumstance(ground, groundText);
  }
}
