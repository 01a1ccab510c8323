package vn.chibo.meeting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the first step reads what people type.
class PlanFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"19:30", "19h30", "19.30", "19 giờ 30", "19 giờ 30 phút", "19:30 "})
  void anHourIsReadAsPeopleWriteIt(String start) {
    var plan = requireNonNull(form("28", "2", start.strip(), "90").read().plan());

    assertThat(plan.slot().startsAt()).isEqualTo(Instant.parse("2027-02-28T12:30:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"19", "19h", "19 giờ"})
  void aFullHourNeedsNoMinutes(String start) {
    var plan = requireNonNull(form("28", "2", start, "90").read().plan());

    assertThat(plan.slot().startsAt()).isEqualTo(Instant.parse("2027-02-28T12:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "19:60", "chiều", "7 rưỡi", "19:3", "123"})
  void whatIsNoHourIsSaidSo(String start) {
    assertThat(form("28", "2", start, "90").read().mistakes())
        .containsExactly(new Mistake.Unreadable("start"));
  }

  @ParameterizedTest
  @CsvSource({"31,2", "29,2", "0,5", "12,13", "x,5", "31,4"})
  void aDayThatDoesNotExistIsSaidSo(String day, String month) {
    assertThat(form(day, month, "19:30", "90").read().mistakes())
        .containsExactly(new Mistake.NoSuchDay());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1441", "-90", "một giờ", "", "99999999999"})
  void aLengthIsAWholeNumberOfMinutesWithinADay(String minutes) {
    assertThat(form("28", "2", "19:30", minutes).read().mistakes())
        .containsExactly(new Mistake.Unreadable("minutes"));
  }

  @Test
  void anEmptyFormNamesEveryFieldOnce() {
    var mistakes = PlanForm.blank(LocalDate.of(2027, 2, 1), "", "").read().mistakes();

    assertThat(mistakes)
        .extracting(Mistake::field)
        .containsExactly("occasion", "date", "start", "minutes");
  }

  @Test
  void aThematicMeetingNeedsItsTopic() {
    var form = new PlanForm("COMBINED", "", "28", "2", "2027", "19:30", "120", "", "", "");

    assertThat(form.read().mistakes()).containsExactly(new Mistake.Missing("topic"));
  }

  @Test
  void anOrdinaryMeetingForgetsATopicLeftInTheBox() {
    var form =
        new PlanForm("ORDINARY", "Chuyên đề cũ", "28", "2", "2027", "19:30", "120", "", "", "");

    assertThat(form.read().plan()).isNotNull().extracting(Plan::topic).isNull();
  }

  /// Whatever zone the machine is in (decision 14).
  @Test
  void theMonthIsThatOfVietNam() {
    var plan = requireNonNull(form("1", "3", "00:30", "90").read().plan());

    assertThat(plan.slot().month()).isEqualTo(LocalDate.of(2027, 3, 1));
  }

  private static PlanForm form(String day, String month, String start, String minutes) {
    return new PlanForm("ORDINARY", "", day, month, "2027", start, minutes, "", "", "");
  }
}
