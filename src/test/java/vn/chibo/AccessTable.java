package vn.chibo;

import static vn.chibo.Role.CLERK;
import static vn.chibo.Role.CLERKS_SCREEN;
import static vn.chibo.Role.COMMITTEE;
import static vn.chibo.Role.DEPUTY;
import static vn.chibo.Role.FOLLOWER;
import static vn.chibo.Role.INSPECTOR;
import static vn.chibo.Role.MEMBER_BY_LINK;
import static vn.chibo.Role.OPERATOR;
import static vn.chibo.Role.SECRETARY;
import static vn.chibo.Role.SITE_KEEPER;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Who may open which address about the planted evening. An address that is not named here fails
/// the test: whoever adds a page says for whom it is. Some open empty for every member: the lists
/// of another cell, and a stream, whose status is sent before its first refusal.
final class AccessTable {

  private static final Set<Role> KEPT = EnumSet.of(SECRETARY, DEPUTY);
  private static final Set<Role> RUN = EnumSet.of(SECRETARY, DEPUTY, CLERK);
  private static final Set<Role> ABOVE = EnumSet.of(FOLLOWER, INSPECTOR, COMMITTEE);
  private static final Set<Role> SEEN =
      EnumSet.of(SECRETARY, DEPUTY, CLERK, FOLLOWER, INSPECTOR, COMMITTEE);
  private static final Set<Role> KEPT_OR_ABOVE =
      EnumSet.of(SECRETARY, DEPUTY, FOLLOWER, INSPECTOR, COMMITTEE);
  private static final Set<Role> ALL = EnumSet.allOf(Role.class);
  private static final Set<Role> MEMBERS = EnumSet.range(SECRETARY, Role.STRANGE_INSPECTOR);
  private static final Set<Role> SIGNED_IN = EnumSet.range(SECRETARY, OPERATOR);

  private static final Map<String, Set<Role>> GROUPS =
      Map.ofEntries(
          Map.entry("all", ALL),
          Map.entry("signed-in", SIGNED_IN),
          Map.entry("members", MEMBERS),
          Map.entry("kept", KEPT),
          Map.entry("run", RUN),
          Map.entry("seen", SEEN),
          Map.entry("above", ABOVE),
          Map.entry("kept-or-above", KEPT_OR_ABOVE),
          Map.entry("link", EnumSet.of(MEMBER_BY_LINK)),
          Map.entry("keeper", EnumSet.of(SITE_KEEPER)),
          Map.entry("screen", EnumSet.of(CLERKS_SCREEN)),
          Map.entry("operator", EnumSet.of(OPERATOR)),
          Map.entry("machine", EnumSet.noneOf(Role.class)));

  private static final String TABLE =
      """
      /                                            all
      /accessibility                               all
      /assets/{folder}/{name}                      all
      /c/{secret}                                  all
      /check                                       all
      /check/{code}                                all
      /help                                        all
      /m/{secret}                                  all
      /offline                                     all
      /problems/now                                all
      /problems/{slug}                             all
      /problems/{slug}/now                         all
      /rules                                       all
      /rules/{code}                                all
      /s/{secret}                                  all
      /sw.js                                       all
      /jitsi/asap-system/{hash}.pem                all
      /jitsi/asap/{hash}.pem                       all
      /jitsi/reservation/conference/{id}           machine
      /cells/{cell}                                kept-or-above
      /cells/{cell}/accesses                       kept-or-above
      /cells/{cell}/authorisations                 members
      /cells/{cell}/dues/{month}                   kept
      /cells/{cell}/meetings                       members
      /cells/{cell}/meetings/new                   kept
      /cells/{cell}/members                        kept
      /cells/{cell}/members/{member}/channels      kept
      /cells/{cell}/minutes                        members
      /cells/{cell}/month-ticks                    kept
      /cells/{cell}/tasks                          seen
      /cells/{cell}/tasks/{task}                   seen
      /cells/{cell}/trail                          kept-or-above
      /desk                                        signed-in
      /invitation/{summons}                        link
      /invitation/{summons}/answer                 link
      /invitation/{summons}/device                 link
      /invitation/{summons}/papers/{paper}         link
      /invitation/{summons}/room                   link
      /ky/minutes/{meeting}                        run
      /meetings                                    members
      /meetings/{meeting}                          seen
      /meetings/{meeting}/agenda                   kept
      /meetings/{meeting}/answers                  kept
      /meetings/{meeting}/blank-minutes.pdf        seen
      /meetings/{meeting}/board                    run
      /meetings/{meeting}/board/fragment           run
      /meetings/{meeting}/board/stream             signed-in
      /meetings/{meeting}/cancellation             kept
      /meetings/{meeting}/check-plan               kept
      /meetings/{meeting}/circumstance             kept-or-above
      /meetings/{meeting}/clerk                    kept
      /meetings/{meeting}/clerk-screen             kept
      /meetings/{meeting}/console                  run
      /meetings/{meeting}/devices                  run
      /meetings/{meeting}/end                      run
      /meetings/{meeting}/form                     kept
      /meetings/{meeting}/handbook                 kept
      /meetings/{meeting}/minutes                  seen
      /meetings/{meeting}/minutes.pdf              seen
      /meetings/{meeting}/minutes/scan             run
      /meetings/{meeting}/minutes/scan/{file}      machine
      /meetings/{meeting}/motions                  run
      /meetings/{meeting}/paper-evening            run
      /meetings/{meeting}/paper-roll               run
      /meetings/{meeting}/papers                   kept
      /meetings/{meeting}/papers/{paper}           seen
      /meetings/{meeting}/plan                     kept
      /meetings/{meeting}/register                 seen
      /meetings/{meeting}/roll-call/closure        run
      /meetings/{meeting}/roll.pdf                 run
      /meetings/{meeting}/roll/{member}            run
      /meetings/{meeting}/sites                    kept
      /meetings/{meeting}/summons                  kept
      /meetings/{meeting}/time                     kept
      /mine                                        members
      /operator                                    operator
      /operator/mails                              operator
      /oversight                                   members
      /oversight/cells/{cell}/{year}               kept-or-above
      /oversight/circumstances                     members
      /oversight/meetings/{meeting}                seen
      /oversight/{organisation}/{year}             above
      /oversight/{organisation}/{year}.csv         above
      /screens/{meeting}/board                     screen
      /screens/{meeting}/board/fragment            screen
      /screens/{meeting}/board/stream              screen
      /screens/{meeting}/console                   screen
      /screens/{meeting}/devices                   screen
      /screens/{meeting}/minutes                   screen
      /screens/{meeting}/minutes.pdf               screen
      /screens/{meeting}/motions                   screen
      /screens/{meeting}/roll-call/closure         screen
      /screens/{meeting}/roll/{member}             screen
      /sign-in                                     signed-in
      /sites/{site}                                keeper
      """;

  private AccessTable() {}

  static Map<String, Set<Role>> read() {
    var table = new TreeMap<String, Set<Role>>();
    TABLE
        .lines()
        .map(line -> line.split("\\s+", 2))
        .forEach(line ->
            table.put(line[0], Objects.requireNonNull(GROUPS.get(line[1].strip()), line[1])));
    return table;
  }
}
