package vn.chibo.meeting;

import java.util.UUID;
import vn.chibo.rulebook.Citation;

/// Something in a form that the person must change, with the field it belongs to. The edge puts it
/// into words, beside the field and on top.
public sealed interface Mistake {

  String field();

  /// Nothing was chosen or written where something must be.
  record Missing(String field) implements Mistake {}

  /// Written, but it cannot be read as what the field asks for.
  record Unreadable(String field) implements Mistake {}

  record TooLong(String field, int most) implements Mistake {}

  record NoSuchDay() implements Mistake {
    @Override
    public String field() {
      return "date";
    }
  }

  record InThePast() implements Mistake {
    @Override
    public String field() {
      return "date";
    }
  }

  /// Another meeting of the cell fills these hours.
  record Overlaps(UUID meeting, Kind kind, java.time.Instant startsAt, String place)
      implements Mistake {
    @Override
    public String field() {
      return "date";
    }
  }

  /// R6: the month has its ordinary meeting already.
  record SecondOrdinary(UUID meeting, java.time.Instant startsAt, Citation citation)
      implements Mistake {
    @Override
    public String field() {
      return "date";
    }
  }

  /// R10: neither an authorisation nor a stated circumstance.
  record FormNotAllowed(Citation citation) implements Mistake {
    @Override
    public String field() {
      return "form";
    }
  }

  /// R11: nothing may stand in for the monthly meeting here, and why.
  record NotInPlace(Reason reason, int figure, Citation citation) implements Mistake {

    public enum Reason {
      NO_AUTHORISATION,
      TOO_SMALL,
      TOO_OFTEN
    }

    @Override
    public String field() {
      return "inPlace";
    }
  }

  /// R10 and R36: what is stated must be on the rule set's list.
  record NotOffered(String field) implements Mistake {}

  /// Something else stands in the way; the form itself can be meant.
  default boolean collides() {
    return this instanceof Overlaps || this instanceof SecondOrdinary;
  }

  /// 409 where something else stands in the way, 422 where the form cannot be meant.
  static int status(Iterable<? extends Mistake> mistakes) {
    for (var mistake : mistakes) {
      if (!mistake.collides()) {
        return 422;
      }
    }
    return 409;
  }
}
