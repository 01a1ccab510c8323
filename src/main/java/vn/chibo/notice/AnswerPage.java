package vn.chibo.notice;

import java.util.List;
import java.util.Map;
import vn.chibo.meeting.Sites;

/// The form in which a summoned person answers, with what he typed and what must be mended.
record AnswerPage(
    Invitation invitation,
    List<Sites.Site> sites,
    AnswerForm form,
    List<Reason> reasons,
    Map<String, String> mistakes) {

  AnswerPage {
    sites = List.copyOf(sites);
    reasons = List.copyOf(reasons);
  }

  /// A reason to choose, in the reader's language.
  record Reason(String code, String label) {}

  public boolean online() {
    return invitation.evening().form().usesRoom();
  }

  /// The choice to be at this site.
  public String way(Sites.Site site) {
    return AnswerForm.choiceOf(site);
  }

  public String path() {
    return "/invitation/" + invitation.summons();
  }

  public int longest() {
    return AnswerForm.LONGEST_TEXT;
  }
}
