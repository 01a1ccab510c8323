package vn.chibo.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.membership.MemberId;
import vn.chibo.organisation.CellId;

/// Whose meetings a feed tells.
sealed interface Owner {

  @Nullable UUID member();

  @Nullable UUID cell();

  /// The meetings that one person is summoned to.
  record OfMember(MemberId id) implements Owner {

    @Override
    public UUID member() {
      return id.value();
    }

    @Override
    public @Nullable UUID cell() {
      return null;
    }
  }

  /// The meetings of a whole cell.
  record OfCell(CellId id) implements Owner {

    @Override
    public @Nullable UUID member() {
      return null;
    }

    @Override
    public UUID cell() {
      return id.value();
    }
  }
}
