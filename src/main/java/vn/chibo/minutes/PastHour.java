package vn.chibo.minutes;

import java.time.Clock;
import vn.chibo.audit.Trail;

/// The acts of this room at one hour of the past.
final class PastHour {

  private final RetellMinutes.Parts parts;
  private final Clock clock;
  private final Trail trail;
  private final MinutesFile file;
  private final HoldMinutes holdMinutes;

  PastHour(RetellMinutes.Parts parts, Clock clock) {
    this.parts = parts;
    this.clock = clock;
    this.trail = parts.trail().retold(clock);
    this.file = new MinutesFile(parts.database(), parts.contents(), clock);
    this.holdMinutes = new HoldMinutes(parts.evenings(), file);
  }

  MinutesFile file() {
    return file;
  }

  GiveTasks tasks() {
    return new GiveTasks(parts.database(), parts.evenings(), trail, clock);
  }

  Speeches speeches() {
    return new Speeches(parts.database(), parts.evenings(), file, trail, clock);
  }

  ScoreMeeting scoring() {
    return new ScoreMeeting(
        parts.database(),
        holdMinutes,
        parts.gatherFacts(),
        parts.contents(),
        file,
        parts.meetingRules(),
        trail,
        clock);
  }

  EditMinutes editing() {
    return new EditMinutes(parts.database(), holdMinutes, parts.readMinutes(), file, trail, clock);
  }

  AdoptMinutes adoption() {
    return new AdoptMinutes(
        parts.database(),
        holdMinutes,
        parts.motions(),
        parts.contents(),
        file,
        parts.meetingRules(),
        trail,
        clock);
  }

  SignMinutes signing() {
    return new SignMinutes(
        parts.database(),
        holdMinutes,
        parts.readMinutes(),
        file,
        new Signatures(parts.database(), clock),
        parts.storedFiles(),
        parts.meetingRules(),
        trail);
  }

  IssueMinutes issuing() {
    return new IssueMinutes(
        parts.database(),
        holdMinutes,
        parts.contents(),
        new Signatures(parts.database(), clock),
        new Numbers(parts.database(), clock),
        parts.renderer(),
        parts.storedFiles(),
        parts.meetingRules(),
        new PrintMarks(parts.config()),
        trail,
        clock);
  }

  SendMinutes sending() {
    return new SendMinutes(parts.database(), holdMinutes, trail, clock);
  }
}
