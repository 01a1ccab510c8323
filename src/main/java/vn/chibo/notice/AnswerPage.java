package vn.chibo.notice;

import java.util.List;
import java.util.Map;

/// The form in which a summoned person answers, with what he typed and what must be mended.
record AnswerPage(
    Invitation invitation, AnswerForm form, List<Reason> reasons, Map<String, String> mistakes) {

  AnswerPage {
    reasons = List.copyOf(reasons);
  }

  /// A reason to choose, in the reader's language.
  record Reason(String code, String label) {}

  public boolean online() {
    return invitation.evening().form().usesRoom();
  }

  public String path() {
    return "/invitation/" + invitation.summons();
  }

  public int longest() {
    return AnswerForm.LONGEST_TEXT;
  }
}
