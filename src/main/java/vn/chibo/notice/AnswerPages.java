package vn.chibo.notice;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chibo.meeting.Evening;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Choice;
import vn.chibo.rulebook.Rulebook;

/// Puts the reasons of the meeting's rule set into the reader's language (R17).
@RequestScoped
class AnswerPages {

  private final Rulebook rulebook;
  private final Language language;

  AnswerPages(Rulebook rulebook, Language language) {
    this.rulebook = rulebook;
    this.language = language;
  }

  AnswerPage of(Invitation invitation, AnswerForm form, Map<String, String> mistakes) {
    var shown = form == AnswerForm.EMPTY ? before(invitation) : form;
    return new AnswerPage(invitation, shown, reasons(invitation.evening()), mistakes);
  }

  List<AnswerPage.Reason> reasons(Evening evening) {
    return choices(evening).stream()
        .map(reason -> new AnswerPage.Reason(reason.code(), label(reason)))
        .toList();
  }

  /// Code to words; a code that the rule set no longer lists stays a code.
  Map<String, String> labels(Evening evening) {
    return choices(evening).stream().collect(Collectors.toMap(Choice::code, this::label));
  }

  private List<Choice> choices(Evening evening) {
    return rulebook.kept(evening.calledUnder()).value(CallingRules.ABSENCE_REASONS);
  }

  private String label(Choice reason) {
    return reason.label().in(language.locale());
  }

  private static AnswerForm before(Invitation invitation) {
    var answer = invitation.answer();
    return answer == null
        ? AnswerForm.EMPTY
        : AnswerForm.of(answer.reply().name(), answer.reasonCode(), answer.reasonText());
  }
}
