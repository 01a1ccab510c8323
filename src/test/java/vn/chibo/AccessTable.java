package vn.chibo;

import static vn.chibo.Role.ADMINISTRATOR;
import static vn.chibo.Role.CLERK;
import static vn.chibo.Role.CLERKS_SCREEN;
import static vn.chibo.Role.COMMITTEE;
import static vn.chibo.Role.DEPUTY;
import static vn.chibo.Role.FOLLOWER;
import static vn.chibo.Role.INSPECTOR;
import static vn.chibo.Role.MEMBER_BY_LINK;
import static vn.chibo.Role.NEXT_CELL;
import static vn.chibo.Role.OPERATOR;
import static vn.chibo.Role.OTHER_COMMUNE;
import static vn.chibo.Role.SECRETARY;
import static vn.chibo.Role.SITE_KEEPER;
import static vn.chibo.Role.STAFF;
import static vn.chibo.Role.STRANGE_INSPECTOR;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Who may open which address about the planted evening, and who may act there. An address that is
/// not named here fails the test: whoever adds a page or an act says for whom it is. A number says
/// what those who may do are answered where the planted evening has nothing to open: it is open,
/// called already, and its minutes are a draft (R35: the committee sees none before they are sent).
final class AccessTable {

  private static final Set<Role> MEMBERS = EnumSet.range(SECRETARY, STRANGE_INSPECTOR);

  private static final Map<String, Set<Role>> GROUPS =
      Map.ofEntries(
          Map.entry("all", EnumSet.allOf(Role.class)),
          Map.entry("signed-in", EnumSet.range(SECRETARY, OPERATOR)),
          Map.entry("members", MEMBERS),
          Map.entry("in-a-cell", EnumSet.of(SECRETARY, DEPUTY, CLERK, NEXT_CELL, OTHER_COMMUNE)),
          Map.entry(
              "overseers", EnumSet.of(FOLLOWER, INSPECTOR, COMMITTEE, STAFF, STRANGE_INSPECTOR)),
          Map.entry("own", EnumSet.of(SECRETARY, DEPUTY, CLERK)),
          Map.entry("kept", EnumSet.of(SECRETARY, DEPUTY)),
          Map.entry("run", EnumSet.of(SECRETARY, DEPUTY, CLERK)),
          Map.entry(
              "seen", EnumSet.of(SECRETARY, DEPUTY, CLERK, FOLLOWER, INSPECTOR, COMMITTEE, STAFF)),
          Map.entry("above", EnumSet.of(FOLLOWER, INSPECTOR, COMMITTEE, STAFF)),
          Map.entry("governing", EnumSet.of(COMMITTEE, STAFF)),
          Map.entry(
              "kept-or-above",
              EnumSet.of(SECRETARY, DEPUTY, FOLLOWER, INSPECTOR, COMMITTEE, STAFF)),
          Map.entry("follower", EnumSet.of(FOLLOWER)),
          Map.entry("link", EnumSet.of(MEMBER_BY_LINK)),
          Map.entry("keeper", EnumSet.of(SITE_KEEPER)),
          Map.entry("screen", EnumSet.of(CLERKS_SCREEN)),
          Map.entry("operator", EnumSet.of(OPERATOR)),
          Map.entry("roster", EnumSet.of(STAFF, ADMINISTRATOR)),
          Map.entry("arranging", EnumSet.of(STAFF, ADMINISTRATOR)),
          Map.entry("of-the-commune", EnumSet.range(SECRETARY, NEXT_CELL)),
          Map.entry(
              "finding",
              EnumSet.complementOf(
                  EnumSet.of(
                      Role.ANONYMOUS,
                      CLERK,
                      OPERATOR,
                      MEMBER_BY_LINK,
                      Role.FOREIGN_LINK,
                      SITE_KEEPER,
                      CLERKS_SCREEN))),
          Map.entry("kept-or-roster", EnumSet.of(SECRETARY, DEPUTY, STAFF, ADMINISTRATOR)),
          Map.entry(
              "rosters",
              EnumSet.of(FOLLOWER, INSPECTOR, COMMITTEE, STAFF, ADMINISTRATOR, STRANGE_INSPECTOR)),
          Map.entry("administrator", EnumSet.of(ADMINISTRATOR)),
          // Posts: who looks after those of the commune, who gives some there, who names stand-ins.
          Map.entry("posts", EnumSet.of(COMMITTEE, STAFF, ADMINISTRATOR)),
          Map.entry("posts-given", EnumSet.of(COMMITTEE, ADMINISTRATOR)),
          Map.entry(
              "posts-seen",
              EnumSet.of(
                  SECRETARY, DEPUTY, CLERK, FOLLOWER, INSPECTOR, COMMITTEE, STAFF, ADMINISTRATOR)),
          Map.entry("stand-in", EnumSet.of(SECRETARY, COMMITTEE, STAFF)),
          Map.entry("machine", EnumSet.noneOf(Role.class)));

