package vn.chibo.example;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.VietnamTime;

/// The mails that went out when tonight's meeting was called, in neutral words (decision 13), each
/// with a personal link that works.
final class ExampleMail {

  private final ExampleWorld world;
  private final ExampleCell cell;
  private final String address;
  private final Instant startsAt;
  private final Instant calledAt;
  private final SecureRandom random = new SecureRandom();

  ExampleMail(
      ExampleWorld world, ExampleCell cell, String address, Instant startsAt, Instant calledAt) {
    this.world = world;
    this.cell = cell;
    this.address = address;
    this.startsAt = startsAt;
    this.calledAt = calledAt;
  }

  /// A keeper's mail also carries the link of his site.
  void send(UUID summons, ExampleMember member, @Nullable Secret site) {
    var secret = Secret.fresh(random);
    var letter = world.id();
    link(summons, secret);
    world
        .batches()
        .add(
            "outbox",
            "id",
            letter,
            "written_at",
            calledAt,
            "recipient",
            member.named().email(),
            "subject",
            "Thông báo lịch họp ngày " + VietnamTime.date(startsAt),
            "body_text",
            text(member, secret) + (site == null ? "" : text(site)),
            "cell",
            cell.id(),
            "state",
            "KEPT",
            "next_at",
            calledAt,
            "example",
            true);
    world
        .batches()
        .add(
            "delivery",
            "id",
            world.id(),
            "summons",
            summons,
            "channel",
            "MAIL",
            "mail",
            letter,
            "at",
            calledAt.plusSeconds(60));
  }

  private void link(UUID summons, Secret secret) {
    world
        .batches()
        .add(
            "personal_link",
            "id",
            world.id(),
            "summons",
            summons,
            "secret_hash",
            secret.hash(),
            "on_paper",
            false,
            "issued_by",
            world.secretaryOf(cell).id(),
            "issued_at",
            calledAt,
            "expires_at",
            startsAt.plus(Duration.ofDays(1)));
  }

  private String text(ExampleMember member, Secret link) {
    return """
    Kính gửi đồng chí %s,

    Thời gian: %s.
    Địa điểm: %s.

    Mời đồng chí mở liên kết riêng để xem chương trình, trả lời và điểm danh:
    %s/m/%s

    Liên kết dành riêng cho đồng chí, xin không chuyển cho người khác.
    """
        .formatted(
            member.name(),
            VietnamTime.hourAndDate(startsAt),
            cell.named().hall(),
            address,
            link.text());
  }

  private String text(Secret site) {
    return """

    Đồng chí phụ trách điểm cầu %s. Trang điểm danh của điểm cầu:
    %s/s/%s
    """
        .formatted(cell.named().site(), address, site.text());
  }
}
