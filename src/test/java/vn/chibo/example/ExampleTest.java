package vn.chibo.example;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.quorum.Body;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;
import vn.chibo.quorum.Voter;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Rulebook;
import vn.chibo.standalone.SeedDatabase;
import vn.chibo.standalone.Tree;

/// The example as a fresh start finds it: invented, and consistent with every rule it is to show.
class ExampleTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:41:30Z");
  private static final String ADDRESS = "http://localhost:8080";

  static SeedDatabase database;

  @BeforeAll
  static void plantTwice() throws SQLException {
    database = SeedDatabase.fresh("chibo_example");
    Tree.plant(database.owner());
    database.owner().commit();
    var begun = Instant.now();
    assertThat(Example.plant(database.owner(), NOW, ADDRESS)).isTrue();
    database.owner().commit();
    assertThat(Example.tell(database.owner())).isTrue();
    database.owner().commit();
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
    assertThat(Example.plant(database.owner(), NOW, ADDRESS)).isFalse();
    assertThat(Example.tell(database.owner())).isTrue();
    database.owner().commit();
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  @Test
  void allOfItIsMarkedInventedBelowRealProvinces() throws SQLException {
    assertThat(
            database.rows(
                """
                select c.name, p.name, p.invented
                from organisation c join organisation p on p.id = c.parent
                where c.invented and c.kind = 'COMMUNE'
                order by c.code
                """))
        .extracting(row -> String.join(", ", row))
        .containsExactly(
            "Đảng bộ xã Nậm Sáng, Đảng bộ tỉnh Điện Biên, f",
            "Đảng bộ phường Bến Đào, Đảng bộ tỉnh Ninh Bình, f");
    assertThat(
            database.count(
                "select count(*) from organisation where kind = 'CELL' and not invented"))
        .isZero();
  }

  @Test
  void noInventedCommuneHasTheNameOfARealOneOfItsProvince() throws SQLException {
    assertThat(
            database.count(
                """
                select count(*) from organisation i join organisation r on r.parent = i.parent
                where i.invented and not r.invented and i.kind = 'COMMUNE' and r.place = i.place
                """))
        .isZero();
  }

  @Test
  void everyCellHasEnoughOfficialMembers() throws SQLException {
    int least = new Rulebook().inForceOn(VietnamTime.dayOf(NOW)).value(CallingRules.MEMBERS_LEAST);

    assertThat(
            database.rows(
                """
                select o.name, count(s.id)
                from organisation o left join standing s
                  on s.cell = o.id and s.kind = 'OFFICIAL' and s.until_on is null
                where o.kind = 'CELL'
                group by o.id
                """))
        .hasSize(17)
        .allMatch(row -> Integer.parseInt(row.getLast()) >= least);
  }

  @Test
  void committeesAreAsLargeAsTheRulesSay() throws SQLException {
    var rules = new Rulebook().inForceOn(VietnamTime.dayOf(NOW));
    int from = rules.value(CallingRules.COMMITTEE_FROM);
    int most = rules.value(CallingRules.COMMITTEE_MOST);

    var cells =
        database.rows(
            """
            select o.name,
              (select count(*) from standing s where s.cell = o.id and s.kind = 'OFFICIAL'
                and s.until_on is null),
              (select count(*) from post p where p.organisation = o.id
                and p.role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER')),
              (select count(*) from post p where p.organisation = o.id
                and p.role = 'COMMITTEE_MEMBER')
            from organisation o where o.kind = 'CELL'
            """);

    assertThat(cells)
        .allSatisfy(cell -> {
          boolean hasCommittee = !cell.get(3).equals("0");
          assertThat(hasCommittee).isEqualTo(Integer.parseInt(cell.get(1)) >= from);
          assertThat(Integer.parseInt(cell.get(2))).isLessThanOrEqualTo(most);
        });
  }

  @Test
  void everyRollCallCountsWhatItsLinesSay() throws SQLException {
    var lines =
        database.rows("select meeting, standing, state, in_body from roll_line").stream()
            .collect(Collectors.groupingBy(List::getFirst));
    var calls =
        database.rows("select meeting, body, summoned, present, deciding_present from roll_call");

    assertThat(calls).hasSizeGreaterThan(350);
    for (var call : calls) {
      var voters =
          requireNonNull(lines.get(call.getFirst())).stream().map(ExampleTest::voter).toList();
      var body = Body.of(voters);
      var here = voters.stream().filter(voter -> voter.state().here()).count();
      assertThat(call.subList(1, 5))
          .containsExactly("" + body.size(), "" + voters.size(), "" + here, "" + body.present());
    }
    assertThat(lines.values().stream().flatMap(List::stream))
        .allMatch(line -> voter(line).isInBody() == line.get(3).equals("t"));
  }

  private static Voter voter(List<String> line) {
    return new Voter(Standing.valueOf(line.get(1)), RollState.valueOf(line.get(2)));
  }

  @Test
  void everyVoteIsTheSumOfItsHandsAndLinks() throws SQLException {
    assertThat(
            database.rows(
                """
                select m.title, m.in_favour, m.abstaining, m.entitled
                from motion m
                where m.in_favour + m.against + m.abstaining
                  <> (select coalesce(sum(h.in_favour + h.against + h.abstaining), 0)
                      from hand_count h where h.motion = m.id)
                    + (select count(*) from card_vote v where v.motion = m.id)
                """))
        .isEmpty();
    assertThat(
            database.count(
                "select count(*) from motion where (outcome = 'CARRIED') <> (in_favour >= needed)"))
        .isZero();
  }

  @Test
  void oneCellMissedAMonthAndOneMemberMissedTwo() throws SQLException {
    assertThat(
            database.rows(
                """
                select o.short_name, count(*)
                from meeting m join organisation o on o.id = m.cell
                where m.kind = 'ORDINARY' and m.month < date '2026-11-01'
                group by o.id having count(*) < 12
                """))
        .extracting(row -> String.join(" ", row))
        .containsExactlyInAnyOrder("Bản Pá Hu 11", "Tổ dân phố Đông Chợ 11");
    assertThat(
            database.rows(
                """
                select p.full_name
                from roll_line l join meeting m on m.id = l.meeting join member p on p.id = l.member
                where l.state = 'UNEXCUSED' and m.kind = 'ORDINARY' and m.month >= date '2026-01-01'
                group by p.id having count(*) = 2
                """))
        .extracting(List::getFirst)
        .contains("Sùng A Chống");
  }

  @Test
  void tonightsMeetingIsCalledAndItsLinksWork() throws SQLException {
    var tonight =
        database.rows(
            """
            select form, to_char(starts_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI'),
              (select count(*) from summons s where s.meeting = m.id and s.role = 'MEMBER'),
              (select count(*) from online_authorisation a where a.id = m.authorisation
                and a.hybrid and m.starts_at::date between a.from_on and a.until_on)
            from meeting m where stage = 'CALLED'
            """);
    assertThat(tonight).hasSize(1).first().hasToString("[HYBRID, 2026-11-21 20:05, 19, 1]");

    var mails = database.rows("select body_text, state, example from outbox");

    assertThat(mails).hasSizeGreaterThan(10).allMatch(mail -> mail.get(1).equals("KEPT"));
    for (var mail : mails) {
      assertThat(database.count(linkOf(mail.getFirst()))).isOne();
    }
  }

  private static String linkOf(String mail) {
    var secret = mail.replaceAll("(?s).*" + ADDRESS + "/m/([a-z0-9]+).*", "$1");
    var hash = HexFormat.of().formatHex(new Secret(secret).hash());
    return "select count(*) from personal_link where secret_hash = decode('%s', 'hex')"
        .formatted(hash);
  }

  @Test
  void everyAccountBelongsToSomebodyButTheOperators() throws SQLException {
    assertThat(
            database.rows(
                """
                select a.username from account a join example_account e using (username)
                where a.member is null
                """))
        .extracting(List::getFirst)
        .containsExactly("vanhanh");
    assertThat(ExampleAccount.all())
        .hasSize(10)
        .allMatch(account -> account.username().matches("[a-z]+"))
        .allMatch(account -> account.password().length() >= 12);
  }

  @Test
  void namesAreWrittenInOneWayAndNoTwoAreTheSame() throws SQLException {
    var names = database.rows("select full_name from member").stream().map(List::getFirst).toList();

    assertThat(names)
        .hasSize(164)
        .doesNotHaveDuplicates()
        .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC))
        .allMatch(name -> name.matches("\\p{Lu}\\p{L}*( \\p{Lu}\\p{L}*){1,4}"));
    var sorted =
        database
            .rows(
                "select full_name from member order by name_key(full_name) collate vietnamese, id")
            .stream()
            .map(List::getFirst)
            .toList();
    assertThat(sorted.indexOf("Phan Công Bình")).isLessThan(sorted.indexOf("Nguyễn Đức Ưởng"));
  }

  @Test
  void whoWasOnlineHasHisStayInTheRoom() throws SQLException {
    assertThat(
            database.count(
                """
                select count(*) from roll_line l
                where l.state = 'PRESENT_ONLINE' and not exists (
                  select 1 from room_stay s where s.meeting = l.meeting and s.member = l.member
                    and s.joined_at < s.left_at)
                """))
        .isZero();
    assertThat(database.count("select count(*) from room where closed_at is null")).isZero();
  }

  @Test
  void everyEveningLeftItsFactsInTheOrderOfTime() throws SQLException {
    assertThat(
            database.count(
                """
                select count(*) from meeting m
                where m.stage = 'ENDED' and (
                  select string_agg(f.kind, ' ' order by f.id) from fact f
                  where f.meeting = m.id and f.kind in ('MEETING_CALLED', 'SESSION_OPENED',
                    'ROLL_CALL_CLOSED', 'SESSION_ENDED'))
                  is distinct from 'MEETING_CALLED SESSION_OPENED ROLL_CALL_CLOSED SESSION_ENDED'
                """))
        .isZero();
    assertThat(
            database.count(
                "select count(*) from fact where meeting is not null and not (body ->> 'retold')::boolean"))
        .isZero();
  }

  @Test
  void thePastIsToldOnce() throws SQLException {
    assertThat(database.count("select count(*) from fact where kind = 'EXAMPLE_TOLD'")).isOne();
  }

  @Test
  void theImportIsOneFact() throws SQLException {
    assertThat(
            database.rows(
                "select actor, length(body ->> 'members.csv') from fact where kind = 'EXAMPLE_IMPORTED'"))
        .hasToString("[[job:example, 64]]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-30T16:58:00Z", // two minutes before a new month begins in Viet Nam
        "2026-12-31T17:00:00Z", // the first minute of a new year
        "2027-02-28T05:00:00Z",
        "2027-03-02T01:00:00Z",
        "2028-02-29T20:00:00Z"
      })
  void itCanBePlantedOnAnyDay(String now) throws SQLException {
    try (var other = SeedDatabase.fresh("chibo_example_day")) {
      Tree.plant(other.owner());
      Example.plant(other.owner(), Instant.parse(now), ADDRESS);
      Example.tell(other.owner());
      assertThat(
              other.count(
                  "select count(*) from meeting where stage = 'ENDED' and ended_at > timestamptz '%s'"
                      .formatted(now)))
          .isZero();
      other.owner().rollback();
    }
  }

  @Test
  void tonightBeginsWithinHalfAnHourOfTheSameDay() {
    assertThat(ExampleTonight.soon(NOW)).isEqualTo("2026-11-21T13:05:00Z");
    assertThat(ExampleTonight.soon(Instant.parse("2026-11-21T16:58:10Z")))
        .isEqualTo("2026-11-21T16:55:00Z");
  }
}