  private static final String PAGES =
      """
      /                                            all
      /a/{secret}                                  machine
      /accessibility                               all
      /assets/{folder}/{name}                      all 404
      /c/{secret}                                  all
      /check                                       all
      /check/{code}                                all 404
      /f/{secret}.ics                              all 404
      /help                                        all
      /m/{secret}                                  all
      /offline                                     all
      /problems/{slug}                             all
      /problems/{slug}/now                         all 503
      /members                                     finding
      /people                                      rosters
      /rules                                       all
      /rules/{code}                                all 404
      /s/{secret}                                  all
      /u/{token}                                   all 404
      /sw.js                                       all
      /jitsi/asap-system/{hash}.pem                all 404
      /jitsi/asap/{hash}.pem                       all 404
      /jitsi/reservation/conference/{id}           machine
      /cells/{cell}                                kept
      /cells/{cell}/accesses                       kept-or-above
      /cells/{cell}/authorisations                 seen
      /cells/{cell}/calendar-feed                  kept
      /cells/{cell}/dues/{month}                   kept
      /cells/{cell}/dues-years/{year}              kept
      /cells/{cell}/meetings                       seen
      /cells/{cell}/meetings/new                   kept
      /cells/{cell}/members                        kept
      /cells/{cell}/members/{member}/calendar-feed kept
      /cells/{cell}/groups                         kept-or-roster
      /cells/{cell}/groups/{group}                 kept-or-roster
      /cells/{cell}/members                        kept-or-roster
      /cells/{cell}/members/new                    kept-or-roster
      /cells/{cell}/members/{member}               kept-or-roster
      /cells/{cell}/members/{member}/channels      kept
      /cells/{cell}/members/{member}/entries/{entry}  kept-or-roster
      /cells/{cell}/members/{member}/slip          kept-or-roster
      /cells/{cell}/members/{member}/standing/{act}  kept-or-roster
      /cells/{cell}/transfers                      kept-or-roster
      /cells/{cell}/minutes                        seen
      /cells/{cell}/month-ticks                    kept
      /cells/{cell}/preparation/{month}            kept
      /cells/{cell}/requests                       kept-or-above
      /cells/{cell}/posts                          posts-seen
      /cells/{cell}/posts/stand-ins                stand-in
      /cells/{cell}/rules                          seen
      /cells/{cell}/tasks                          own
      /cells/{cell}/tasks/{task}                   kept
      /cells/{cell}/trail                          kept-or-above
      /cells/{cell}/year-tasks                     own
      /cells/{cell}/year-tasks/{year}              own
      /cells/{cell}/year-tasks/{year}/sheet.pdf    own
      /conferences/{conference}                    seen
      /cells/{cell}/year                           kept
      /cells/{cell}/year/end                       kept
      /cells/{cell}/year/rule                      kept
      /desk                                        signed-in
      /follow                                      follower
      /follow/meetings/{meeting}                   follower
      /invitation/{summons}                        link
      /invitation/{summons}/answer                 link
      /invitation/{summons}/device                 link
      /invitation/{summons}/papers/{paper}         link
      /invitation/{summons}/tasks                  link
      /joining/{invitation}                        machine
      /ky/addenda/{meeting}/{number}               run
      /ky/joining/{invitation}                     machine
      /ky/minutes/{meeting}                        run
      /meetings                                    in-a-cell
      /meetings/{meeting}                          seen
      /meetings/{meeting}/agenda                   kept
      /meetings/{meeting}/answers                  kept
      /meetings/{meeting}/blank-minutes.pdf        run
      /meetings/{meeting}/board                    run
      /meetings/{meeting}/board/fragment           run
      /meetings/{meeting}/board/stream             run
      /meetings/{meeting}/cancellation             kept
      /meetings/{meeting}/check-plan               kept 409
      /meetings/{meeting}/circumstance             kept-or-above 404
      /meetings/{meeting}/clerk                    kept
      /meetings/{meeting}/clerk-screen             kept
      /meetings/{meeting}/console                  run
      /meetings/{meeting}/devices                  run
      /meetings/{meeting}/end                      kept
      /meetings/{meeting}/form                     kept 409
      /meetings/{meeting}/guests                   kept
      /meetings/{meeting}/handbook                 kept
      /meetings/{meeting}/minutes                  run
      /meetings/{meeting}/minutes.pdf              run
      /meetings/{meeting}/minutes/addenda          run 409
      /meetings/{meeting}/minutes/addenda/{number}/pdf  run 409
      /meetings/{meeting}/minutes/extracts         run 409
      /meetings/{meeting}/minutes/extracts/{item}  run 409
      /meetings/{meeting}/minutes/scan             run
      /meetings/{meeting}/minutes/scan/{file}      run
      /meetings/{meeting}/motions                  run
      /meetings/{meeting}/paper-evening            run
      /meetings/{meeting}/paper-roll               run
      /meetings/{meeting}/papers                   kept
      /meetings/{meeting}/papers/{paper}           seen
      /meetings/{meeting}/plan                     kept 409
      /meetings/{meeting}/posted-text              kept
      /meetings/{meeting}/register                 run
      /meetings/{meeting}/roll-call/closure        run
      /meetings/{meeting}/roll.pdf                 run
      /meetings/{meeting}/roll/{member}            run
      /meetings/{meeting}/sites                    kept
      /meetings/{meeting}/summons                  kept
      /meetings/{meeting}/time                     kept
      /mine                                        members
      /mine/calendar                               members
      /mine/held                                   members
      /operator                                    operator
      /operator/administrators                     operator
      /operator/mails                              operator
      /operator/room-events                        operator
      /organisations                               members
      /organisations/{organisation}                of-the-commune
      /organisations/{organisation}/authorisations governing
      /organisations/{organisation}/conferences    governing
      /organisations/{organisation}/conferences/new governing
      /organisations/{organisation}/rules          governing
      /organisations/{organisation}/rules/new      governing
      /organisations/{organisation}/imports        roster
      /organisations/{organisation}/imports/{run}  roster 404
      /organisations/{organisation}/imports/{run}/result.csv roster 404
      /organisations/{organisation}/imports/{run}/result.xlsx roster 404
      /organisations/{organisation}/reorganisations arranging
      /organisations/{organisation}/reorganisations/new arranging
      /organisations/{organisation}/posts          posts
      /organisations/{organisation}/posts/new      posts-given
      /organisations/{organisation}/posts/{post}/end posts-given 404
      /organisations/{organisation}/roster/members.csv roster
      /organisations/{organisation}/roster/members.xlsx roster
      /organisations/{organisation}/roster/organisations.csv roster
      /organisations/{organisation}/roster/organisations.xlsx roster
      /oversight                                   overseers
      /oversight/cells/{cell}/{year}               above
      /oversight/circumstances                     overseers
      /oversight/meetings/{meeting}                above
      /oversight/minutes                           overseers
      /oversight/{organisation}/{year}             above
      /oversight/{organisation}/{year}.csv         above
      /reorganisations/{reorganisation}            arranging
      /reorganisations/{reorganisation}/shares     arranging
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

  private static final String ACTS =
      """
      /cells/{cell}/authorisations                                governing
      /cells/{cell}/authorisations/{authorisation}/revocation     governing
      /cells/{cell}/calendar-feed                                 kept
      /cells/{cell}/dues/{month}                                  kept
      /cells/{cell}/meetings/new                                  kept
      /cells/{cell}/members/{member}/calendar-feed                kept
      /cells/{cell}/groups                                        kept-or-roster
      /cells/{cell}/groups/{group}/dissolution                    kept-or-roster
      /cells/{cell}/groups/{group}/leader                         kept-or-roster
      /cells/{cell}/groups/{group}/members                        kept-or-roster
      /cells/{cell}/members/new                                   kept-or-roster
      /cells/{cell}/members/{member}/channels                     kept
      /cells/{cell}/members/{member}/entries/{entry}              kept-or-roster
      /cells/{cell}/members/{member}/slip                         kept-or-roster
      /cells/{cell}/members/{member}/standing/{act}               kept-or-roster
      /cells/{cell}/transfers/{transfer}/arrival                  kept-or-roster
      /cells/{cell}/transfers/{transfer}/return                   kept-or-roster
      /cells/{cell}/month-ticks                                   kept
      /cells/{cell}/preparation/{month}                           kept
      /cells/{cell}/requests                                      follower
      /cells/{cell}/requests/{request}/again                      follower
      /cells/{cell}/requests/{request}/answer                     kept
      /cells/{cell}/requests/{request}/closure                    follower
      /cells/{cell}/posts/stand-ins                               stand-in
      /cells/{cell}/posts/stand-ins/{standIn}/end                 stand-in
      /cells/{cell}/tasks                                         kept
      /cells/{cell}/tasks/{task}/dropping                         kept
      /cells/{cell}/tasks/{task}/extension                        kept
      /cells/{cell}/tasks/{task}/report                           kept
      /cells/{cell}/year/drafts                                   kept
      /cells/{cell}/year/end                                      kept
      /cells/{cell}/year/rule                                     kept
      /cells/{cell}/year-tasks/{year}                             kept
      /cells/{cell}/year-tasks/{year}/confirmation                kept
      /cells/{cell}/year-tasks/{year}/copy                        kept
      /cells/{cell}/year-tasks/{year}/{assignment}/end            kept
      /check                                                      all
      /check/{code}                                               all
      /conferences/{conference}/cancellation                      governing
      /conferences/{conference}/cells                             governing
      /conferences/{conference}/time                              governing
      /follow/meetings/{meeting}/answer                           follower
      /follow/meetings/{meeting}/remarks                          follower
      /invitation/{summons}/answer                                link
      /invitation/{summons}/device                                link
      /invitation/{summons}/device/code                           link
      /invitation/{summons}/opening                               link
      /invitation/{summons}/presence                              link
      /invitation/{summons}/reserved-opinions                     link
      /invitation/{summons}/room                                  link
      /invitation/{summons}/votes/{motion}                        link
      /invitation/{summons}/tasks/{task}/report                   link
      /jitsi/events/{about}/{what}                                machine
      /jitsi/reservation/conference                               machine
      /jitsi/reservation/conference/{id}                          machine
      /joining/{invitation}                                       machine
      /ky/addenda/{meeting}/{number}                              run
      /ky/addenda/{meeting}/{number}/sign-in                      run
      /ky/joining/{invitation}                                    machine
      /ky/minutes/{meeting}                                       run
      /ky/minutes/{meeting}/sign-in                               run
      /meetings/{meeting}/agenda                                  kept
      /meetings/{meeting}/agenda/{item}/place                     kept
      /meetings/{meeting}/agenda/{item}/removal                   kept
      /meetings/{meeting}/answers                                 kept
      /meetings/{meeting}/answers/{answer}/decision               kept
      /meetings/{meeting}/answers/{answer}/papers                 kept
      /meetings/{meeting}/cancellation                            kept
      /meetings/{meeting}/circumstance                            governing
      /meetings/{meeting}/clerk                                   kept
      /meetings/{meeting}/clerk-screen                            kept
      /meetings/{meeting}/clerk-screen/closure                    kept
      /meetings/{meeting}/console/score                           run
      /meetings/{meeting}/devices/{link}                          run
      /meetings/{meeting}/end                                     kept
      /meetings/{meeting}/form                                    kept
      /meetings/{meeting}/guests                                  kept
      /meetings/{meeting}/guests/{summons}/withdrawal             kept
      /meetings/{meeting}/handbook                                kept
      /meetings/{meeting}/minutes/addenda                         run
      /meetings/{meeting}/minutes/addenda/{number}/scan           run
      /meetings/{meeting}/minutes/addenda/{number}/withdrawal     run
      /meetings/{meeting}/minutes/adoption                        run
      /meetings/{meeting}/minutes/draft                           run
      /meetings/{meeting}/minutes/handbook                        kept
      /meetings/{meeting}/minutes/issue                           kept
      /meetings/{meeting}/minutes/notes                           run
      /meetings/{meeting}/minutes/reading                         run
      /meetings/{meeting}/minutes/scan                            run
      /meetings/{meeting}/minutes/sending                         kept
      /meetings/{meeting}/motions                                 run
      /meetings/{meeting}/motions/{motion}/closure                run
      /meetings/{meeting}/motions/{motion}/counts                 run
      /meetings/{meeting}/motions/{motion}/link-votes/{member}/refusal  run
      /meetings/{meeting}/opening                                 kept
      /meetings/{meeting}/paper-evening                           run
      /meetings/{meeting}/paper-roll                              run
      /meetings/{meeting}/papers                                  kept
      /meetings/{meeting}/papers/{paper}/withdrawal               kept
      /meetings/{meeting}/plan                                    kept
      /meetings/{meeting}/posted-text                             kept
      /meetings/{meeting}/preparation                             kept
      /meetings/{meeting}/roll-call/closure                       run
      /meetings/{meeting}/roll/{member}                           run
      /meetings/{meeting}/room                                    own
      /meetings/{meeting}/room-refusals/{member}                  run
      /meetings/{meeting}/sites                                   kept
      /meetings/{meeting}/sites/{site}/link                       kept
      /meetings/{meeting}/sites/{site}/removal                    kept
      /meetings/{meeting}/slips                                   kept
      /meetings/{meeting}/speeches                                run
      /meetings/{meeting}/speeches/{speech}                       run
      /meetings/{meeting}/speeches/{speech}/removal               run
      /meetings/{meeting}/summons                                 kept
      /meetings/{meeting}/summons/{summons}/delivery              kept
      /meetings/{meeting}/summons/{summons}/link                  kept
      /meetings/{meeting}/tasks                                   run
      /meetings/{meeting}/tasks/{task}                            run
      /meetings/{meeting}/tasks/{task}/removal                    run
      /meetings/{meeting}/time                                    kept
      /mine/calendar                                              members
      /operator/mails/{mail}/return                               operator
      /operator/mails/{mail}/sending                              operator
      /operator/administrators                                    operator
      /operator/administrators/{organisation}/{post}/invitation   operator
      /operator/administrators/{organisation}/{post}/invitation/revocation operator
      /operator/room-events/discards                              operator
      /organisations/{organisation}/conferences/new               governing
      /organisations/{organisation}/rules/new                     governing
      /organisations/{organisation}/rules/{decision}/ending       governing
      /organisations/{organisation}/imports                       roster
      /organisations/{organisation}/imports/{run}/application     roster
      /organisations/{organisation}/imports/{run}/dropping        roster
      /organisations/{organisation}/reorganisations               arranging
      /reorganisations/{reorganisation}/confirmation              arranging
      /reorganisations/{reorganisation}/shares                    arranging
      /reorganisations/{reorganisation}/withdrawal                arranging
      /organisations/{organisation}/posts                         posts-given
      /organisations/{organisation}/posts/{post}/end              posts-given
      /organisations/{organisation}/posts/{post}/invitation       posts
      /organisations/{organisation}/posts/{post}/invitation/revocation posts
      /screens/{meeting}/console/score                            screen
      /screens/{meeting}/devices/{link}                           screen
      /screens/{meeting}/minutes/adoption                         screen
      /screens/{meeting}/minutes/draft                            screen
      /screens/{meeting}/minutes/notes                            screen
      /screens/{meeting}/minutes/reading                          screen
      /screens/{meeting}/motions                                  screen
      /screens/{meeting}/motions/{motion}/closure                 screen
      /screens/{meeting}/motions/{motion}/counts                  screen
      /screens/{meeting}/motions/{motion}/link-votes/{member}/refusal  screen
      /screens/{meeting}/roll-call/closure                        screen
      /screens/{meeting}/roll/{member}                            screen
      /screens/{meeting}/room-refusals/{member}                   screen
      /screens/{meeting}/speeches                                 screen
      /screens/{meeting}/speeches/{speech}                        screen
      /screens/{meeting}/speeches/{speech}/removal                screen
      /screens/{meeting}/tasks                                    screen
      /screens/{meeting}/tasks/{task}                             screen
      /screens/{meeting}/tasks/{task}/removal                     screen
      /sites/{site}/head-count                                    keeper
      /sites/{site}/roll/{member}                                 keeper
      /u/{token}                                                  all 404
      """;

  /// @param answer what those who may are answered; 200 also stands for a redirect
  record Row(Set<Role> who, int answer) {

    static final Row NOBODY = new Row(Set.of(), 200);
  }

  private AccessTable() {}

  static Map<String, Row> pages() {
    return read(PAGES);
  }

  static Map<String, Row> acts() {
    return read(ACTS);
  }

  private static Map<String, Row> read(String text) {
    var table = new TreeMap<String, Row>();
    text.lines().map(line -> line.split("\\s+")).forEach(line -> table.put(line[0], row(line)));
    return table;
  }

  private static Row row(String[] line) {
    var who = Objects.requireNonNull(GROUPS.get(line[1]), line[1]);
    return new Row(who, line.length > 2 ? Integer.parseInt(line[2]) : 200);
  }
}
