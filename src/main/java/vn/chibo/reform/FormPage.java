package vn.chibo.reform;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The form of a decision, blank or with what is wrong with it.
record FormPage(
    Place place,
    ReformForm form,
    String title,
    List<Kind> kinds,
    List<Found> below,
    Map<String, String> errors,
    List<String> faults) {

  /// A kind of organisation that can stand below.
  record Kind(String code, String name) {}

  FormPage with(Map<String, String> mistakes, List<String> against) {
    return new FormPage(place, form, title, kinds, below, mistakes, against);
  }

  public boolean is(String act) {
    return form.act().name().equals(act);
  }

  /// The names of the fields that name one organisation; the parts of a split are numbered.
  record Fields(int part, String name, String shortName, String place, String code, boolean coded) {

    static Fields of(int part, boolean coded) {
      var suffix = part == 0 ? "" : Integer.toString(part);
      return new Fields(
          part, "name" + suffix, "shortName" + suffix, "place" + suffix, "code" + suffix, coded);
    }
  }

  public List<Fields> parts() {
    return IntStream.rangeClosed(1, ReformForm.PARTS)
        .mapToObj(part -> Fields.of(part, true))
        .toList();
  }

  public Fields sole() {
    return Fields.of(0, form.act() != Act.RENAME);
  }

  public String text(String field) {
    return form.text(field);
  }

  public String into() {
    return form.makesNew() ? "NEW" : "OLD";
  }
}
