package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Sites;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Choice;
import vn.chibo.rulebook.Rulebook;

/// Puts the reasons of the meeting's rule set into the reader's language (R17).
@RequestScoped
class AnswerPages {

  private final Sites sites;
  private final Rulebook rulebook;
  private final Language language;

  AnswerPages(Sites sites, Rulebook rulebook, Language language) {
    this.sites = sites;
    this.rulebook = rulebook;
    this.language = language;
  }

  /// Inside the transaction of who answers, for the sites of his meeting.
  Uni<AnswerPage> of(Invitation invitation, AnswerForm form, Map<String, String> mistakes) {
    var shown = form == AnswerForm.EMPTY ? before(invitation) : form;
    var reasons = reasons(invitation.evening());
    return sites
        .of(invitation.evening().meeting())
        .map(known -> new AnswerPage(invitation, known, shown, reasons, mistakes));
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

  private static String choice(Answered answer) {
    return answer.site() == null
        ? answer.reply().name()
        : answer.reply().name() + ":" + answer.site();
  }

  private static AnswerForm before(Invitation invitation) {
    var answer = invitation.answer();
    return answer == null
        ? AnswerForm.EMPTY
        : AnswerForm.of(choice(answer), answer.reasonCode(), answer.reasonText());
  }
}
