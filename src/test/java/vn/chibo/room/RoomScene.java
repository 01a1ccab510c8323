package vn.chibo.room;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chibo.identity.Secret;
import vn.chibo.meeting.MeetingId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;

/// A meeting of Nà Khoang with a room of its own, and the room server's voice.
final class RoomScene {

  static final String RESERVATION_KEY = "Bearer only-for-tests-reservation";
  static final String EVENTS_KEY = "Bearer only-for-tests-events";
  static final String MUC = "@conference.hop.example.vn";

  private static final AtomicInteger DAYS = new AtomicInteger();

  private final Backstage backstage;
  final UUID id = UUID.randomUUID();
  final String roomName = id.toString().replace("-", "");

  RoomScene(Backstage backstage) {
    this.backstage = backstage;
  }

  /// Open since just before the captured requests; chaired by the secretary.
  static RoomScene open(Backstage backstage, String form) {
    var scene = called(backstage, form);
    scene.openSince(Captured.THEN.minusSeconds(900));
    return scene;
  }

  static RoomScene called(Backstage backstage, String form) {
    var scene = new RoomScene(backstage);
    var day =
        "timestamptz '2033-01-01 12:00Z' + interval '%d days'".formatted(DAYS.getAndIncrement());
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, chair, clerk, contact, room_name, written_by, written_at, called_by, called_at)
        values ('%s', '%s', 'EXTRAORDINARY', '%s', '2033-01-01', %s, %s + interval '2 hours',
          'Nhà văn hóa', 'CALLED', '208-qd-tw', '%s', '%s', '%s', '%s', '%s', now(), '%s', now());
        """
            .formatted(
                scene.id,
                Cast.NA_KHOANG,
                form,
                day,
                day,
                Cast.THANH_SECRETARY,
                Cast.HUYEN_CLERK,
                Cast.THANH_SECRETARY,
                scene.roomName,
                Cast.THANH_SECRETARY,
                Cast.THANH_SECRETARY));
    return scene;
  }

  void openSince(Instant at) {
    backstage.sql(
        "update meeting set stage = 'OPEN', opened_by = chair, opened_at = '%s' where id = '%s'"
            .formatted(at, id));
  }

  void endAt(Instant at) {
    backstage.sql(
        "update meeting set stage = 'ENDED', ended_by = chair, ended_at = '%s' where id = '%s'"
            .formatted(at, id));
  }

  MeetingId meeting() {
    return new MeetingId(id);
  }

  /// A summons with its personal link; the link's secret is the summons' id without dashes.
  UUID summon(UUID member) {
    var summons = UUID.randomUUID();
    var hash = HexFormat.of().formatHex(secretOf(summons).hash());
    backstage.sql(
        """
        insert into summons (id, meeting, member, role, standing, summoned_at)
        values ('%1$s', '%2$s', '%3$s', 'MEMBER', 'OFFICIAL', now());
        insert into personal_link (summons, secret_hash, on_paper, issued_at, expires_at)
        values ('%1$s', decode('%4$s', 'hex'), false, now(), '2033-12-31');
        """
            .formatted(summons, id, member, hash));
    return summons;
  }

  static Secret secretOf(UUID summons) {
    return new Secret(summons.toString().replace("-", ""));
  }

  String jid() {
    return roomName + MUC;
  }

  /// The pseudonym under which this member's token was made.
  String pass(UUID member) {
    var pseudonym = "p" + UUID.randomUUID().toString().replace("-", "");
    backstage.sql(
        "insert into room_pass (meeting, member, pseudonym, issued_at) values ('%s','%s','%s', now())"
            .formatted(id, member, pseudonym));
    return pseudonym;
  }

  /// Sends an event as the room server does, about this room.
  ValidatableResponse tell(String path, ObjectNode body) {
    body.put("room_jid", jid());
    body.put("room_name", roomName);
    return tellAsIs(path, body.toString());
  }

  static ValidatableResponse tellAsIs(String path, String body) {
    return RestAssured.given()
        .header("Authorization", EVENTS_KEY)
        .contentType(ContentType.JSON)
        .body(body)
        .post(path.startsWith("/") ? path : "/jitsi/events/" + path)
        .then();
  }

  String one(String query) {
    return backstage.text(query.formatted(id));
  }

  long count(String query) {
    return backstage.number(query.formatted(id));
  }
}
