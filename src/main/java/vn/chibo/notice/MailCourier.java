package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.chibo.audit.Outbox;
import vn.chibo.membership.Channel;

/// Mail with a personal link and a calendar entry. However many are told, it is three statements.
@ApplicationScoped
class MailCourier implements Courier {

  private final Links links;
  private final Letters letters;
  private final Outbox outbox;
  private final Deliveries deliveries;

  MailCourier(Links links, Letters letters, Outbox outbox, Deliveries deliveries) {
    this.links = links;
    this.letters = letters;
    this.outbox = outbox;
    this.deliveries = deliveries;
  }

  @Override
  public Channel channel() {
    return Channel.MAIL;
  }

  @Override
  public boolean reaches(Reach reach) {
    return reach.takesMail();
  }

  /// Fresh links, the letters that hold them, and the note that they went out.
  @Override
  public Uni<Void> tell(List<Recipient> people, Gathering gathering, Links.Terms terms) {
    return people.isEmpty()
        ? Uni.createFrom().voidItem()
        : links
            .issueAll(gathering.meeting(), people.stream().map(Recipient::summons).toList(), terms)
            .chain(issued -> write(people, issued, gathering));
  }

  private Uni<Void> write(List<Recipient> people, List<String> issued, Gathering gathering) {
    var copies = new ArrayList<Outbox.Copy>();
    var told = new ArrayList<Deliveries.Mailed>();
    for (int nth = 0; nth < people.size(); nth++) {
      var mail = UUID.randomUUID();
      copies.add(letters.copy(mail, gathering, people.get(nth), issued.get(nth)));
      told.add(new Deliveries.Mailed(people.get(nth).summons(), mail));
    }
    return outbox
        .putAll(letters.notice(gathering), copies)
        .chain(() -> deliveries.byMail(gathering, told, "REQUEST"));
  }
}
