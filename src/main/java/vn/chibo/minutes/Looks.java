package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.chibo.audit.Accesses;
import vn.chibo.identity.Actor;
import vn.chibo.meeting.Evening;

/// Who reads minutes from above leaves a note that the cell sees (R35), on the page and on paper.
@ApplicationScoped
class Looks {

  private final PageFacts pageFacts;
  private final Accesses accesses;

  Looks(PageFacts pageFacts, Accesses accesses) {
    this.pageFacts = pageFacts;
    this.accesses = accesses;
  }

  Uni<Void> note(Actor actor, Evening evening) {
    return pageFacts.of(evening).chain(standing -> note(actor, evening, standing));
  }

  Uni<Void> note(Actor actor, Evening evening, PageFacts.Standing standing) {
    return standing.looksFromAbove() && actor instanceof Actor.Person person
        ? accesses.note(person.member(), evening.cell(), evening.id(), "MINUTES")
        : Uni.createFrom().voidItem();
  }
}
