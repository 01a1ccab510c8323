package vn.chibo.membership;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Reader;

/// The form of an act about one member.
///
/// @param bodies who may have decided
record ActPage(
    CellDoor.Entry entry,
    UUID member,
    String name,
    String title,
    Act act,
    List<Choice> bodies,
    List<Choice> targets,
    ActForm form,
    Map<String, String> errors) {

  record Choice(String value, String label, String hint) {}

  public String path() {
    return "/cells/%s/members/%s/standing/%s".formatted(entry.id(), member, act.path());
  }

  public boolean asksUntil() {
    return act.until() != Act.Until.NEVER;
  }

  public boolean mustHaveUntil() {
    return act.until() == Act.Until.ALWAYS;
  }

  static ActPage of(ActScene scene, ActForm form, Map<String, String> errors, Locale locale) {
    var words = new StandingWords(Reader.words(StandText.class, locale));
    boolean byCell = scene.act().isDecidedByCell(ActForm.decidedByCell(scene.rules()));
    return new ActPage(
        scene.entry(),
        scene.slip().id(),
        scene.slip().name(),
        words.of(scene.act()),
        scene.act(),
        scene.bodies().stream()
            .filter(body -> byCell || !body.isCell())
            .map(body -> new Choice(body.id().toString(), body.name(), ""))
            .toList(),
        scene.targets().stream()
            .map(cell -> new Choice(cell.id().toString(), cell.name(), cell.upper()))
            .toList(),
        form,
        errors);
  }
}
