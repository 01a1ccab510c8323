package vn.chibo.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CodePattern;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// Reads a form into a wish, or says field by field what is to be put right.
final class ReadForm {

  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SHORT = 100;

  private final ReformForm form;
  private final Place place;
  private final Lookups.Answers found;
  private final Setting setting;
  private final Map<String, String> mistakes = new LinkedHashMap<>();

  private ReadForm(ReformForm form, Place place, Lookups.Answers found, Setting setting) {
    this.form = form;
    this.place = place;
    this.found = found;
    this.setting = setting;
  }

  /// What does not come from the form.
  record Setting(RuleSet rules, LocalDate today, UnfitText text) {

    CodePattern codes() {
      return CodePattern.of(rules.value(CallingRules.ORGANISATION_CODE_PATTERN));
    }
  }

  static Wish.Reading read(ReformForm form, Place place, Lookups.Answers found, Setting setting) {
    return new ReadForm(form, place, found, setting).read();
  }

  private Wish.Reading read() {
    var sources = sources();
    var change = change();
    var targets = targets(sources);
    var decision = decision();
    return mistakes.isEmpty() && decision != null
        ? new Wish.Reading(
            new Wish(
                form.act(),
                decision,
                form.act() == Act.SPLIT && form.has("goesOn"),
                sources.stream().map(Found::id).toList(),
                change,
                targets),
            mistakes)
        : new Wish.Reading(null, mistakes);
  }

  private List<Found> sources() {
    return switch (form.act()) {
      case CREATE -> List.of();
      case RENAME, MOVE, SPLIT, DISSOLVE ->
          List.of(new Found(place.id(), place.kind(), place.code(), place.name()));
      case MERGE -> merging();
    };
  }

  private List<Found> merging() {
    var sources = new ArrayList<Found>();
    form.ticked().stream()
        .filter(found.ticked()::containsKey)
        .map(found.ticked()::get)
        .forEach(sources::add);
    for (var line : form.more()) {
      var one = one("more", line);
      if (one != null && sources.stream().noneMatch(each -> each.id().equals(one.id()))) {
        sources.add(one);
      }
    }
    if (sources.size() < (form.makesNew() ? 2 : 1)) {
      mistakes.putIfAbsent("source", form.makesNew() ? text().twoSources() : text().oneSource());
    }
    if (sources.size() > ReformForm.MOST_SOURCES) {
      mistakes.putIfAbsent("source", text().tooManySources(ReformForm.MOST_SOURCES));
    }
    return sources;
  }

  private Wish.@Nullable Change change() {
    return switch (form.act()) {
      case RENAME -> {
        var naming = naming("");
        yield naming == null ? null : new Wish.Change.Renamed(naming);
      }
      case MOVE -> {
        var parent = one("parent", form.text("parent"));
        yield parent == null ? null : new Wish.Change.Placed(parent.id());
      }
      case CREATE, MERGE, SPLIT, DISSOLVE -> null;
    };
  }

  private List<Wish.Target> targets(List<Found> sources) {
    return switch (form.act()) {
      case RENAME, MOVE -> List.of();
      case CREATE -> made("", kind(), place.id());
      case MERGE ->
          form.makesNew()
              ? made("", sources.isEmpty() ? place.kind() : sources.getFirst().kind(), place.id())
              : standing(true);
      case DISSOLVE -> standing(form.has("target"));
      case SPLIT -> parts();
    };
  }

  private List<Wish.Target> standing(boolean asked) {
    if (!asked) {
      return List.of();
    }
    var one = one("target", form.text("target"));
    return one == null ? List.of() : List.of(new Wish.Target.Standing(one.id()));
  }

  private List<Wish.Target> parts() {
    var filled = form.filledParts();
    if (filled.size() < (form.has("goesOn") ? 1 : 2)) {
      mistakes.put("name1", form.has("goesOn") ? text().onePart() : text().twoParts());
    }
    var above = place.parent() == null ? place.id() : place.parent();
    return filled.stream()
        .flatMap(part -> made(part.toString(), place.kind(), above).stream())
        .toList();
  }

  private String kind() {
    if (!form.has("kind")) {
      mistakes.put("kind", text().missingKind());
    }
    return form.text("kind");
  }

  private List<Wish.Target> made(String suffix, String kind, UUID above) {
    var naming = naming(suffix);
    var code = form.text("code" + suffix);
    if (!setting.codes().fits(code)) {
      mistakes.put("code" + suffix, text().wrongCode(example()));
    }
    return naming == null ? List.of() : List.of(new Wish.Target.Made(kind, naming, code, above));
  }

  private String example() {
    var groups = setting.codes().groups();
    return String.join(".", groups.stream().map(size -> "0".repeat(size - 1) + "1").toList());
  }

  private Wish.@Nullable Naming naming(String suffix) {
    var name = words("name" + suffix, LONGEST_NAME, text().missingName());
    var shortName = words("shortName" + suffix, LONGEST_SHORT, text().missingShortName());
    var spot = words("place" + suffix, LONGEST_SHORT, text().missingPlace());
    return name == null || shortName == null || spot == null
        ? null
        : new Wish.Naming(name, shortName, spot);
  }

  private @Nullable String words(String field, int longest, String missing) {
    var words = form.text(field).replaceAll("\\s+", " ");
    if (words.length() < (longest == LONGEST_NAME ? 2 : 1)) {
      mistakes.put(field, missing);
      return null;
    }
    if (words.length() > longest) {
      mistakes.put(field, text().tooLong(longest));
      return null;
    }
    return words;
  }

  private @Nullable Found one(String field, String words) {
    var list = found.of(words);
    if (list.size() == 1) {
      return list.getFirst();
    }
    mistakes.put(
        field,
        list.isEmpty()
            ? text()
                .noSuchOne(
                    words.length() > LONGEST_SHORT ? words.substring(0, LONGEST_SHORT) : words)
            : text().several(String.join("; ", list.stream().map(ReadForm::named).toList())));
    return null;
  }

  private static String named(Found one) {
    return one.name() + " (" + one.code() + ")";
  }

  private Wish.@Nullable Decision decision() {
    var number = form.text("number");
    if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
      mistakes.put("number", text().missingNumber());
    }
    var decided = day("decided");
    if (decided != null && decided.isAfter(setting.today())) {
      mistakes.put("decided", text().decidedAhead());
    }
    var body = words("body", LONGEST_NAME, text().missingBody());
    var effective = day("effective");
    if (effective != null) {
      bound(effective);
    }
    return decided == null || effective == null || body == null
        ? null
        : new Wish.Decision(number, decided, body, effective);
  }

  /// [D] bounds of R2: a slip of the pen in a year is not a decision.
  private void bound(LocalDate effective) {
    var earliest =
        setting.today().minusDays(setting.rules().value(CallingRules.REORGANISATION_BACK_DAYS));
    var latest =
        setting.today().plusDays(setting.rules().value(CallingRules.REORGANISATION_AHEAD_DAYS));
    if (effective.isBefore(earliest) || effective.isAfter(latest)) {
      mistakes.put(
          "effective", text().outOfTime(VietnamTime.date(earliest), VietnamTime.date(latest)));
    }
  }

  private @Nullable LocalDate day(String field) {
    var day = form.typed().day(field + "-");
    if (day == null || day.getYear() < 1930 || day.getYear() > 9999) {
      mistakes.put(field, text().noSuchDay());
      return null;
    }
    return day;
  }

  private UnfitText text() {
    return setting.text();
  }
}
