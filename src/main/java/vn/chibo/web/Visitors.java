package vn.chibo.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.membership.HeldPost;
import vn.chibo.membership.MemberId;
import vn.chibo.membership.MemberNames;
import vn.chibo.membership.Posts;
import vn.chibo.membership.Role;

/// Who looks, by his name and the posts he holds today, and where those posts lead.
@ApplicationScoped
class Visitors {

  private static final String CELL = "CELL";

  private final Who who;
  private final Database database;
  private final Posts posts;
  private final MemberNames names;

  Visitors(Who who, Database database, Posts posts, MemberNames names) {
    this.who = who;
    this.database = database;
    this.posts = posts;
    this.names = names;
  }

  /// The member behind the account; an account without one is greeted by its own name.
  Uni<Visitor> of(SecurityIdentity signedIn) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> member(new MemberId(person.member()))))
        .onFailure()
        .recoverWithItem(() -> withoutMember(signedIn));
  }

  private Uni<Visitor> member(MemberId member) {
    return names.of(member).chain(name -> posts.heldBy(member).map(held -> visitor(name, held)));
  }

  private static Visitor withoutMember(SecurityIdentity signedIn) {
    var tabs =
        signedIn.hasRole("operator")
            ? List.of(Tab.desk(), Tab.administrators(), Tab.mails(), Tab.roomEvents())
            : List.of(Tab.desk());
    return new Visitor(signedIn.getPrincipal().getName(), "", "", "", tabs);
  }

  static Visitor visitor(String name, List<HeldPost> held) {
    var first = held.stream().findFirst();
    return new Visitor(
        name,
        first.map(HeldPost::title).orElse(""),
        nameOf(held, false),
        nameOf(held, true),
        tabs(held));
  }

  private static String nameOf(List<HeldPost> held, boolean ofCell) {
    return held.stream()
        .filter(post -> post.organisationKind().equals(CELL) == ofCell)
        .findFirst()
        .map(HeldPost::organisationName)
        .orElse("");
  }

  private static List<Tab> tabs(List<HeldPost> held) {
    var tabs = new ArrayList<Tab>(keptTabs(held));
    if (held.stream().anyMatch(post -> post.role() == Role.FOLLOWER)) {
      tabs.add(Tab.follow());
    }
    if (held.stream().anyMatch(post -> post.role().oversees())) {
      tabs.add(Tab.oversight());
      tabs.add(Tab.received());
      tabs.add(Tab.people());
    } else if (held.stream().anyMatch(post -> post.role() == Role.ADMINISTRATOR)) {
      tabs.add(Tab.desk());
      tabs.add(Tab.people());
    } else if (tabs.isEmpty()) {
      tabs.add(Tab.desk());
    }
    if (held.stream().anyMatch(post -> post.role().arranges())) {
      tabs.add(Tab.organisations());
    }
    postsTab(held).ifPresent(tabs::add);
    if (tabs.size() < 4) {
      tabs.add(Tab.mine());
    }
    return tabs;
  }

  /// The posts of the organisation that he looks after; of the first, where there are several.
  private static Optional<Tab> postsTab(List<HeldPost> held) {
    return held.stream()
        .filter(post -> post.role().looksAfterPosts())
        .findFirst()
        .map(post -> Tab.posts(post.organisation().toString()));
  }

  /// The pages of the cell he keeps; of the first, where he keeps several.
  private static List<Tab> keptTabs(List<HeldPost> held) {
    return held.stream()
        .filter(post -> post.role().keepsCell())
        .findFirst()
        .map(post -> cellTabs(post.organisation().toString(), Desk.of(held)))
        .orElse(List.of());
  }

  private static List<Tab> cellTabs(String cell, Desk desk) {
    var first =
        switch (desk) {
          case Desk.Page _ -> Tab.desk(cell);
          case Desk.Choice _ -> Tab.desk();
        };
    return List.of(first, Tab.meetings(cell), Tab.members(cell), Tab.minutes(cell), Tab.log(cell));
  }
}
