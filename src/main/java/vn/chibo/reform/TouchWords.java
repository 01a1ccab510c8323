package vn.chibo.reform;

import java.util.List;
import java.util.Locale;
import vn.chibo.reform.Plans.Touch;

/// What a decision touches at one organisation, in words; people first, what stays last.
record TouchWords(int turn, String sentence) implements Comparable<TouchWords> {

  private static final List<String> ORDER =
      List.of(
          "CELL",
          "CHILD",
          "MEMBER",
          "POST",
          "FOLLOWER",
          "MEETING_CALLED",
          "MEETING_DRAFT",
          "LINK",
          "TASK",
          "AUTHORISATION",
          "MEETING_HELD");

  static TouchWords of(Touch touch, Plan plan, TouchText text) {
    var what = touch.what().startsWith("MEMBER_") ? "MEMBER" : touch.what();
    return new TouchWords(ORDER.indexOf(what), sentence(touch, plan, text));
  }

  private static String sentence(Touch touch, Plan plan, TouchText text) {
    long many = touch.many();
    return switch (touch.what()) {
      case "CELL" -> text.touchCells(many);
      case "CHILD" -> text.touchChildren(many);
      case "POST" -> text.touchPosts(many, plan.effective());
      case "FOLLOWER" -> text.touchFollowers(many, plan.effective());
      case "MEETING_CALLED" -> text.touchCalled(many, plan.effective());
      case "MEETING_DRAFT" -> text.touchDrafts(many, plan.effective());
      case "LINK" -> text.touchLinks(many);
      case "TASK" -> text.touchTasks(many);
      case "AUTHORISATION" -> text.touchAuthorisations(many, plan.effective());
      case "MEETING_HELD" -> text.touchHeld(many);
      default -> text.touchMembers(many, standing(touch.what(), text));
    };
  }

  static String standing(String what, TouchText text) {
    return switch (what) {
      case "MEMBER_OFFICIAL" -> text.official();
      case "MEMBER_PROBATIONARY" -> text.probationary();
      case "MEMBER_EXEMPT" -> text.exempt();
      case "MEMBER_TEMP_OUT" -> text.tempOut();
      case "MEMBER_TEMP_IN" -> text.tempIn();
      case "MEMBER_SUSPENDED" -> text.suspended();
      case "MEMBER_CHARGED_OR_DETAINED" -> text.chargedOrDetained();
      case "MEMBER_TRANSFERRING" -> text.transferring();
      default -> what.toLowerCase(Locale.ROOT);
    };
  }

  @Override
  public int compareTo(TouchWords other) {
    return turn == other.turn ? sentence.compareTo(other.sentence) : turn - other.turn;
  }
}
